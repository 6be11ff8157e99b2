/**
 * The paragraph (counted from 0) with which an interview or a transcript begins after its introduction; null
 * when the text is none. It is one when several paragraphs are questions, or begin with the same speaker's name.
 */
export function findDialogue(paragraphs: readonly string[]): number | null {
  const questions = paragraphs.flatMap((paragraph, i) => (QUESTION.test(paragraph) ? [i] : []));
  if (questions.length >= FEWEST && questions.length > paragraphs.length * SHARE) return questions[0] ?? null;
  const turns = new Map<string, { first: number; count: number }>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const speaker = SPEAKER.exec(paragraph)?.[1];
    if (!speaker) continue;
    const turn = turns.get(speaker) ?? { first: i, count: 0 };
    turns.set(speaker, { ...turn, count: turn.count + 1 });
  }
  for (const { first, count } of turns.values()) if (count >= FEWEST) return first;
  return null;
}

const FEWEST = 3;
/** Of all paragraphs; a columnist asks now and then, an interviewer every few paragraphs. */
const SHARE = 0.15;
const QUESTION = /(?:[?？؟]|(?<=\p{Script=Greek});)[\p{Pe}\p{Pf}"'“»]*\s*$/u;
const SPEAKER = /^(\p{Lu}[\p{L}.’' -]{0,30}):\s/u;
