import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import createDOMPurify from 'dompurify';
import { expect, it } from 'vitest';
import { CONFIG } from '../../core/sanitize.ts';
import { slimDOMPurify, UNASKED, withoutLists } from './slim-dompurify.ts';

const MODULE = join(dirname(createRequire(import.meta.url).resolve('dompurify')), 'purify.es.mjs');
const SOURCE = readFileSync(MODULE, 'utf8');
const SLIM = withoutLists(SOURCE, UNASKED);

/** The factory that a source of the module exports. */
function factoryOf(code: string): typeof createDOMPurify {
  return new Function(code.replace(/export \{ (\w+) as default \};?/, 'return $1;'))();
}

const MARKUP = [
  '<p data-order="1" onclick="x()">Text <a href="https://a.example/" target="_blank">link</a></p>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/><style><img src=x onerror=x()></style></svg><p>after</p>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  '<form><input name="attributes"><div><img src=x onerror=x()></div></form>',
  '<iframe srcdoc="<script>x()</script>"></iframe><script>x()</script><b is="x-y" style="color:red">b</b>',
  '<table><tr><td colspan="2" width="9">cell</td></tr></table><img src="javascript:x()" alt="a">',
];

it.each(MARKUP)('cleans as all of it does: %s', (markup) => {
  const clean = (factory: typeof createDOMPurify) => {
    const purifier = factory(window);
    return purifier.sanitize(markup, { ...CONFIG, RETURN_DOM_FRAGMENT: false });
  };
  expect(clean(factoryOf(SLIM))).toBe(clean(createDOMPurify));
});

it('allows nothing that is not named', () => {
  expect(factoryOf(SLIM)(window).sanitize('<p title="x">Text</p>')).toBe('Text');
});

it('is named what is to be allowed by all who use it', () => {
  expect(CONFIG.ALLOWED_TAGS.length * CONFIG.ALLOWED_ATTR.length).toBeGreaterThan(0);
  expect(SLIM.length).toBeLessThan(SOURCE.length - 4_000);
});

it('says which list is not there', () => {
  expect(() => withoutLists(SOURCE, ['html', 'htm'])).toThrow('no list htm.');
});

it('is asked for DOMPurify alone', () => {
  const { filter } = slimDOMPurify().transform as { filter: { id: RegExp } };
  expect('/node_modules/dompurify/dist/purify.es.mjs').toMatch(filter.id);
  expect('/node_modules/dompurify/dist/purify.js').not.toMatch(filter.id);
});
