import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Engine } from '../../core/engine.ts';
import {
  asModule,
  OVERRIDDEN,
  slimReadability,
  UNASKED,
  UNREACHED,
  withoutMethods,
} from './slim-readability.ts';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const ENGINE = readFileSync(join(import.meta.dirname, '../../core/engine.ts'), 'utf8');
const SLIM = withoutMethods(SOURCE, [...OVERRIDDEN, ...UNREACHED, ...UNASKED]);

it('leaves a quarter of Readability out, and what is left is a script', () => {
  expect(SLIM.length).toBeLessThan(SOURCE.length * 0.75);
  expect(() => new Function(SLIM)).not.toThrow();
});

it.each(OVERRIDDEN)('leaves out %s, which the engine has and does not ask of Readability', (name) => {
  expect(Object.hasOwn(Engine.prototype, name)).toBe(true);
  expect(ENGINE).not.toContain(`super.${name}(`);
});

it.each(UNREACHED)('leaves out %s, which neither the rest of Readability nor the engine calls', (name) => {
  const call = new RegExp(`\\bthis\\.${name}\\b`);
  expect(SLIM).not.toMatch(call);
  expect(ENGINE).not.toMatch(call);
});

it('says which method is not there', () => {
  expect(() => withoutMethods(SOURCE, ['_grabArticle', '_grabAll'])).toThrow('no method _grabAll.');
});

it.each(UNASKED)('leaves out the pattern %s, which nothing else asks for', (name) => {
  expect(`${SLIM}${ENGINE}`).not.toMatch(new RegExp(`\\bREGEXPS\\.${name}\\b`));
});

it('keeps the patterns that are asked for', () => {
  const asked = SLIM.match(/(?<=\bREGEXPS\.)\w+/g) ?? [];
  for (const name of asked) expect(SLIM).toMatch(new RegExp(`^\\s+${name}:`, 'm'));
});

it('is a module in the bundle', () => {
  expect(asModule(SLIM)).toMatch(/\nexport default Readability;\s*$/);
  expect(asModule(SLIM)).not.toContain('module.exports');
  expect(() => asModule('module.exports = Readability;')).toThrow('does not export itself');
});

it('is asked for Readability alone', () => {
  const { filter } = slimReadability().transform as { filter: { id: RegExp } };
  expect('/node_modules/@mozilla/readability/Readability.js').toMatch(filter.id);
  expect('/node_modules/@mozilla/readability/Readability-readerable.js').not.toMatch(filter.id);
});
