import type { Page } from '../clutter/clutter.ts';
import type { Part } from '../part.ts';
import type { Removals } from '../removals.ts';
import { orderOf } from '../snapshot.ts';
import { fits } from './fits.ts';
import { type RuleFit, type SiteRule, YOUR_RULE } from './rule.ts';

/** The reader's rules for a site, on one page: which of them fit what, and their part in cleaning it. */
export class AppliedRules {
  readonly fits: readonly RuleFit[];
  private readonly trusted: readonly Fitting[];

  constructor(page: Page, rules: readonly SiteRule[]) {
    const fitting: readonly Fitting[] = rules
      .filter((rule) => rule.isOn)
      .map((rule) => ({ rule, parts: partsFor(rule, page) }))
      .filter(({ parts }) => parts.length > 0);
    const doubtful = fitting.filter(({ rule }) => rule.misfires > 0);
    const isTrusted = (fit: Fitting) => doubtful.length < 2 || !doubtful.includes(fit);
    this.trusted = fitting.filter(isTrusted);
    this.fits = fitting.map((fit) => ({
      rule: fit.rule.id,
      action: fit.rule.action,
      blocks: fit.parts.length,
      isTrusted: isTrusted(fit),
    }));
  }

  /** Keeps the blocks that are to stay out of reach of what takes clutter out. Comes before anything is taken. */
  protect(removals: Removals): void {
    for (const part of this.partsTo('keep')) removals.protect(part);
  }

  /** Marks the blocks that are to go. Comes after all other marks, so that the receipt names the rule. */
  mark(removals: Removals): void {
    for (const { rule, parts } of this.trusted)
      if (rule.action === 'remove') for (const part of parts) removals.mark(part, rule.kind, YOUR_RULE);
  }

  /** Adds the blocks that are to stay, where they stand in the article. Changes `kept`. */
  addKept(root: Part, kept: Set<number>): void {
    for (const part of this.partsTo('keep')) {
      if (!root.holds(part)) continue;
      for (const leaf of part.leaves()) kept.add(leaf.order);
      for (const image of part.element.querySelectorAll('img')) kept.add(orderOf(image) ?? -1);
    }
  }

  /** Id of the rule that took exactly this block out; null when none did. */
  ruleFor(part: Part): string | null {
    const found = this.trusted.find(({ rule, parts }) => rule.action === 'remove' && parts.includes(part));
    return found?.rule.id ?? null;
  }

  private partsTo(action: SiteRule['action']): Part[] {
    return this.trusted.flatMap(({ rule, parts }) => (rule.action === action ? parts : []));
  }
}

interface Fitting {
  readonly rule: SiteRule;
  readonly parts: readonly Part[];
}

/** The outermost blocks that a rule fits; none when together they would be too much of the page. */
export function partsFor({ shape, action }: Pick<SiteRule, 'shape' | 'action'>, page: Page): Part[] {
  const found: Part[] = [];
  const open = [page.root];
  for (let part = open.pop(); part; part = open.pop()) {
    const isFixed = part.parent === null || (page.headline !== null && part.holds(page.headline));
    if (!isFixed && fits(part, shape)) found.push(part);
    else open.push(...part.children);
  }
  const prose = found.reduce((sum, part) => sum + part.proseWords, 0);
  return action === 'remove' && prose > page.proseWords * MOST_PROSE ? [] : found;
}

/** The largest share of a page's prose that one rule may take. */
const MOST_PROSE = 0.25;
