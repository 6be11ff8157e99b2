import { browser } from 'wxt/browser';
import { type BlockShape, MOST_MISFIRES, type SiteRule } from '../core/site-rules/rule.ts';
import { type RulesBySite, readStoredRules, VERSION } from './stored-rules.ts';

/** The reader's rules of all sites. Never throws: a broken or unreachable store gives none. */
export async function loadRules(): Promise<RulesBySite> {
  return (await read()) ?? {};
}

/** The reader's rules for one site. Never throws. */
export async function rulesFor(site: string | null): Promise<readonly SiteRule[]> {
  return site === null ? [] : ((await loadRules())[site] ?? []);
}

/**
 * Keeps a new rule in place of what was taught about the same block before; the oldest of the site makes room when
 * there are too many. Null when it could not be kept.
 */
export async function addRule(
  site: string,
  rule: Omit<SiteRule, 'id' | 'isOn' | 'misfires'>,
): Promise<SiteRule | null> {
  const added: SiteRule = { ...rule, id: crypto.randomUUID(), isOn: true, misfires: 0 };
  const isKept = await change((rules) => ({
    ...rules,
    [site]: [...(rules[site] ?? []).filter((other) => !isSameBlock(other, added)), added].slice(
      -MOST_OF_SITE,
    ),
  }));
  return isKept ? added : null;
}

/** Forgets rules. Returns whether that worked. */
export function forgetRules(ids: readonly string[]): Promise<boolean> {
  return change((rules) => mapRules(rules, (rule) => (ids.includes(rule.id) ? null : rule)));
}

/** Switches rules on or off. One that is switched on again has a clean slate. Returns whether that worked. */
export function switchRules(ids: readonly string[], isOn: boolean): Promise<boolean> {
  return change((rules) =>
    mapRules(rules, (rule) => {
      if (!ids.includes(rule.id)) return rule;
      return { ...rule, isOn, misfires: isOn ? 0 : rule.misfires };
    }),
  );
}

/** Notes that the reader undid what a rule did. Returns whether it was switched off for that. */
export async function noteMisfire(id: string): Promise<boolean> {
  let isOff = false;
  await change((rules) =>
    mapRules(rules, (rule) => {
      if (rule.id !== id) return rule;
      const misfires = rule.misfires + 1;
      isOff = misfires >= MOST_MISFIRES;
      return { ...rule, misfires, isOn: rule.isOn && !isOff };
    }),
  );
  return isOff;
}

/** Adds rules, as they were before or as another device has them; those that are there already stay as they are. */
export function mergeRules(others: RulesBySite): Promise<boolean> {
  return change((rules) => {
    const merged = { ...rules };
    for (const [site, list] of Object.entries(others)) {
      const own = merged[site] ?? [];
      const fresh = list.filter((rule) => !own.some((other) => isSameBlock(other, rule)));
      merged[site] = [...own, ...fresh].slice(-MOST_OF_SITE);
    }
    return merged;
  });
}

/** Calls back whenever the rules change, here or elsewhere. Returns how to stop. */
export function watchRules(onChange: (rules: RulesBySite) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void loadRules().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const KEY = 'site-rules';

/** How many rules of a site are kept: no site has so many kinds of block. */
const MOST_OF_SITE = 60;

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes are kept one after the other, so that none undoes another. Returns whether this one was. */
function change(edit: (rules: RulesBySite) => RulesBySite): Promise<boolean> {
  const kept = lastChange.then(async () => {
    const rules = await read();
    if (rules === null) return false;
    try {
      await browser.storage.local.set({ [KEY]: { version: VERSION, sites: withoutEmpty(edit(rules)) } });
      return true;
    } catch {
      // The store is full or not there: what was wanted holds for this page alone.
      return false;
    }
  });
  lastChange = kept;
  return kept;
}

/** Null when the store can't be read, or holds what a later version of Lede wrote, which is not to be overwritten. */
async function read(): Promise<RulesBySite | null> {
  try {
    return readStoredRules((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

function mapRules(rules: RulesBySite, edit: (rule: SiteRule) => SiteRule | null): RulesBySite {
  return Object.fromEntries(
    Object.entries(rules).map(([site, list]) => [site, list.flatMap((rule) => edit(rule) ?? [])]),
  );
}

function withoutEmpty(rules: RulesBySite): RulesBySite {
  return Object.fromEntries(Object.entries(rules).filter(([, list]) => list.length > 0));
}

/** Whether two rules are about one and the same kind of block. */
function isSameBlock(one: SiteRule, other: SiteRule): boolean {
  return one.id === other.id || identity(one.shape) === identity(other.shape);
}

function identity({ tag, names, data, holder, traits, links, isStrict }: BlockShape): string {
  return JSON.stringify([tag, names, data, isStrict && [holder, traits, links]]);
}
