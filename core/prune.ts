import type { Clutter, Page, PartRule } from './clutter/clutter.ts';
import { CLUTTER } from './clutter/index.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Takes out what could be chosen as the article and is not: consent walls, dialogs, e-mail forms, other articles.
 * What is taken here is not shown to the extraction.
 */
export function prune(page: Page, removals: Removals): void {
  for (const { part, kind, evidence } of matches(page, 'prune')) removals.take(part, kind, evidence);
}

/**
 * Notes which parts of the page are clutter by their structure. Nothing is taken out yet: without them the scores
 * of the remaining blocks would change, and with them the choice of the article.
 */
export function mark(page: Page, removals: Removals): void {
  for (const { part, kind, evidence } of matches(page, 'mark')) removals.mark(part, kind, evidence);
}

interface Match {
  readonly part: Part;
  readonly kind: Clutter['kind'];
  readonly evidence: string;
}

/** The outermost parts that a rule fits, in document order. */
function matches(page: Page, stage: 'prune' | 'mark'): Match[] {
  const rules = RULES[stage];
  const found: Match[] = [];
  const visit = (part: Part): void => {
    const isOpen = part.parent === null || (page.headline !== null && part.holds(page.headline));
    const match = isOpen
      ? undefined
      : rules.find(({ rule }) => isUnderCeiling(part, rule, page) && rule.fits(part, page));
    if (match) found.push({ part, kind: match.kind, evidence: match.rule.evidence });
    else for (const child of part.children) visit(child);
  };
  visit(page.root);
  return found;
}

const RULES = { prune: rulesFor('prune'), mark: rulesFor('mark') };

function rulesFor(stage: 'prune' | 'mark'): { kind: Clutter['kind']; rule: PartRule }[] {
  return CLUTTER.flatMap(({ kind, [stage]: own }) => (own ?? []).map((rule) => ({ kind, rule })));
}

function isUnderCeiling(part: Part, { ceiling }: PartRule, page: Page): boolean {
  return (
    part.words <= ceiling.words &&
    part.proseBlocks <= ceiling.proseBlocks &&
    part.proseWords <= ceiling.share * page.proseWords
  );
}
