import { bringsOneMore, cannotOpen, isSaidByStranger, isTied, refersBack } from './openings.ts';
import { isQuestion } from './prose.ts';
import { isMerelyQuotation } from './quotations.ts';
import { likeness, shareIn } from './similarity.ts';
import type { Statement } from './statements.ts';
import { backgroundOf, type Story } from './story.ts';

/** The statements picked for a summary so far, and the rules that hold for each further one. */
export class Selection {
  readonly picked = new Set<number>();
  words = 0;
  /** Takes also what speaks of somebody the reader wasn't told of: better than next to nothing. */
  isRelaxed = false;
  /** Takes what stands far from the lead only if the reader was told what it is about. */
  isStrict = false;
  private readonly told = new Set<string>();
  private readonly story: Story;
  private readonly budget: number;

  constructor(story: Story, budget: number) {
    this.story = story;
    this.budget = budget;
    for (const line of story.terms.known) for (const term of line) this.told.add(term);
  }

  /** Takes a statement if it is sound where it would stand, fits the budget and says something new. */
  take(index: number): boolean {
    const statement = this.story.statements[index];
    if (!statement?.isFit || this.picked.has(index) || this.picked.size >= MOST) return false;
    if (this.words + statement.words > this.budget * (this.picked.size === 0 ? LONGEST_SINGLE : 1))
      return false;
    if (!this.standsAt(index) || this.isTold(index)) return false;
    this.picked.add(index);
    this.words += statement.words;
    for (const term of this.story.terms.of(index)) this.told.add(term);
    return true;
  }

  /** Whether the statement would be sound and new, if there were room for it. */
  suits(index: number): boolean {
    return this.story.statements[index]?.isFit === true && this.standsAt(index) && !this.isTold(index);
  }

  drop(index: number): void {
    if (this.picked.delete(index)) this.words -= this.story.statements[index]?.words ?? 0;
  }

  /** Whether the paragraph is long enough to be one. */
  get isEnough(): boolean {
    return this.words >= this.budget * ENOUGH;
  }

  /** Whether the paragraph is next to nothing. */
  get isScrap(): boolean {
    return this.words < this.budget * SCRAP;
  }

  /** Whether the statement would stand beside the one it follows in the text. */
  follows(index: number): boolean {
    return this.picked.has(this.story.previous[index] ?? -1);
  }

  private standsAt(index: number): boolean {
    const { language, statements, opening } = this.story;
    const { text, opensQuoted, words } = statements[index] as Statement;
    const background = backgroundOf(this.story, index, this.told);
    if (this.follows(index))
      return !this.answers(index) && !(opensQuoted && isSaidByStranger(text, background));
    if (opensQuoted || isMerelyQuotation(text)) return false;
    if (index === opening || this.isRelaxed)
      return (index === 0 && bringsOneMore(text)) || !cannotOpen(text, language);
    if (words < SHORTEST_ALONE || this.answers(index)) return false;
    // Where its references are not known, nothing shows that a sentence can do without the one before.
    if (language.references === '' && this.picked.size > 0) return false;
    if (!this.isStrict) return !refersBack(text, language, background);
    return this.isApart(index) && !refersBack(text, language, { ...background, isSeen: () => true });
  }

  /** Whether the statement begins a paragraph, is tied to no other and has something of the headline. */
  private isApart(index: number): boolean {
    const { language, statements, topic } = this.story;
    const { text, paragraph } = statements[index] as Statement;
    if (isTied(text, language)) return false;
    const hasParagraphs = (statements.at(-1)?.paragraph ?? 0) >= FEWEST_PARAGRAPHS;
    if (hasParagraphs && statements[index - 1]?.paragraph === paragraph) return false;
    return topic.size === 0 || topic.sharedWith(text).size > 0;
  }

  /** Whether the statement stands behind a question that the reader is not asked. */
  private answers(index: number): boolean {
    const [before, own] = [this.story.statements[index - 1], this.story.statements[index]];
    return before !== undefined && before.paragraph === own?.paragraph && isQuestion(before.text);
  }

  private isTold(index: number): boolean {
    const { terms } = this.story;
    const own = terms.of(index);
    if (terms.known.some((line) => likeness(own, line) > KNOWN)) return true;
    return [...this.picked].some((other) => likeness(own, terms.of(other)) > SAME) || this.isCaption(index);
  }

  /** Whether the statement reads like the caption of a picture: the one behind it says it again, and more. */
  private isCaption(index: number): boolean {
    if (index === 0 || index + 1 >= this.story.statements.length) return false;
    const [own, next] = [this.story.terms.of(index), this.story.terms.of(index + 1)];
    return own.size >= FEWEST_TERMS && next.size >= own.size * MORE && shareIn(own, next) > AGAIN;
  }
}

/** The share of the budget below which a paragraph is too short. */
const ENOUGH = 0.65;
const SCRAP = 0.4;
const MOST = 5;
/** Texts with fewer are not parted where their thoughts are. */
const FEWEST_PARAGRAPHS = 4;
/** Words; a shorter sentence hangs on what stands before it. */
const SHORTEST_ALONE = 9;
/** A single statement may go this far over the budget. */
const LONGEST_SINGLE = 1.2;
/** Two statements with a greater likeness say the same. */
const SAME = 0.6;
/** A statement this near to headline or standfirst repeats it; a lead usually shares half of its words with them. */
const KNOWN = 0.85;
/** Terms, below which two statements share most by chance. */
const FEWEST_TERMS = 5;
/** The share of a statement's terms that another has which says it again. */
const AGAIN = 0.65;
/** How many times as many terms that other one has. */
const MORE = 1.4;
