import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BlockShape, SiteRule } from '../core/site-rules/rule.ts';
import {
  addRule,
  forgetRules,
  loadRules,
  mergeRules,
  noteMisfire,
  rulesFor,
  switchRules,
  watchRules,
} from './site-rules.ts';
import { countRules, readStoredRules } from './stored-rules.ts';

const SITE = 'harbour-post.example';
const SHAPE: BlockShape = {
  tag: 'div',
  names: ['house', 'note'],
  data: ['data-block=note'],
  holder: { tag: 'article', names: ['story'], data: [] },
  words: 9,
  proseBlocks: 0,
  links: 1,
  traits: ['heading'],
  isStrict: false,
};
const NEW = { action: 'remove', kind: 'chosen', shape: SHAPE } as const;
const RULE: SiteRule = { ...NEW, id: 'a', isOn: true, misfires: 0 };

beforeEach(() => fakeBrowser.reset());

it('a rule is kept for its site and no other', async () => {
  const rule = await addRule(SITE, NEW);
  expect(await rulesFor(SITE)).toEqual([rule]);
  expect(await rulesFor('other.example')).toEqual([]);
  expect(await rulesFor(null)).toEqual([]);
});

it('rules made at the same time are all kept', async () => {
  await Promise.all([addRule(SITE, NEW), addRule(SITE, about('b')), addRule('other.example', NEW)]);
  expect(countRules(await loadRules())).toBe(3);
});

it('a rule takes the place of what was taught about the same block before', async () => {
  await addRule(SITE, NEW);
  const kept = await addRule(SITE, { ...NEW, action: 'keep' });
  expect(await rulesFor(SITE)).toEqual([kept]);
});

it('the oldest rule of a site makes room for the newest', async () => {
  const first = await addRule(SITE, NEW);
  for (let i = 0; i < 60; i++) await addRule(SITE, about(`b${i}`));
  const rules = await rulesFor(SITE);
  expect(rules).toHaveLength(60);
  expect(rules.map(({ id }) => id)).not.toContain(first?.id);
});

it('a rule can be forgotten and brought back as it was', async () => {
  const rule = (await addRule(SITE, NEW)) as SiteRule;
  expect(await forgetRules([rule.id])).toBe(true);
  expect(await loadRules()).toEqual({});
  await mergeRules({ [SITE]: [rule] });
  await mergeRules({ [SITE]: [rule] });
  expect(await loadRules()).toEqual({ [SITE]: [rule] });
});

it('a rule that misfires twice is switched off, and has a clean slate when it is switched on again', async () => {
  const { id } = (await addRule(SITE, NEW)) as SiteRule;
  expect(await noteMisfire(id)).toBe(false);
  expect(await rulesFor(SITE)).toMatchObject([{ isOn: true, misfires: 1 }]);
  expect(await noteMisfire(id)).toBe(true);
  expect(await rulesFor(SITE)).toMatchObject([{ isOn: false, misfires: 2 }]);
  await switchRules([id], true);
  expect(await rulesFor(SITE)).toMatchObject([{ isOn: true, misfires: 0 }]);
});

it('who watches hears of changes', async () => {
  const heard = vi.fn();
  const stop = watchRules(heard);
  const rule = await addRule(SITE, NEW);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ [SITE]: [rule] }));
  stop();
});

it('a store that can’t be reached gives no rules, keeps none, and says so', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
  expect(await loadRules()).toEqual({});
  expect(await addRule(SITE, NEW)).toBeNull();
});

it('what a later version stored is left as it is', async () => {
  const later = { version: 3, sites: { [SITE]: [RULE] } };
  await fakeBrowser.storage.local.set({ 'site-rules': later });
  expect(await loadRules()).toEqual({});
  expect(await addRule(SITE, NEW)).toBeNull();
  expect((await fakeBrowser.storage.local.get('site-rules'))['site-rules']).toEqual(later);
});

describe('what is stored', () => {
  it('survives an update from the first version', async () => {
    const { isOn: _, misfires: __, ...old } = RULE;
    await fakeBrowser.storage.local.set({ 'site-rules': { version: 1, sites: { [SITE]: [old] } } });
    expect(await rulesFor(SITE)).toEqual([RULE]);
    await addRule('other.example', NEW);
    expect((await fakeBrowser.storage.local.get('site-rules'))['site-rules']).toMatchObject({
      version: 2,
      sites: { [SITE]: [RULE] },
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'rules'],
    ['no version', { sites: { [SITE]: [RULE] } }],
    ['a list in place of sites', { version: 2, sites: [RULE] }],
    ['a rule in place of a list', { version: 2, sites: { [SITE]: RULE } }],
    ['a site that is none', { version: 2, sites: { 'a b/c': [RULE] } }],
    ['an unknown action', stored({ action: 'burn' })],
    ['an unknown kind', stored({ kind: '__proto__' })],
    ['a tag that is none', stored({ shape: { ...SHAPE, tag: '<img>' } })],
    ['no shape', stored({ shape: null })],
    ['a broken holder', stored({ shape: { ...SHAPE, holder: 7 } })],
  ])('gives no rule when it is %s', (_, value) => {
    expect(readStoredRules(value)).toEqual({});
  });

  it('gives its sound rules beside broken ones', () => {
    expect(
      readStoredRules({ version: 2, sites: { [SITE]: [null, RULE, { ...RULE, id: 7 }, RULE] } }),
    ).toEqual({
      [SITE]: [RULE],
    });
  });

  it('is brought within its limits', () => {
    const shape = {
      ...SHAPE,
      names: [...'abcdefghijklmnop', 7],
      words: 1e9,
      links: 12,
      traits: ['song', 'form'],
    };
    expect(readStoredRules(stored({ shape, misfires: -3 }))?.[SITE]?.[0]).toMatchObject({
      misfires: 0,
      shape: { names: [...'abcdefghijkl'], words: 100_000, links: 4, traits: ['form'] },
    });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (sites, list) => {
        readStoredRules(sites);
        readStoredRules({ version: 1, sites });
        readStoredRules({ version: 2, sites: { [SITE]: list } });
      }),
    );
  });
});

/** A rule about another block. */
function about(name: string) {
  return { ...NEW, shape: { ...SHAPE, names: [name] } };
}

function stored(change: object) {
  return { version: 2, sites: { [SITE]: [{ ...RULE, ...change }] } };
}
