import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParsedMessage, parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { messageKey } from '../components/text/message-key.ts';
import type { ClutterKind } from '../core/article.ts';
import { CLUTTER } from '../core/clutter/index.ts';

const english = await readLocale('en');
const keys = [...english.keys()];

describe('the English texts', () => {
  it('put each rule of clutter into words, and no rule that is gone', () => {
    const rules = CLUTTER.flatMap((clutter) =>
      [...(clutter.prune ?? []), ...(clutter.mark ?? []), ...(clutter.line ?? [])].map((rule) =>
        evidenceKey(clutter.kind, rule.evidence),
      ),
    );
    expect(keys.filter((key) => key.startsWith('evidence.')).sort()).toEqual([...new Set(rules)].sort());
  });

  it('name each kind of clutter', () => {
    for (const { kind } of CLUTTER) expect(keys).toContain(`kind.${messageKey(kind)}.name`);
  });

  it('are all used', () => {
    const code = sources('components', 'entrypoints', 'browser', 'wxt.config.ts').join('\n');
    const unused = keys.map(baseOf).filter((key) => !BY_ID.test(key) && !code.includes(key));
    expect(unused).toEqual([]);
  });
});

describe.each(locales().filter((locale) => locale !== 'en'))('the texts in %s', async (locale) => {
  const texts = await readLocale(locale);

  it('are in a file that browsers know', () => {
    expect([...SUPPORTED_LOCALES]).toContain(locale);
    expect(texts.get('language')).toBe(locale.replace('_', '-'));
  });

  it('say all that the English ones say, in the forms that the language has', () => {
    const forms = new Intl.PluralRules(texts.get('language')).resolvedOptions().pluralCategories;
    const wanted = keys.flatMap((key) => {
      if (!isPlural(key)) return [key];
      return key.endsWith('.other') ? forms.map((form) => `${baseOf(key)}.${form}`) : [];
    });
    expect([...texts.keys()].sort()).toEqual(wanted.sort());
  });

  it('have a place for each value', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const original = english.get(key) ?? english.get(`${baseOf(key)}.other`) ?? '';
      // "One block" may do without its number, which is $1; what else there is to tell stays.
      const mayLackNumber = isPlural(key) && /\.(?:zero|one|two)$/.test(key);
      const without = mayLackNumber && !text.includes('$1') ? original.replaceAll('$1', '') : original;
      return placeholders(text) !== placeholders(without);
    });
    expect(wrong).toEqual([]);
  });

  it('are texts', () => {
    expect([...texts].filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    expect(texts.get('direction')).toMatch(/^(?:ltr|rtl)$/);
  });

  it('are short enough for the stores, whose own texts begin with them', () => {
    const listing = readFileSync(`docs/store/listing/${locale}.md`, 'utf8').split('\n\n');
    expect(listing.slice(0, 3)).toEqual([
      `# ${texts.get('extName')}`,
      '## Short description',
      texts.get('extDescription'),
    ]);
    expect(texts.get('extDescription')?.length).toBeLessThanOrEqual(SHORT_DESCRIPTION);
  });
});

/** As many letters as the stores take. */
const SHORT_DESCRIPTION = 132;

/** Messages that are asked for by an id of the core, not by a whole key. */
const BY_ID =
  /^(?:evidence|kind|refusal|action|rules\.refused|options\.rules\.(?:keep|remove)|appearance\.(?:themes|typefaces)|take\.(?:text|markdown|rich|html|epub)|(?:model|pages)\.failure|options\.(?:\w+\.title|summary\.modelState))\b/;

function evidenceKey(kind: ClutterKind, evidence: string): string {
  return `evidence.${messageKey(kind)}.${messageKey(evidence)}`;
}

function locales(): string[] {
  return readdirSync('locales')
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.replace('.yml', ''));
}

/** The messages of a locale by their keys. */
async function readLocale(locale: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(`locales/${locale}.yml`);
  const texts = messages.map((message) => [message.key.join('.'), textOf(message)] as const);
  // The browser's own messages come along.
  return new Map(texts.filter(([key]) => !key.startsWith('@@')));
}

function textOf(message: ParsedMessage): string {
  if (message.type !== 'plural') return message.message;
  throw new Error(
    `${message.key.join('.')} has the keys 1 and n. Most languages have other forms: ` +
      'write one, other (and few, many …) and use plural() of components/text/plural.ts.',
  );
}

const FORM = /\.(?:zero|one|two|few|many|other)$/;

/** The key without the form of its plural. */
function baseOf(key: string): string {
  return isPlural(key) ? key.replace(FORM, '') : key;
}

function isPlural(key: string): boolean {
  return FORM.test(key) && english.has(key.replace(FORM, '.other'));
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\$\d/g))].sort().join(' ');
}

function sources(...places: string[]): string[] {
  return places.flatMap((place) =>
    place.endsWith('.ts')
      ? [readFileSync(place, 'utf8')]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
          .map((file) => readFileSync(path.join(place, file), 'utf8')),
  );
}
