import { expect, test } from 'vitest';
import { withJsdom } from '../../../corpus/with-jsdom.ts';
import { type EngineName, engineVersion, importEngine, isEngineName } from './engines.ts';

const PAGE = `<!doctype html><title>The last ferry</title><meta name="author" content="Ida Holm">
<nav><a href="/">Home</a></nav><article><h1>The last ferry</h1>${'<p>The old ferry left the harbour at nine, and nobody was on board, as on every day before.</p>'.repeat(8)}
<figure><img src="pier.jpg" width="600" height="400" alt=""><figcaption>The pier at dawn</figcaption></figure>
<p>The mayor, who had waited on the pier since eight, went home without a word to the few who had come.</p></article>`;

test.each<EngineName>(['readability', 'defuddle'])(
  '%s reads an article and leaves the page as it was',
  async (name) => {
    const read = await importEngine(name);
    withJsdom(PAGE, 'https://harbour.example/ferry', (document) => {
      const before = document.documentElement.cloneNode(true);
      const reading = read(document, 'https://harbour.example/ferry');
      expect(reading.text).toContain('The old ferry left the harbour at nine');
      expect(reading.text).not.toContain('Home');
      expect(reading.text).toContain('The pier at dawn');
      expect(reading.captionless).not.toContain('The pier at dawn');
      expect(reading.captionless).toContain('The mayor, who had waited');
      expect(document.documentElement.isEqualNode(before)).toBe(true);
    });
  },
);

test('knows the engines by name and version', () => {
  expect(isEngineName('readability')).toBe(true);
  expect(isEngineName('toString')).toBe(false);
  expect(engineVersion('defuddle')).toMatch(/^\d+\.\d+\.\d+$/);
});
