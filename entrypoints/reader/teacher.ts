import { addRule, forgetRules, noteMisfire, switchRules } from '../../browser/site-rules.ts';
import type { Teacher } from '../../components/receipt/teacher.ts';
import type { Proposal } from '../../core/site-rules/propose.ts';
import type { RuleAction } from '../../core/site-rules/rule.ts';
import { siteOf } from '../../core/site-rules/site.ts';

/** What of teaching has to be done in the page. */
export interface PageToTeachBy {
  /** The rule that could be taught by one of its elements. */
  propose(order: number, action: RuleAction): Promise<Proposal>;
  /** Keeps that the reader misses nothing on it, as long as it stands. */
  noteWhole(): void;
}

/** Joins what the reader teaches by the blocks of a page to the stored rules of its site. */
export function createTeacher(url: string, page: PageToTeachBy): Teacher {
  const site = siteOf(url);
  return {
    site,
    async teach(order, action, kind) {
      const proposal = await page.propose(order, action);
      if (!proposal.ok) return proposal;
      const rule = site === null ? null : await addRule(site, { action, kind, shape: proposal.shape });
      if (!rule) return { ok: false, reason: 'not-kept' };
      return { ok: true, rule: rule.id, blocks: proposal.blocks };
    },
    async forget(rule) {
      await forgetRules([rule]);
    },
    noteMisfire,
    async switchOff(rules) {
      await switchRules(rules, false);
    },
    noteWhole: () => page.noteWhole(),
  };
}
