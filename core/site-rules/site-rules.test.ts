import { describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '../pipeline.ts';
import { ADDRESS, parse, told } from '../testing/page.ts';
import { type Edition, FIRST, SECOND, SITES, type SiteKind } from '../testing/sites.ts';
import type { Proposal } from './propose.ts';
import type { RuleAction, SiteRule } from './rule.ts';

describe.each(Object.entries(SITES))('on a site with %s', (_, kind) => {
  it('a block is removed on a later page whose hashes, order and words are others', () => {
    const rule = taught(kind, '[data-id=unwanted]', 'remove');
    const { lines, removals } = told(read(kind(SECOND), [rule]));
    expect(removals.map(({ text, evidence, rule: by }) => [text, evidence, by])).toEqual([
      [`${SECOND.unwanted}.`, 'your-rule', 'rule-1'],
    ]);
    expect(lines).toEqual(without(SECOND, SECOND.unwanted));
  });

  it('nothing is removed from a page that lacks the block', () => {
    const rule = taught(kind, '[data-id=unwanted]', 'remove');
    const page = parse(kind(SECOND), ADDRESS);
    page.querySelector('[data-id=unwanted]')?.remove();
    const { lines } = told(readPage(page, { url: ADDRESS, view: window, rules: [rule] }));
    expect(lines).toEqual(without(SECOND, SECOND.unwanted));
  });

  it('a paragraph like all others teaches nothing', () => {
    const reading = read(kind(FIRST));
    expect(propose(reading, orderAt(reading, FIRST.story[1] ?? ''), 'remove')).toEqual({
      ok: false,
      reason: 'like-the-story',
    });
  });
});

it.each(Object.entries(SITES).filter(([name]) => name !== 'no names at all'))(
  'a block that looks like clutter is kept on a later page of a site with %s',
  (_, kind) => {
    const cluttered = (edition: Edition): string => kind({ ...edition, wanted: `Advertisement` });
    const first = read(cluttered(FIRST));
    const removal = told(first).removals.find(({ text }) => text.startsWith('Advertisement'));
    expect(removal).toBeDefined();
    const rule = ruleOf(propose(first, removal?.order ?? -1, 'keep'), 'keep');
    const { lines, removals } = told(read(cluttered(SECOND), [rule]));
    expect(removals).toEqual([]);
    expect(lines).toContain('Advertisement.');
  },
);

describe('a rule', () => {
  const kind = SITES['plain classes'] as SiteKind;
  const rule = taught(kind, '[data-id=unwanted]', 'remove');

  it('holds none of the words', () => {
    const text = JSON.stringify(rule).toLowerCase();
    for (const word of FIRST.unwanted
      .toLowerCase()
      .split(' ')
      .filter((w) => w.length > 3))
      expect(text).not.toContain(word);
  });

  it('never takes more than a block of its own size', () => {
    const long = kind({ ...SECOND, unwanted: `${SECOND.unwanted}. ${SECOND.story.slice(0, 2).join(' ')}` });
    expect(told(read(long, [rule])).removals).toEqual([]);
  });

  it('does nothing while it is off', () => {
    expect(told(read(kind(SECOND), [{ ...rule, isOn: false }])).removals).toEqual([]);
  });

  it('is passed over where it and another fitting one have misfired', () => {
    const other = { ...taught(kind, '[data-id=wanted]', 'remove'), id: 'rule-2', misfires: 1 };
    const { outcome } = read(kind(SECOND), [{ ...rule, misfires: 1 }, other]);
    expect(outcome).toMatchObject({
      removals: [],
      rules: [
        { rule: 'rule-1', isTrusted: false },
        { rule: 'rule-2', isTrusted: false },
      ],
    });
    expect(told(read(kind(SECOND), [rule, other])).removals).toHaveLength(2);
  });

  it('never takes the headline, nor a quarter of the story', () => {
    const all = {
      ...rule,
      shape: { ...rule.shape, tag: 'p', names: [], data: [], words: 40, proseBlocks: 1 },
    };
    const { lines } = told(read(kind(SECOND), [all]));
    expect(lines).toEqual([...without(SECOND, '')]);
  });
});

function taught(kind: SiteKind, selector: string, action: RuleAction): SiteRule {
  const reading = read(kind(FIRST));
  const order = reading.sources.findIndex((source) => source.matches(selector));
  return ruleOf(propose(reading, order, action), action);
}

function ruleOf(proposal: Proposal, action: RuleAction): SiteRule {
  if (!proposal.ok) throw new Error(`Expected a rule, there is none: ${proposal.reason}.`);
  return { id: 'rule-1', action, kind: 'chosen', shape: proposal.shape, isOn: true, misfires: 0 };
}

function propose(reading: PageReading, order: number, action: RuleAction): Proposal {
  return reading.propose?.(order, action) ?? { ok: false, reason: 'gone' };
}

function orderAt(reading: PageReading, text: string): number {
  return reading.sources.findIndex((source) => source.localName === 'p' && source.textContent === text);
}

function read(html: string, rules: readonly SiteRule[] = []): PageReading {
  return readPage(parse(html), { url: ADDRESS, view: window, rules });
}

/** What an edition says, block by block, without one of them. */
function without(edition: Edition, text: string): string[] {
  const lines = [...edition.story];
  lines.splice(edition.after, 0, `${edition.unwanted}.`, `${edition.wanted}.`);
  return lines.filter((line) => line !== `${text}.`);
}
