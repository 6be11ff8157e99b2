/** A page that is meant to keep a reader of pages busy for ever. */
export interface HostilePage {
  readonly name: string;
  html(): string;
  /** Script that builds in the loaded page what no markup can say or no parser would take in reasonable time. */
  readonly build?: string;
  /** Whether the story below stands on the page and must be found. */
  readonly hasStory: boolean;
  /** One of the few that stand for all. */
  readonly isSample?: true;
}

/** Words of the story's first and last paragraph, by which a test knows that the article was found. */
export const STORY_WORDS = ['nine metres of chain', 'before the tide turned'] as const;

/** Twelve paragraphs of a story, as a news page has them. */
export const STORY = [
  'The ferry at Marrow crosses the sound on nine metres of chain and the patience of two brothers, who have taken turns at the winch since their father went ashore for good.',
  'On Tuesday the county sent a surveyor to measure the landing, and she found that the slip had moved by the width of a hand since the last plan was drawn in pencil.',
  'Nobody in the village was surprised, because the bench beside it has been leaning towards the water for as long as anyone has sat on it, and dogs refuse to lie under it.',
  'The older brother says that the ground is not moving at all and that it is the map which has drifted, as maps do when they are kept in a drawer beside the radiator.',
  'His sister-in-law keeps the accounts, and they show that the ferry carried four thousand people last year, eleven horses, one piano and a wedding that had to be held twice.',
  'The piano was the heaviest of these, and it went across at dawn with the tide behind it and a man on each corner who had promised his wife that he would not lift.',
  'A bridge has been proposed in every decade since the war, and every decade has found a reason to spend the money on something that can be opened by a minister indoors.',
  'The surveyor thinks that a new slip would cost about as much as a kitchen, and that it could be poured in a week if the weather held and the heron could be persuaded.',
  'The heron has stood on the third post for so many summers that it is on the sign of the public house, where it looks rather better fed than it does on the post itself.',
  'Letters to the county are written on Sundays, when the ferry does not run, and are read out in the kitchen before they are posted so that nobody says more than was agreed.',
  'The answer that came this week was three lines long and had been signed by a machine, but it said that the matter would be looked at in the spring, which is something.',
  'By evening the surveyor had packed her instruments and was standing on the slip with the rest of them, and she was across before the tide turned and the lamp was lit.',
] as const;

/** The story as markup: a headline and its paragraphs. */
export const STORY_MARKUP = `<h1>The ferry that runs on patience</h1>${STORY.map((text) => `<p>${text}</p>`).join('\n')}`;

/** For pages that would keep the browser itself from ever laying them out: it is spared that. */
export const NOT_LAID_OUT = '<style>body > * { content-visibility: hidden }</style>';

export interface Places {
  /** In the head of the page. */
  readonly head?: string;
  /** Before the article. */
  readonly before?: string;
  /** In the article, after its last paragraph. */
  readonly inside?: string;
  /** After the article. */
  readonly after?: string;
}

/** A page with the story on it, and something else in one of its places. */
export function storyPage({ head = '', before = '', inside = '', after = '' }: Places = {}): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry that runs on patience</title>' +
    `<link rel="icon" href="data:,">${head}</head><body>${before}<article>${STORY_MARKUP}${inside}</article>${after}</body></html>`
  );
}

/** A piece of markup many times over, with the running number in place of `#`. */
export function times(count: number, piece: string): string {
  return Array.from({ length: count }, (_, index) => piece.replaceAll('#', String(index))).join('');
}
