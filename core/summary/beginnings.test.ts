import { expect, test } from 'vitest';
import { summarize } from './summarize.ts';

const TITLE = 'Northern pier closed after divers find cracks in its piles';
const STORY = [
  'The harbour board has closed the northern pier after divers found cracks in its oldest piles.',
  'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
  'The board expects the work to last until the end of the autumn and to cost two million pounds.',
  'Fishermen fear for the winter season, when the quay is taken up by the herring fleet.',
];

function summaryOf(paragraphs: readonly string[], title = TITLE): string {
  return summarize(paragraphs.join('\n'), { lang: 'en', title }).text;
}

/** Each stands before the story and must not come into its summary. */
test.each([
  [
    'what the page says to its reader',
    'Our only aim is to tell the truth so that you can be at home in the world.',
  ],
  ['what the page shouts', 'Get the warmest coat of the islands for just nine pounds today!'],
  ['an order', 'Consider a gift to the lifeboats of the islands before the year is over.'],
  ['data', '{"@context": "https://schema.example", "headline": "Divers find cracks."}.'],
  ['an aside', '(The piles are a hundred years old, and the planks on them are much younger.)'],
  ['what points below', 'We have put the best lamps for a dark harbour together in the list below.'],
])('%s is no part of the story', (_, opening) => {
  expect(summaryOf([opening, ...STORY])).toMatch(/^The harbour board has closed/u);
  expect(summaryOf([opening, ...STORY])).not.toContain(opening);
});

test('nothing that stands before a repeated headline is told', () => {
  const teaser = 'The packet boat brings fresh news to all of the islands on every working day.';
  expect(summaryOf([teaser, TITLE, ...STORY])).not.toContain(teaser);
  expect(summaryOf([teaser, ...STORY])).toContain(teaser);
});

test('an answer is not told without its question', () => {
  const answer = 'The islanders who came to the meeting of the board on the quay have a say.';
  expect(summaryOf([`Who has a say in it? ${answer}`, ...STORY])).not.toContain(answer);
});

test('"this" and "the former" are references wherever they stand among the first words', () => {
  for (const reference of [
    'Quite a lot went wrong at this unlucky meeting of the harbour board on the quay.',
    'Second, the lamps on the quay are too weak for the boats that come in at night.',
    'Which is why nobody on the island was surprised by what the divers found.',
  ])
    expect(summaryOf(['Will it hold?', reference, ...STORY])).not.toContain(reference);
});

test.each([
  'This holiday season, the northern pier will be closed to all who come to the island by ferry.',
  'Earlier this year, the harbour board had the northern pier painted in the colours of the flag.',
  "It's no secret that the piles of the northern pier are older than everybody who walks on them.",
  'When it comes to old piers, the island knows no other way than to wait for the cracks.',
])('no reference: %s', (opening) => {
  expect(summaryOf([opening, ...STORY]).startsWith(opening)).toBe(true);
});

test('a lead that has little of the headline makes room for the sentence that has', () => {
  const title = 'Tourist lamp makes it simpler to find the quay';
  const text = [
    'Summer really is the most beautiful time of the year on the islands in the north.',
    'Boats are painted, nets are mended, and in the evening everybody sits down on the quay.',
    'Visitors come from the mainland, and they want to see the seals and the old mill.',
    'The tourist lamp of the harbour board shows the way to the quay and makes it simple to find the ferry.',
    'Batteries are sold at the office.',
  ];
  expect(summaryOf(text, title)).toContain(text[3]);
  expect(summaryOf(text, title)).toContain(text[0]);
});

test('a last sentence of a few words, which only leads on, is left out', () => {
  const text = [
    'For many on the island, a walk to the northern pier after dark is a habit of the winter.',
    'With the new lamps of the harbour board, some of the joy is lost to those who walk there.',
    'In its place there are sore eyes, bad sleep and tired children, say doctors and teachers of the island.',
    'The trouble has a name.',
    'Flicker is what engineers call it when light comes and goes faster than the eye can follow it.',
  ];
  const { sentences } = summarize([...text, ...STORY].join('\n'), { lang: 'en' });
  expect(sentences.map((s) => s.text)).toEqual(text.slice(0, 3));
});

test('what stands behind a colon is somebody’s words or an item, not the story’s', () => {
  const speech =
    'The foes of the island want to take the quay from those who have built it. We are going to stop them.';
  const text = [
    STORY[0] as string,
    'The mayor of the island spoke of the pier on Sunday:',
    speech,
    ...STORY.slice(1),
  ];
  expect(summaryOf(text)).not.toContain('The foes of the island');
  const claims = [
    'The cracks were made by the divers of the mainland.',
    'Wood of the island outlives all stone of the mainland.',
  ];
  const list = [
    'The mayor of the island says in all of her speeches about the pier:',
    ...claims,
    STORY[0] as string,
    'Nobody believes her any more. Least of all the divers do.',
    ...STORY.slice(1),
  ];
  for (const claim of claims) expect(summaryOf(list)).not.toContain(claim);
});

test('a name with a colon is no caption', () => {
  const opening = 'Deep Water Dive: The Lamp was the last film about the northern pier and its divers.';
  expect(summaryOf([opening, ...STORY])).toContain(opening);
});

test('of a list with an announced beginning the introduction is told', () => {
  const introduction = 'The harbour cinema shows six old films about divers in the dark weeks of the year.';
  const list = [
    'Here are the six films:',
    'Deep Water',
    STORY[1],
    'The Lamp',
    STORY[2],
    'Low Tide',
    STORY[3],
  ];
  expect(summaryOf([introduction, ...(list as string[])])).toBe(introduction);
});

test('quotation marks that are opened twice hold no quotation', () => {
  const broken = '"Ruth Vane told the paper, "They had a talk for an hour after the meeting on the quay.';
  expect(summaryOf([STORY[0] as string, broken, ...STORY.slice(1)])).not.toContain(broken);
});
