import type { Story, StoryLine } from './story.ts';
import type { Phrases } from './vocabulary.ts';

/**
 * Whether a line is a call to the reader rather than a sentence of the story that speaks of the same thing. The
 * longer the line, the more it takes: up to 8 words the phrase is enough; up to 25 it must stand at the end or
 * before the text, be linked, or be set off from the story's paragraphs; more must be linked or stand at the end.
 * Headings of the story and quotations never count.
 */
export function isCall(line: StoryLine, story: Story, phrases: Phrases): boolean {
  if (isQuotation(line.text) || !phrases.test(line.text)) return false;
  if (line.part.isHeading) return line.words <= 12 && !isFollowedByProse(line, story);
  if (line.words <= 8) return true;
  const isAtEdge = line.index >= story.lastProse || line.index < story.firstProse;
  const isSetOff = line.linkShare > 0.2 || isEmphasised(line);
  if (line.words <= 25) return isAtEdge || isSetOff;
  return line.linkShare > 0.3 || (line.index >= story.lastProse && (isSetOff || line.words <= 45));
}

/** Whether the line after a heading is a paragraph of the story: then the heading is the story's own. */
function isFollowedByProse(line: StoryLine, story: Story): boolean {
  const next = story.lines[line.index + 1];
  return next?.part.isProse === true && next.linkShare < 0.2;
}

/** Bold or italic as a whole: how editors set a notice off from the text. */
export function isEmphasised(line: StoryLine): boolean {
  const marked = line.part.element.querySelector('b,strong,i,em');
  return marked !== null && (marked.textContent ?? '').trim().length > line.text.length * 0.8;
}

/** Whether somebody's words stand in the line. */
export function isQuotation(text: string): boolean {
  return QUOTED.test(text);
}

const QUOTED = /["“„«»「][^"”“»」]{20,}["”“«」]/;
