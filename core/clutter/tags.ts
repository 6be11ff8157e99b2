import type { Clutter } from './clutter.ts';
import { names, startsWith } from './vocabulary.ts';

/** Lists of the story's topics. */
export const tags: Clutter = {
  kind: 'tags',
  mark: [
    {
      evidence: 'tags-name',
      ceiling: { words: 80, proseBlocks: 0, share: 0.05 },
      fits: (part) =>
        ((part.links > 0 && part.linkShare > 0.5) || (!part.isLeaf && TAG_LABEL.test(part.text))) &&
        TAG_NAMES.test(part.names),
    },
  ],
  line: [
    {
      evidence: 'tags-line',
      words: 40,
      fits: (line, story) =>
        TAG_LABEL.test(line.text) && line.index > story.firstProse && !/[.!?]$/.test(line.text),
    },
  ],
};

const TAG_NAMES = names([
  'tags?(?: (?:list|links|cloud|container|items?|wrapper|box))?',
  'tags? ?list',
  'topics?(?: (?:list|links|tags|container))?',
  'related topics',
  'keywords?',
  'labels',
  'hashtags?',
]);

const TAG_LABEL = startsWith([
  '(?:tags?|topics?|labels?|keywords?|hashtags?|filed under|posted in|categories|more on these topics|related topics|read more about|explore more on these topics)\\s*:?',
  '(?:schlagworte|schlagwörter|themen|stichworte)\\s*:',
  '(?:mots[- ]clés|thèmes|sujets)\\s*:',
  '(?:etiquetas|temas|archivado en|más sobre)\\s*:?',
  '(?:argomenti|tag)\\s*:',
  '(?:assuntos|palavras-chave)\\s*:',
  '(?:etiketler|etykiety|tagi|ämnen|emner)\\s*:?',
  '(?:themen|schlagworte|schlagwörter|thèmes|mots-clés|temas|argomenti|onderwerpen|témata|tópicos)$',
  'schlag(?:worte|wörter) zu diesem artikel',
  '(?:in this (?:article|story)|tagged|related tags|stichwörter)$',
  '(?:news )?categories:',
  '(?:ressort|kategorie):',
]);
