import type { Removals } from './removals.ts';

/**
 * Lifts the marks of whole rules, the one that takes most first, until something of a story is left: a rule that
 * would take all of it is wrong about the page. Where that helps nothing all marks stay.
 */
export function spare(removals: Removals, isStoryLeft: () => boolean): void {
  if (isStoryLeft()) return;
  const lifted = [];
  for (const { kind, evidence } of removals.marksBySize()) {
    lifted.push(...removals.liftWhere((mark) => mark.kind === kind && mark.evidence === evidence));
    if (isStoryLeft()) return;
  }
  for (const { part, kind, evidence } of lifted) removals.mark(part, kind, evidence);
}
