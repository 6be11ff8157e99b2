import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { removalWith } from '../../core/testing/article.ts';
import { element, text } from '../../core/testing/nodes.ts';
import { bodyText } from '../../core/text.ts';
import { Content, type ContentProps } from './content.tsx';

describe('an article', () => {
  it('keeps its structure', () => {
    const page = show([
      element('h2', text('A town that runs late')),
      element('p', text('The first bus leaves at '), element('strong', text('6.11')), text('.')),
      element('ol', { start: '3' }, element('li', text('three'))),
      element('ul', element('li', text('one')), element('li', text('two'))),
    ]);
    expect(page.querySelector('h2')?.textContent).toBe('A town that runs late');
    expect(page.querySelector('p')?.textContent).toBe('The first bus leaves at 6.11.');
    expect(page.querySelector('p > strong')?.textContent).toBe('6.11');
    expect(page.querySelector('ol')?.start).toBe(3);
    expect(page.querySelectorAll('ul > li')).toHaveLength(2);
  });

  it('in French breaks no line before a sign that a space stands before, but for code and other languages', () => {
    const page = show(
      [
        element(
          'p',
          text('Il tapa '),
          element('code', text('a ? b : c')),
          text(' puis dit : « '),
          element('em', text('Voilà !')),
          text(' » '),
          element('q', { lang: 'de' }, text('Halt !')),
        ),
      ],
      { lang: 'fr-FR' },
    );
    expect(page.textContent).toBe(
      'Il tapa a ? b : c puis dit~: «~Voilà~!~» Halt !'.replaceAll('~', '\u00a0'),
    );
  });

  it('shows markup in its text as text', () => {
    const page = show([element('p', text('<img src=x onerror=alert(1)>'))]);
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('keeps the text of elements that it does not know', () => {
    expect(show([element('marquee', text('still '), element('blink', text('here')))]).textContent).toBe(
      'still here',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://x/y',
    '/relative',
    '',
  ])('turns a link to %j into its words', (href) => {
    const page = show([element('p', element('a', { href }, text('words')))]);
    expect(page.querySelector('a')).toBeNull();
    expect(page.textContent).toBe('words');
  });

  it('opens links in a tab of their own where it is asked to', () => {
    const link = element('p', element('a', { href: 'https://example.org/a' }, text('words')));
    const inPopup = show([link]).querySelector('a');
    expect(inPopup?.target).toBe('_blank');
    expect(inPopup?.rel).toBe('noopener noreferrer');
    expect(show([link], { links: 'same-tab' }).querySelector('a')?.target).toBe('');
  });

  it.each([
    ['https://example.org/a#note-1', '12', true],
    ['https://example.org/a#note-1', '†', true],
    ['https://example.org/a#note-1', '1984', false],
    ['https://example.org/a', '12', false],
  ])('knows whether a link to %s that says “%s” is the mark of a note', (href, words, isMark) => {
    const page = show([element('p', text('Seen in March.'), element('a', { href }, text(words)))]);
    expect(page.querySelector('a')?.hasAttribute('data-mark')).toBe(isMark);
  });

  it('takes the link off a picture, so that a click on it does not leave the article', () => {
    const page = show([element('a', { href: 'https://example.org/big' }, picture())]);
    expect(page.querySelector('a')).toBeNull();
    expect(page.querySelector('img')).not.toBeNull();
  });

  it('lets a table scroll by itself, under the name of its caption', () => {
    const table = show([
      element('table', element('caption', text('Costs')), element('tr', element('td', text('1')))),
    ]);
    const frame = table.querySelector<HTMLElement>('.table');
    expect(frame?.tabIndex).toBe(0);
    expect(frame?.getAttribute('aria-label')).toBe('Costs');
    expect(frame?.querySelector('table td')?.textContent).toBe('1');
  });

  it.each(['1e2', '-1', ' 3', '2.5', '', '9999999', 'x'])(
    'does not take %j for a number of columns',
    (colSpan) => {
      const page = show([element('table', element('tr', element('td', { colSpan }, text('1'))))]);
      expect(page.querySelector('td')?.hasAttribute('colspan')).toBe(false);
    },
  );

  it('remembers where in the page a block came from', () => {
    const paragraph: Element = { ...element('p', text('x'), element('b', text('y'))), data: { order: 12 } };
    expect(show([paragraph]).querySelector<HTMLElement>('p')?.dataset.order).toBe('12');
  });
});

describe('pictures', () => {
  it('are asked for without saying where from, and last of all their attributes', () => {
    const names = show([picture()]).querySelector('img')?.getAttributeNames();
    expect(names).toEqual(expect.arrayContaining(['alt', 'loading', 'referrerpolicy', 'src']));
    expect(names?.at(-1)).toBe('src');
  });

  it('are never asked for where the reader wants none', () => {
    const page = show([picture()], { pictures: 'never' });
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toBe('A tower');
  });

  it('are asked for on a click where the reader wants that', () => {
    const page = show([picture()], { pictures: 'on-click' });
    expect(page.querySelector('img')).toBeNull();
    const offer = page.querySelector('button');
    expect(offer?.textContent).toBe('Show the picture: A tower');
    act(() => offer?.click());
    expect(page.querySelector('img')?.src).toBe('https://example.org/tower.jpg');
  });

  it('fold into their captions when they do not load', () => {
    const page = show([element('figure', picture(), element('figcaption', text('The tower at noon')))]);
    act(() => void page.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toBe('Open the picture by itselfThe tower at noon');
    expect(page.querySelector('a')).toMatchObject({
      href: 'https://example.org/tower.jpg',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('hold no link where they stand in one', () => {
    const page = show([
      element('p', element('a', { href: 'https://example.org/' }, picture(), text('A story'))),
    ]);
    act(() => void page.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(page.querySelectorAll('a')).toHaveLength(1);
    expect(page.textContent).toBe('A towerA story');
  });

  it.each([
    ['that are wide', 1200, {}, 1],
    ['but not signs', 40, {}, 0],
    ['where there is more room', 1200, { canEnlarge: false }, 0],
  ])('can be enlarged %s', (_, naturalWidth, props, buttons) => {
    const page = show([picture()], { canEnlarge: true, ...props });
    const image = page.querySelector('img') as HTMLImageElement;
    Object.defineProperty(image, 'naturalWidth', { value: naturalWidth });
    act(() => void image.dispatchEvent(new Event('load')));
    expect(page.querySelectorAll('button.enlarge')).toHaveLength(buttons);
  });

  it('fold into their words when there is no caption', () => {
    const page = show([picture()]);
    act(() => void page.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(page.textContent).toBe('A tower Open the picture by itself');
  });

  it.each(['data:image/png;base64,x', 'javascript:1', 'blob:x', 'ftp://x/y.jpg', '//x/y.jpg'])(
    'are left out when their address is %j',
    (src) => {
      expect(show([element('img', { src, alt: 'x' })]).querySelector('img')).toBeNull();
    },
  );
});

describe('removed blocks', () => {
  const content: ElementContent[] = [
    element('p', text('before')),
    { type: 'removal', id: 7 },
    element('p', text('after')),
  ];
  const removal = removalWith({
    id: 7,
    kind: 'newsletter',
    evidence: 'email-field',
    content: [element('p', text('The Hour, every weekday'))],
  });

  it('leave nothing behind', () => {
    expect(show(content, { removals: [removal] }).textContent).toBe('beforeafter');
  });

  it('leave no list, quotation or frame without content behind, but the cells of a table', () => {
    const lone: ElementContent = { type: 'removal', id: 7 };
    const framed = [
      element('ul', element('li', lone)),
      element('blockquote', lone),
      element('table', element('tbody', element('tr', element('td', text('6.11')), element('td', lone)))),
    ];
    const page = show(framed, { removals: [removal] });
    expect(page.querySelector('ul, blockquote')).toBeNull();
    expect(page.querySelectorAll('td')).toHaveLength(2);
    const again = show(framed, { removals: [removal], restored: new Set([7]) });
    expect(again.querySelectorAll('ul > li .restored, blockquote > .restored')).toHaveLength(2);
  });

  it('stand in their place, marked, when they are brought back, and can be hidden again', () => {
    const onHide = vi.fn();
    const page = show(content, { removals: [removal], restored: new Set([7]), onHide });
    const block = page.querySelector('.restored');
    expect(block?.previousElementSibling?.textContent).toBe('before');
    expect(block?.nextElementSibling?.textContent).toBe('after');
    expect(block?.textContent).toContain('Brought back: Newsletter sign-up');
    expect(block?.textContent).toContain('The Hour, every weekday');
    act(() => block?.querySelector('button')?.click());
    expect(onHide).toHaveBeenCalledWith(7);
  });
});

describe('sentences of the summary', () => {
  const content: ElementContent[] = [
    element(
      'p',
      text('A clock is slow. It has been '),
      element('a', { href: 'https://example.org' }, text('slow')),
      text(' for years.'),
    ),
    element('p', text('The council met.')),
  ];
  const { text: body } = bodyText({ type: 'root', children: content });
  const sentence = (words: string) => {
    const start = body.indexOf(words);
    return { text: words, start, end: start + words.length };
  };
  const sentences = [sentence('It has been slow for years.'), sentence('The council met.')];

  it('are marked where they stand, across the elements that they cross', () => {
    const page = show(content, { sentences });
    expect(page.textContent).toBe('A clock is slow. It has been slow for years.The council met.');
    expect([...page.querySelectorAll('.from-summary')].map((piece) => piece.textContent)).toEqual([
      'It has been ',
      'slow',
      ' for years.',
      'The council met.',
    ]);
    expect(page.querySelector('#sentence-1')?.textContent).toBe('It has been ');
    expect(page.querySelectorAll('[id]')).toHaveLength(2);
  });

  it('offer the way back once, after the whole sentence that was sought', () => {
    const onReturn = vi.fn();
    const page = show(content, { sentences, sought: 0, onReturn });
    expect(page.querySelectorAll('.sought')).toHaveLength(3);
    const back = page.querySelectorAll('button');
    expect(back).toHaveLength(1);
    expect(back[0]?.previousSibling?.textContent).toBe(' for years.');
    act(() => back[0]?.click());
    expect(onReturn).toHaveBeenCalledOnce();
  });

  it('never change the text, wherever they are said to stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.nat(60)), { maxLength: 4 }),
        (ranges) => {
          const anywhere = ranges.map(([start, length]) => ({ text: '', start, end: start + length }));
          expect(show(content, { sentences: anywhere }).textContent).toBe(
            'A clock is slow. It has been slow for years.The council met.',
          );
        },
      ),
    );
  });
});

describe('whatever the tree holds', () => {
  it('nothing comes out but the elements, attributes and addresses that an article may have', () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom('show', 'on-click', 'never'), (children, pictures) => {
        const page = show(children as ElementContent[], { pictures });
        for (const element of page.querySelectorAll('*')) {
          expect(ALLOWED_ELEMENTS).toContain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(ALLOWED_ATTRIBUTES).toContain(name);
            if (name === 'href') expect(value).toMatch(/^(https?|mailto):/);
            if (name === 'src') expect(value).toMatch(/^https?:/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Renders an article's content and gives the element that holds it. */
function show(children: ElementContent[], props: Partial<ContentProps> = {}): HTMLElement {
  const page = document.createElement('div');
  const content: Root = { type: 'root', children };
  act(() =>
    render(
      <Content
        content={content}
        removals={[]}
        restored={new Set()}
        pictures="show"
        links="new-tab"
        sentences={[]}
        sought={null}
        onHide={() => {}}
        onReturn={() => {}}
        {...props}
      />,
      page,
    ),
  );
  return page;
}

function picture(): Element {
  return element('img', {
    src: 'https://example.org/tower.jpg',
    alt: 'A tower',
    width: '1200',
    height: '690',
  });
}

const HOSTILE = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'chrome://settings',
  '//example.org/x',
  '"><script>alert(1)</script>',
];

/** Trees as a broken or hostile stage before could send them: any name, any property, any value. */
const anyTree = fc
  .letrec((tie) => ({
    text: fc.record({ type: fc.constant('text'), value: fc.oneof(fc.string(), fc.anything()) }),
    removal: fc.record({ type: fc.constant('removal'), id: fc.nat(3) }),
    element: fc.record({
      type: fc.constant('element'),
      tagName: fc.constantFrom(
        ...(
          'a img p table td th ol ul li time figure figcaption h1 h2 br script style iframe svg math form input ' +
          'button video object embed template link meta base dialog x-widget constructor'
        ).split(' '),
      ),
      properties: fc.dictionary(
        fc.constantFrom(
          ...(
            'href src alt srcSet srcDoc style className id name onClick onclick onError target rel dateTime colSpan ' +
            'rowSpan start reversed lang dir dangerouslySetInnerHTML children ref key is slot ping title width'
          ).split(' '),
        ),
        fc.oneof(
          fc.constantFrom(...HOSTILE),
          fc.constantFrom(
            'https://example.org/',
            'http://example.org/x.png',
            'mailto:a@example.org',
            '12',
            'en',
            'rtl',
          ),
          fc.anything(),
        ),
      ),
      children: fc.array(fc.oneof({ depthSize: 'small' }, tie('text'), tie('removal'), tie('element')), {
        maxLength: 4,
      }),
    }),
  }))
  .element.map((element) => [element]);

/** What the renderer adds itself (frames of tables, offers of pictures) and what an article may hold. */
const ALLOWED_ELEMENTS = (
  'a abbr aside b bdi bdo blockquote br button caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 ' +
  'i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead ' +
  'time tr u ul var wbr'
).split(' ');

const ALLOWED_ATTRIBUTES = (
  'alt aria-label class colspan data-order datetime decoding dir height href lang loading referrerpolicy rel reversed ' +
  'rowspan src start tabindex target type width'
).split(' ');
