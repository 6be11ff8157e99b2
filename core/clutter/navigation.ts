import type { Part } from '../part.ts';
import type { Clutter, Page } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { names, wholeLine } from './vocabulary.ts';

/** Pieces of the site's own menus and buttons that got into the article's container. */
export const navigation: Clutter = {
  kind: 'navigation',
  mark: [
    {
      evidence: 'contents',
      ceiling: { words: 500, proseBlocks: 0, share: 1 },
      fits: (part, page) =>
        part.links >= 3 &&
        part.linkShare > 0.7 &&
        part.tag !== 'p' &&
        !part.element.closest('table,pre') &&
        (linksWithinPage(part, page) >= part.links * 0.7 || namesHeadings(part, page.root)),
    },
    {
      evidence: 'menu-name',
      ceiling: { words: 400, proseBlocks: 0, share: 0.05 },
      fits: (part) => part.links > 1 && part.linkShare > 0.6 && MENU_NAMES.test(part.names),
    },
  ],
  line: [
    {
      evidence: 'menu-line',
      words: 40,
      fits: (line, story) =>
        (line.words <= 8 && (MENU_LINE.test(line.text) || isCountedLink(line, story))) ||
        isTrail(line, story),
    },
  ],
};

/** The way from the front page to the story, written above it. */
function isTrail({ index, text }: StoryLine, { firstProse }: Story): boolean {
  return index < firstProse && TRAIL.test(text);
}

/** Behind the story, one of several names with a number: a site's categories with their stories counted. */
function isCountedLink(line: StoryLine, { lines, lastProse }: Story): boolean {
  const isCounted = (at: number) => {
    const other = lines[at];
    return other !== undefined && other.linkShare > 0 && COUNTED.test(other.text);
  };
  const { index } = line;
  return index > lastProse && isCounted(index) && (isCounted(index - 1) || isCounted(index + 1));
}

/** How many links of a part lead to a place on the same page. */
function linksWithinPage(part: Part, page: Page): number {
  let count = 0;
  for (const link of part.anchors()) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#') || (page.url !== '' && address.startsWith(`${page.url}#`))) count++;
  }
  return count;
}

/** Whether most lines of a part are headings that stand below it: contents whose links a script follows. */
function namesHeadings(part: Part, root: Part): boolean {
  const lines = part.leaves().filter((leaf) => leaf.words > 0);
  const texts = new Set(lines.map(({ text }) => plain(text)));
  const end = lines.at(-1)?.position ?? 0;
  if (texts.size < 3) return false;
  const found = headingsOf(root).filter(({ text, position }) => position > end && texts.has(text));
  return new Set(found.map(({ text }) => text)).size >= texts.size * 0.7;
}

/** The page's headings, in lower case and without their numbers. */
function headingsOf(root: Part): readonly { readonly text: string; readonly position: number }[] {
  let headings = HEADINGS.get(root);
  if (!headings) {
    const leaves = root.leaves().filter(({ isHeading }) => isHeading);
    headings = leaves.map(({ ownText, position }) => ({ text: plain(ownText), position }));
    HEADINGS.set(root, headings);
  }
  return headings;
}

const HEADINGS = new WeakMap<Part, readonly { readonly text: string; readonly position: number }[]>();

function plain(text: string): string {
  return text.replace(NUMBER, '').toLowerCase();
}

const NUMBER = /^[\s\d.)–-]+/;

/** Three steps or more, the first no sentence. */
const TRAIL = /^[^.!?>›»→]{2,40}(?: ?[>›»→] ?[^>›»→]{1,120}){2,8}$/;

/** Years are no numbers of stories: films and books are listed with theirs. */
const COUNTED = /^\p{L}[^.!?()]{1,40} \((?!(?:1[5-9]|20)\d\d\))\d{1,5}\)$/u;

const MENU_NAMES = names([
  '(?:site|main|top|primary|mega|sub|sticky|global|mobile|footer|header)? ?(?:nav|navigation|navbar|menu|masthead)(?: \\w+)?',
  'pagination',
  'pager',
  'table of contents',
  'toc',
]);

