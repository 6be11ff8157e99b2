import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { messageKey } from '../components/text/message-key.ts';
import type { ClutterKind } from '../core/article.ts';
import { CLUTTER } from '../core/clutter/index.ts';

const english = await parseMessagesFile('locales/en.yml');
const keys = english.map((message) => message.key.join('.')).filter((key) => !key.startsWith('@@'));

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
    const unused = keys.filter((key) => !BY_ID.test(key) && !code.includes(key));
    expect(unused).toEqual([]);
  });
});

/** Messages that are asked for by an id of the core, not by a whole key. */
const BY_ID =
  /^(?:evidence|kind|refusal|action|appearance\.(?:themes|typefaces)|take\.(?:text|markdown|rich|html|epub)|options\.\w+\.title)\b/;

function evidenceKey(kind: ClutterKind, evidence: string): string {
  return `evidence.${messageKey(kind)}.${messageKey(evidence)}`;
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
