import type { ClutterKind } from '../core/article.ts';
import { type BlockShape, type SiteRule, TRAITS } from '../core/site-rules/rule.ts';

/** The reader's rules by the site that they are for, oldest first. */
export type RulesBySite = Readonly<Record<string, readonly SiteRule[]>>;

/** Version of the form in which rules are stored and exported. */
export const VERSION = 2;

/**
 * Rules from whatever was stored or imported: what is broken, out of its limits or unknown is left out. Null when a
 * later version wrote it.
 */
export function readStoredRules(stored: unknown): RulesBySite | null {
  const { version, sites } = migrated(stored);
  if (version > VERSION) return null;
  const lists = Object.entries(isRecord(sites) ? sites : {}).slice(0, LIMITS.sites);
  const read = lists.map(([site, list]) => [site, readList(list)] as const);
  return Object.fromEntries(read.filter(([site, list]) => SITE.test(site) && list.length > 0));
}

/** How many rules there are. */
export function countRules(rules: RulesBySite): number {
  return Object.values(rules).reduce((sum, list) => sum + list.length, 0);
}

interface Stored {
  readonly version: number;
  readonly sites: unknown;
}

/** Brings what an older version stored to the form of this one. */
function migrated(stored: unknown): Stored {
  const { version, sites } = isRecord(stored) ? stored : {};
  if (typeof version !== 'number') return { version: VERSION, sites: {} };
  let form: Stored = { version, sites };
  for (let migrate = MIGRATIONS[form.version]; migrate; migrate = MIGRATIONS[form.version])
    form = { version: form.version + 1, sites: migrate(form.sites) };
  return form;
}

/** From each version to the next. */
const MIGRATIONS: Readonly<Record<number, (sites: unknown) => unknown>> = {
  // Version 1 had no count of misfires and switched nothing off.
  1: (sites) => mapLists(sites, (rule) => (isRecord(rule) ? { isOn: true, misfires: 0, ...rule } : rule)),
};

function mapLists(sites: unknown, edit: (rule: unknown) => unknown): unknown {
  if (!isRecord(sites)) return sites;
  return Object.fromEntries(
    Object.entries(sites).map(([site, list]) => [site, Array.isArray(list) ? list.map(edit) : list]),
  );
}

function readList(list: unknown): SiteRule[] {
  const rules = (Array.isArray(list) ? list : []).flatMap((value) => readRule(value) ?? []);
  const ids = new Set<string>();
  return rules.slice(-LIMITS.rules).filter(({ id }) => !ids.has(id) && ids.add(id));
}

function readRule(value: unknown): SiteRule | null {
  if (!isRecord(value)) return null;
  const { id, action, kind, isOn, misfires } = value;
  const shape = readShape(value.shape);
  if (typeof id !== 'string' || !ID.test(id) || !shape) return null;
  if (action !== 'keep' && action !== 'remove') return null;
  if (typeof kind !== 'string' || !isKind(kind) || typeof isOn !== 'boolean') return null;
  return { id, action, kind, shape, isOn, misfires: readCount(misfires) };
}

function readShape(value: unknown): BlockShape | null {
  if (!isRecord(value)) return null;
  const names = readNames(value);
  if (!names || typeof value.isStrict !== 'boolean') return null;
  const holder = value.holder === null ? null : isRecord(value.holder) ? readNames(value.holder) : undefined;
  if (holder === undefined) return null;
  const traits = TRAITS.filter((trait) => Array.isArray(value.traits) && value.traits.includes(trait));
  return {
    ...names,
    holder,
    words: readCount(value.words),
    proseBlocks: readCount(value.proseBlocks),
    links: Math.min(4, readCount(value.links)),
    traits,
    isStrict: value.isStrict,
  };
}

function readNames({
  tag,
  names,
  data,
}: Record<string, unknown>): Pick<BlockShape, 'tag' | 'names' | 'data'> | null {
  if (typeof tag !== 'string' || !TAG.test(tag)) return null;
  return { tag, names: readStems(names), data: readStems(data) };
}

function readStems(value: unknown): string[] {
  const stems = Array.isArray(value) ? value : [];
  return stems
    .filter((stem): stem is string => typeof stem === 'string' && stem !== '' && stem.length <= LIMITS.stem)
    .slice(0, LIMITS.stems);
}

function readCount(value: unknown): number {
  return Number.isInteger(value) && Number(value) >= 0 ? Math.min(Number(value), LIMITS.count) : 0;
}

function isKind(kind: string): kind is ClutterKind {
  return Object.hasOwn(KINDS, kind);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Far above what anybody teaches, far below what would make reading slow. */
const LIMITS = { sites: 2_000, rules: 60, stems: 12, stem: 160, count: 100_000 } as const;

const ID = /^[\w-]{1,64}$/;
const TAG = /^[a-z][\w.:-]{0,60}$/;
const SITE = /^[\p{L}\p{N}.:_[\]-]{1,255}$/u;

const KINDS: Readonly<Record<ClutterKind, true>> = {
  ad: true,
  'app-promo': true,
  appeal: true,
  'author-bio': true,
  channel: true,
  chosen: true,
  comments: true,
  consent: true,
  credit: true,
  dialog: true,
  legal: true,
  metadata: true,
  missing: true,
  navigation: true,
  newsletter: true,
  'other-article': true,
  placeholder: true,
  player: true,
  related: true,
  share: true,
  tags: true,
};
