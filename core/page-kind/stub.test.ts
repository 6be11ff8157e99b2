import { describe, expect, it } from 'vitest';
import { read } from '../testing/page.ts';
import { STORY } from '../testing/story.ts';

const DATA = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: STORY.title, ...fields })}</script>`;
const LOCKED = DATA({ isAccessibleForFree: false });
const OFFER =
  '<div class="offer"><h2>To continue reading, become a friend of the Post</h2><p>Two crowns a week. Already a subscriber? <a href="/in">Sign in</a></p></div>';

function caveatOf({ head = '', paragraphs = 2, below = '' }) {
  const text = STORY.paragraphs.slice(0, paragraphs).map((line) => `<p>${line}</p>`);
  const page = `<head><title>${STORY.title}</title>${head}</head><article><h1>${STORY.title}</h1>${text.join('')}${below}</article>`;
  const { outcome } = read(page);
  return outcome.ok ? (outcome.article.caveat ?? null) : outcome.reason;
}

describe('a stub', () => {
  it.each([
    ['is said not to be free, with an offer below', { head: LOCKED, below: OFFER }],
    ['stands before a wall with an offer', { below: `<div class="paywall">${OFFER}</div>` }],
    [
      'breaks off before an offer',
      {
        paragraphs: 2,
        below: `<p>Nobody on the hill had expected that the lamp would be lit by a hand that none of them had ever seen before …</p>${OFFER}`,
      },
    ],
    [
      'is not free and shorter than the page says',
      { head: DATA({ isAccessibleForFree: 'False', wordCount: 900 }) },
    ],
    ['offers in German', { head: LOCKED, below: '<div><p>Jetzt weiterlesen mit Küstenpost Plus</p></div>' }],
    ['offers in French', { head: LOCKED, below: '<div><p>Cet article est réservé aux abonnés</p></div>' }],
    [
      'offers in Spanish',
      { head: LOCKED, below: '<div><p>Para seguir leyendo, entre en su cuenta</p></div>' },
    ],
  ])('%s', (_, page) => {
    expect(caveatOf(page)).toMatchObject({ kind: 'stub' });
  });

  it('counts the paragraphs that the page holds', () => {
    expect(caveatOf({ head: LOCKED, paragraphs: 3, below: OFFER })).toEqual({ kind: 'stub', paragraphs: 3 });
  });
});

describe('a whole article is no stub', () => {
  it.each([
    ['that is not free, for a reader who has paid', { head: LOCKED, paragraphs: 12 }],
    ['that is short and not free', { head: LOCKED }],
    ['with an offer below all of its text', { head: LOCKED, paragraphs: 12, below: OFFER }],
    ['with an offer and nothing else to speak for it', { below: OFFER }],
    [
      'that is as long as the page says',
      { head: DATA({ isAccessibleForFree: false, wordCount: 70 }), below: OFFER },
    ],
    [
      'that everybody may read',
      { head: DATA({ isAccessibleForFree: true }), below: `<div class="paywall">${OFFER}</div>` },
    ],
  ])('%s', (_, page) => {
    expect(caveatOf(page)).toBeNull();
  });
});
