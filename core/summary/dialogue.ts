/**
 * The paragraph (counted from 0) with which an interview or a transcript begins after its introduction; null
 * when the text is none. It is one when several paragraphs are questions, or begin with the same speaker's name.
 */
export function findDialogue(paragraphs: readonly string[]): number | null {
  const questions = paragraphs.flatMap((paragraph, i) => (QUESTION.test(paragraph) ? [i] : []));
  if (questions.length >= FEWEST && questions.length > paragraphs.length * SHARE) return questions[0] ?? null;
  const turns = new Map<string, number[]>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const speaker = SPEAKER.exec(paragraph)?.[1];
    if (speaker) turns.set(speaker, [...(turns.get(speaker) ?? []), i]);
  }
  const speakers = [...turns.values()].filter((places) => places.length >= FEWEST);
  return speakers.length > 0 ? Math.min(...speakers.map((places) => places[0] as number)) : null;
}

const FEWEST = 3;
/** Of all paragraphs; a columnist asks now and then, an interviewer every few paragraphs. */
const SHARE = 0.15;
const QUESTION = /[?？؟;][\p{Pe}\p{Pf}"'“»]*\s*$/u;
const SPEAKER = /^(\p{Lu}[\p{L}.’' -]{0,30}):\s/u;
