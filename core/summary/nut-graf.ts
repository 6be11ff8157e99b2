import { refersBack } from './openings.ts';
import { similarity } from './similarity.ts';
import { backgroundOf, type Story } from './story.ts';

/**
 * The statement where the story itself begins: 0, or, when the article opens with a scene or an anecdote that
 * has nothing of its headline, the first statement that has. Without a headline, or in a language whose
 * references we don't know, there is nothing to tell by.
 */
export function findNutGraf(story: Story): number {
  if (story.language.references === '') return 0;
  const nearness = (index: number): number => {
    const own = story.vectors[index];
    return own ? Math.max(0, ...story.known.map((line) => similarity(own, line))) : 0;
  };
  for (let i = 0; i < SCENE; i += 1) if (nearness(i) > FOREIGN) return 0;
  const told = new Set(story.known.flatMap((line) => [...line.keys()]));
  for (let i = SCENE; i < LATEST; i += 1) {
    const statement = story.statements[i];
    if (!statement?.isFit || statement.opensQuoted || nearness(i) < NEAR) continue;
    if (!refersBack(statement.text, story.language, backgroundOf(story, i, told))) return i;
  }
  return 0;
}

/** Statements a scene takes at least. */
const SCENE = 2;
/** Statements within which the story must have begun. */
const LATEST = 15;
/** Cosines with headline or standfirst: three in four leads are above 0.2, the next three statements mostly too. */
const FOREIGN = 0.08;
const NEAR = 0.2;
