import type { Part } from '../part.ts';
import type { Clutter } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { startsWith, wholeLine } from './vocabulary.ts';

/** What a page shows until a script has done its work, or where it never did. */
export const placeholder: Clutter = {
  kind: 'placeholder',
  mark: [
    {
      evidence: 'loading-block',
      ceiling: { words: 4, proseBlocks: 0, share: 0 },
      fits: (part) => part.words > 0 && part.parent?.words === part.words && LOADING.test(part.text),
    },
  ],
  line: [
    {
      evidence: 'loading-line',
      words: 8,
      fits: (line) => LOADING.test(line.text) || LOADING_SOMETHING.test(line.text),
    },
    { evidence: 'script-notice', words: 60, fits: (line) => SCRIPT_NOTICE.test(line.text) },
    { evidence: 'repeated-label', words: 4, fits: isRepeatedLabel },
    { evidence: 'expand-line', words: 8, fits: (line) => EXPAND.test(line.text) },
    { evidence: 'empty-section', words: 12, fits: announcesNothing },
  ],
};

/** The same few words three times over, each time between paragraphs: a script's label for its slots. */
function isRepeatedLabel(line: StoryLine, story: Story): boolean {
  return (
    (story.repeats.get(line.text) ?? 0) >= 3 &&
    !line.part.isHeading &&
    !/[.!?"”]$/.test(line.text) &&
    /\p{L}{3}/u.test(line.text) &&
    isBetweenParagraphs(line, story) &&
    !line.part.element.closest('table,ul,ol,dl')
  );
}

/** Labels in the story's own boxes stand with other short lines. */
function isBetweenParagraphs({ index, text }: StoryLine, { lines }: Story): boolean {
  return [lines[index - 1], lines[index + 1]].every(
    (line) => line === undefined || line.words > LONGEST_LABEL || line.part.isHeading || line.text === text,
  );
}

/** In words: labels and values in a box have fewer. */
const LONGEST_LABEL = 8;

/** A heading, or a label with a colon, after the story with nothing under it: what it announced is gone, or never came. */
function announcesNothing(line: StoryLine, story: Story): boolean {
  if (line.index <= story.lastProse || story.lastProse < 0) return false;
  return story.lines.slice(line.index).every(isAnnouncement) && !isFollowedByPicture(line.part);
}

/** Whether a line is the title of what comes below it. */
export function isAnnouncement({ part, text, words }: StoryLine): boolean {
  return part.isHeading || (words <= 8 && /[:：]$/.test(text));
}

/** Whether a picture or a player stands below, in the same container or the one around it. */
function isFollowedByPicture(part: Part): boolean {
  let below: Part = part;
  for (let level = 0; level < 2 && below.parent; level++, below = below.parent) {
    const { children } = below.parent;
    if (children.slice(children.indexOf(below) + 1).some(({ images, media }) => images + media > 0))
      return true;
  }
  return false;
}

const LOADING = wholeLine([
  'loading(?: (?:content|comments?|more|video|player|ad|poll|embed|article|data))?',
  'please wait.{0,20}',
  '(?:wird|inhalt wird|inhalte werden) geladen',
  'lädt',
  'chargement(?: en cours)?',
  'cargando.{0,15}',
  'caricamento(?: in corso)?',
  'carregando.{0,15}',
  '(?:bezig met )?laden',
  'laddar',
  'laster',
  'indlæser',
  'ładowanie',
  'yükleniyor',
  'memuat',
  '読み込み中',
  '로딩 ?중',
  '加载中',
  'bitte warten',
]);

/** Whatever it is that is loaded, where the dots say that it is now. */
const LOADING_SOMETHING = /^(?:loading|lade) [\p{L}\d_ ]{2,30}\s?(?:\.\.\.|…)$/iu;

const SCRIPT_NOTICE = startsWith([
  '(?:please )?(?:enable|activate|turn on|allow) java ?script',
  'this (?:slideshow|gallery|video|form) requires java ?script',
  'java ?script (?:is|must|has to|needs to) (?:be )?(?:required|disabled|enabled|turned off|not)',
  'you (?:need|must|have) to (?:enable|turn on) java ?script',
  'to (?:view|use|see|enjoy)[^.]{0,40} (?:please )?(?:enable|allow|turn on) java ?script',
  'bitte aktivieren sie java ?script',
  'veuillez activer java ?script',
  '(?:por favor )?(?:activa|active|habilita|habilite|ative) (?:el )?java ?script',
  'abilita(?:re)? java ?script',
  'lorem ipsum dolor',
  'javascript aktivieren$',
]);

const EXPAND = wholeLine([
  '(?:click |tap )?(?:here )?(?:to )?(?:expand|show more|show less|read full (?:story|article)|read the full (?:story|article)|expand to read the full story|see more|view more|load more|show all|view all|see all)',
  '(?:click|tap) (?:here )?to (?:expand|enlarge|read more|view|play|see|open).{0,30}',
  'mehr (?:anzeigen|laden)',
  'weiterlesen',
  'voir plus',
  'mostra altro',
  'ver mais',
  '(?:quellen|mehr|details|alle|inhalt) (?:ein|aus)blenden',
  '(?:bild )?vergrößern',
]);
