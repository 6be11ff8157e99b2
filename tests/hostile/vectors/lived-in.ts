import { storyPage } from '../../../tools/bench/hostile/page.ts';

/** A page that somebody is in the middle of. */
export interface LivedInPage {
  readonly name: string;
  readonly html: string;
  /** Runs in the page before reader mode comes: what the visitor has done so far. */
  readonly live: () => void | Promise<void>;
}

const TALL = '<div style="height: 3000px"></div>';

const SOUND = silence();

/** Pages with something that could get lost when an article is laid over them and taken away again. */
export const LIVED_IN: readonly LivedInPage[] = [
  {
    name: 'read half-way',
    html: storyPage({ after: TALL }),
    live: () => scrollTo(0, 777),
  },
  {
    name: 'with a smooth scroll',
    html: storyPage({ head: '<style>html { scroll-behavior: smooth }</style>', after: TALL }),
    live: () => scrollTo({ top: 640, behavior: 'instant' }),
  },
  {
    name: 'that snaps to its parts',
    html: storyPage({
      head: '<style>html { scroll-snap-type: y mandatory } p { scroll-snap-align: start }</style>',
      after: TALL,
    }),
    live: () => document.querySelectorAll('p')[6]?.scrollIntoView({ behavior: 'instant' }),
  },
  {
    name: 'with scrollers in scrollers',
    html: storyPage({
      before:
        '<div id="a" style="overflow: auto; height: 300px"><div style="height: 900px"></div>' +
        '<div id="b" style="overflow: auto; height: 200px; width: 300px"><div style="height: 700px; width: 900px"></div>' +
        '<div id="c" style="overflow: scroll; height: 90px"><div style="height: 400px"></div></div></div></div>',
    }),
    live() {
      for (const [id, left, top] of [
        ['a', 0, 888],
        ['b', 55, 610],
        ['c', 0, 123],
      ] as const)
        document.getElementById(id)?.scrollTo({ left, top, behavior: 'instant' });
    },
  },
  {
    name: 'whose story scrolls in a box of its own',
    html: storyPage({
      head: '<style>html, body { height: 100%; margin: 0; overflow: hidden } article { height: 100%; overflow: auto }</style>',
    }),
    live() {
      const box = document.querySelector('article');
      if (box) box.id = 'box';
      box?.scrollTo({ top: 333, behavior: 'instant' });
    },
  },
  {
    name: 'that runs from right to left, with a strip pulled aside',
    html: storyPage({
      before:
        '<div id="strip" dir="rtl" style="overflow-x: auto"><div style="width: 4000px">مد وجزر</div></div>',
    }),
    live() {
      document.documentElement.dir = 'rtl';
      document.getElementById('strip')?.scrollTo({ left: -321, behavior: 'instant' });
    },
  },
  {
    name: 'with a form half filled in',
    html: storyPage({
      before:
        '<form><input id="name"><input id="agree" type="checkbox"><input id="s" type="radio" name="size"><input id="l" type="radio" name="size">' +
        '<select id="one"><option>a</option><option>b</option></select><select id="many" multiple><option>a</option><option>b</option></select>' +
        '<input id="level" type="range" min="0" max="10"><input id="day" type="date"><input id="ink" type="color"></form>',
    }),
    live() {
      const field = (id: string) => document.getElementById(id) as HTMLInputElement;
      field('name').value = 'Ann Tho';
      field('agree').checked = true;
      field('l').checked = true;
      field('one').value = 'b';
      field('many').value = 'b';
      field('level').value = '3';
      field('day').value = '2026-03-02';
      field('ink').value = '#335577';
      field('name').focus();
      field('name').setSelectionRange(2, 5, 'backward');
    },
  },
  {
    name: 'with a letter half written',
    html: storyPage({ before: '<textarea id="letter" rows="3"></textarea>' }),
    live() {
      const letter = document.getElementById('letter') as HTMLTextAreaElement;
      letter.value = 'Dear county,\n\nthe slip has moved\n\nagain, and so\n\nhas the bench.';
      letter.focus();
      letter.setSelectionRange(14, 40);
      letter.scrollTo({ top: 40, behavior: 'instant' });
    },
  },
  {
    name: 'with a field that is typed into in signs',
    html: storyPage({ before: '<input id="signs" lang="ja" inputmode="kana" autocomplete="off">' }),
    live() {
      const signs = document.getElementById('signs') as HTMLInputElement;
      signs.focus();
      document.execCommand('insertText', false, 'とうだい');
      signs.setSelectionRange(1, 3);
    },
  },
  {
    name: 'with words being edited',
    html: storyPage({
      before: '<div id="edited" contenteditable>The <b>heron</b> stands on the <i>third</i> post</div>',
    }),
    live() {
      const edited = document.getElementById('edited');
      edited?.focus();
      const [first, last] = [edited?.querySelector('b')?.firstChild, edited?.querySelector('i')?.firstChild];
      if (first && last) getSelection()?.setBaseAndExtent(last, 3, first, 1);
    },
  },
  {
    name: 'with a passage selected from its end',
    html: storyPage(),
    live() {
      const [, second, , fourth] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
      if (second && fourth) getSelection()?.setBaseAndExtent(fourth, 20, second, 5);
    },
  },
  {
    name: 'with sound that plays',
    html: storyPage({ before: `<audio id="sound" loop src="${SOUND}"></audio>` }),
    live: () => document.querySelector('audio')?.play(),
  },
  {
    name: 'with sound that waits',
    html: storyPage({ before: `<audio id="sound" src="${SOUND}"></audio>` }),
    async live() {
      const sound = document.querySelector('audio') as HTMLAudioElement;
      await new Promise((resolve) => {
        sound.onseeked = resolve;
        sound.currentTime = 0.5;
      });
      sound.volume = 0.3;
    },
  },
  {
    name: 'with a dialog that asks',
    html: storyPage({ after: '<dialog id="asks"><form method="dialog"><input id="answer"></form></dialog>' }),
    live() {
      (document.getElementById('asks') as HTMLDialogElement).showModal();
      (document.getElementById('answer') as HTMLInputElement).value = 'Nob';
    },
  },
  {
    name: 'with a dialog that stands beside',
    html: storyPage({ after: '<dialog id="beside">A note</dialog>' }),
    live: () => (document.getElementById('beside') as HTMLDialogElement).show(),
  },
  {
    name: 'with a menu open',
    html: storyPage({ after: '<div id="menu" popover><button id="entry">An entry</button></div>' }),
    live() {
      document.getElementById('menu')?.showPopover();
      document.getElementById('entry')?.focus();
    },
  },
  {
    name: 'with a menu that closes by hand alone',
    html: storyPage({ after: '<div id="menu" popover="manual">A menu</div>' }),
    live: () => document.getElementById('menu')?.showPopover(),
  },
  {
    name: 'that fills the screen',
    html: storyPage({ after: '<div id="stage">A stage</div>' }),
    live: () => document.getElementById('stage')?.requestFullscreen(),
  },
  {
    name: 'with a drawing',
    html: storyPage({ after: '<canvas id="drawing" width="90" height="60"></canvas>' }),
    live() {
      const pen = (document.getElementById('drawing') as HTMLCanvasElement).getContext('2d');
      pen?.fillRect(5, 6, 40, 30);
    },
  },
  {
    name: 'that watches what changes in it',
    html: storyPage(),
    live() {
      const observer = new MutationObserver((changes) => {
        observer.disconnect();
        document.body.dataset.changed = changes.map(({ type }) => type).join(' ');
      });
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(document.head, everything);
      observer.observe(document.body, everything);
    },
  },
  {
    name: 'that draws late what is out of sight',
    html: storyPage({
      head: '<style>section { content-visibility: auto; contain-intrinsic-size: auto 400px }</style>',
      after: `<section><p style="height: 900px">Tide</p></section>`.repeat(30),
    }),
    live: () => document.querySelectorAll('section')[17]?.scrollIntoView({ behavior: 'instant' }),
  },
  {
    name: 'with style sheets for paper and one made by script',
    html: storyPage({
      head: '<style media="print">body { display: none }</style><style>@page { margin: 9mm }</style>',
    }),
    live() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { margin-block: 3em }');
      document.adoptedStyleSheets = [sheet];
      scrollTo(0, 321);
    },
  },
  {
    name: 'with a field in the shadow',
    html: storyPage({ before: '<gull-field id="host"></gull-field>' }),
    live() {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open', delegatesFocus: true });
      const field = document.createElement('input');
      field.value = 'in the shadow';
      root?.append(document.createElement('button'), field);
      field.focus();
    },
  },
  {
    name: 'with a frame that is written in',
    html: storyPage({ before: '<iframe id="frame" width="400" height="120"></iframe>' }),
    live() {
      const inside = (document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
      const field = inside.createElement('input');
      field.id = 'inside';
      const tall = inside.createElement('p');
      tall.style.height = '900px';
      inside.body.append(tall, field);
      field.focus();
      inside.defaultView?.scrollTo({ top: 210, behavior: 'instant' });
    },
  },
  {
    name: 'whose part is shut',
    html: storyPage({
      before:
        '<div inert><input id="shut"></div><details id="more" open><summary>More</summary>Tide</details>',
      after: '<p id="focused" tabindex="-1">A place that has the focus</p>',
    }),
    live: () => document.getElementById('focused')?.focus(),
  },
];

/** Two seconds of silence, as an address. */
function silence(): string {
  const samples = Buffer.alloc(16_000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return `data:audio/wav;base64,${Buffer.concat([head, samples]).toString('base64')}`;
}
