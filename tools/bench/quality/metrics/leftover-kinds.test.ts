import { expect, test } from 'vitest';
import { leftoverKind } from './leftover-kinds.ts';

const HEADLINE = 'Harbour town votes to keep its only ferry';

test.each([
  ['headline', 'Harbour town votes to keep its only ferry'],
  ['consent', 'We and our partners use cookies on this page.'],
  ['consent', 'Hier steht ein externer Inhalt. Bitte stimmen Sie in den Cookie-Einstellungen zu.'],
  ['newsletter', 'Get the morning mail straight to your inbox'],
  ['newsletter', 'Der Hafen-Newsletter: jeden Freitag neu'],
  ['newsletter', 'Inscrivez-vous et recevez nos meilleures histoires'],
  ['app', 'Read faster in our app'],
  ['channel', 'We are on WhatsApp too'],
  ['appeal', 'Your gift keeps us going: donate today'],
  ['share', 'Share on Facebook'],
  ['share', 'Condividi'],
  ['ad label', 'Story continues below advertisement'],
  ['ad label', 'REKLAM'],
  ['related', 'Read more: Five ports that lost their boats'],
  ['related', 'Lesen Sie auch: Der letzte Kapitän'],
  ['related', '関連記事'],
  ['comments', '12 Kommentare'],
  ['placeholder', 'Loading …'],
  ['credit or caption', 'The pier at dawn. Photo: Ida Holm'],
  ['credit or caption', 'The pier at dawn (Getty Images)'],
  ['date', 'Updated 3 May 2021, 14:05'],
  ['byline', 'By Ida Holm'],
  ['byline', 'Von Ida Holm und Jens Brandt'],
  ['bio', 'Ida Holm is a staff writer on the coast desk.'],
  ['legal', '© 2021 The Harbour Post. All rights reserved.'],
  ['tags', 'Topics: ports, islands'],
  ['short line', 'Wind from the west'],
  [
    'prose',
    'On the island itself nobody had expected that so many would come to the meeting, which went on until long past midnight.',
  ],
])('takes for %s: %s', (kind, block) => {
  expect(leftoverKind(block, HEADLINE)).toBe(kind);
});

test.each([
  ['delay', 'A delay of two hours'],
  ['adventure', 'Adventure'],
  ['shared', 'A shared cabin'],
])('is not misled by a phrase inside the word %s', (_, block) => {
  expect(leftoverKind(block, HEADLINE)).toBe('short line');
});
