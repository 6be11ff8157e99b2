import { type Language, wordSet } from './language.ts';
import { refersBack } from './openings.ts';
import { backgroundOf, type Story } from './story.ts';

/**
 * The statement where the story itself begins: 0, or, when the article opens with a scene or an anecdote that
 * has nothing of its headline, the first statement that has. Without a headline, or in a language whose
 * references we don't know, there is nothing to tell by.
 */
export function findNutGraf(story: Story): number {
  const { language, statements, topic } = story;
  if (language.references === '' || topic.size < FEWEST) return 0;
  const sentences = statements.flatMap((s, i) => (s.words >= SCRAP ? [i] : [])).slice(0, LATEST);
  const shared = sentences.map((i) => topic.sharedWith(statements[i]?.text ?? ''));
  const scene = sentences.slice(0, SCENE);
  const opening = new Set(shared.slice(0, SCENE).flatMap((words) => [...words]));
  const isPersonal = scene.some((i) => tellsOfPerson(statements[i]?.text ?? '', language));
  if (opening.size > (isPersonal ? 1 : 0)) return 0;
  const most = Math.max(...shared.map((words) => words.size));
  const told = new Set(story.terms.known.flatMap((line) => [...line]));
  for (const [n, i] of sentences.entries()) {
    const statement = statements[i];
    if (n < SCENE || !statement?.isFit || statement.opensQuoted) continue;
    if ((shared[n]?.size ?? 0) < Math.max(ENOUGH, most * CLEAR)) continue;
    if (!refersBack(statement.text, language, backgroundOf(story, i, told))) return i;
  }
  return 0;
}

function tellsOfPerson(sentence: string, { pronouns }: Language): boolean {
  return (sentence.toLowerCase().match(LETTERS) ?? []).some((word) => wordSet(pronouns).has(word));
}

const LETTERS = /\p{L}+/gu;
/** Words of headline and standfirst, below which there is too little to tell by. */
const FEWEST = 3;
/** Statements in which a story that does not open with a scene has something of its headline. */
const SCENE = 3;
/** Statements within which the story must have begun. */
const LATEST = 25;
/** Words of headline and standfirst that the beginning of the story has. */
const ENOUGH = 2;
/** Share of the most such words that a statement has. */
const CLEAR = 0.6;
/** Words; what is shorter is a label. */
const SCRAP = 5;