const MENU_LINE = wholeLine([
  '(?:skip|jump) to (?:main |the )?(?:content|navigation|article|main)',
  '(?:sign|log) ?(?:in|out|up)(?: / (?:register|join))?',
  'register',
  'home',
  'menu',
  'close(?: (?:menu|this|dialog|modal|gallery))?',
  'search(?: (?:videos?|articles?|news|this site))?',
  'prev(?:ious)?[^\\p{L}]{1,5}next',
  'powered by [\\w-]+\\.\\w{2,8}',
  'back to (?:top|home|news|article|gallery|video).{0,20}',
  '(?:view|see|read) all (?:posts|articles|stories)(?: (?:by|from) .{1,40})?',
  '(?:report|suggest) (?:an? )?(?:errors?|corrections?|typos?|mistakes?)',
  'zurück(?: (?:zur|zum|nach) (?:[\\p{L}]+))?',
  '(?:previous|next|prev)(?: (?:article|story|post|page|slide|image|photo))?',
  '(?:view|see|open) (?:gallery|all photos|image|in full ?screen|slideshow|larger image).{0,20}',
  '(?:image|photo|slide|bild|foto) ?\\d+ (?:of|von|de|di) /? ?\\d+',
  '\\d+ ?(?:of|/) ?\\d+',
  '(?:toggle|hide|show|view|open) captions?',
  'captions?',
  'enlarge(?: (?:this )?image)?',
  '(?:contents?|table of contents|inhalt(?:sverzeichnis)?|sommaire|sommario|índice|inhoud)',
  '(?:zur |zur \\p{L}+-)?startseite',
  'nach oben',
  'zum artikel',
  'zur (?:bilder|foto)galerie',
  'zur autorenseite',
  'detailansicht öffnen',
  '(?:icon|bild) vergrößern',
  'bildunterschrift (?:anzeigen|ausblenden)',
  'retour (?:en haut|à l.accueil|au sommaire)',
  'agrandir(?: l.image)?',
  'volver (?:arriba|al inicio|a portada)',
  '(?:ver galería|ampliar foto)',
  'torna (?:su|alla home.{0,10})',
  'guarda (?:il video|la gallery|le foto)',
  'voltar ao (?:topo|início)',
  'naar boven',
  'bekijk de (?:video|foto.s)',
  '(?:(?:ページの先頭|トップ)へ(?:戻る)?|(?:画像を)?拡大(?:する)?|この記事の写真をすべて見る)',
  'view this post on \\p{L}+',
  'visualizza questo post su \\p{L}+',
  'ver esta publicación en \\p{L}+',
  'sieh dir diesen beitrag auf \\p{L}+ an',
  'advertise with us',
  'visit our website.{0,20}',
  'collapse',
  'hide',
  'dismiss',
  'not now',
  'maybe later',
  'skip',
  'swipe left.{0,12}',
  'click through for .{3,20}',
  'zoom in',
  'you are here: home',
  '(?:home|startseite|accueil|inicio|início|home ?page) ?[>/›»] .{2,50}',
  'jump to recipe',
  'toggle navigation',
  'read in \\p{L}+',
  'leer en español',
  'select language',
  '(?:privacy policy|terms of (?:use|service)|contact us|about us|careers|licensing|do not sell or share my personal information|read our privacy policy)',
  '(?:return|go) to (?:top|homepage|home)',
  'alle anzeigen',
  '(?:aus|ein)klappen',
  'schließen',
  'abbrechen',
  'überspringen',
  '(?:vorheriges|nächstes) bild',
  'zum vergrößern klicken',
  '(?:datenschutz(?:hinweise)?|impressum|agb)',
  'sie sind hier: startseite',
  'navigation überspringen',
  'menü',
  'suche',
  'zum seitenanfang',
  '(?:einloggen|registrieren)',
  'zur desktopversion',
  'pdf',
  'bild \\d+ ?/ ?\\d+',
]);
