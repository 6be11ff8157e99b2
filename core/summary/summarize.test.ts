import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from './summarize.ts';

const PIER = [
  'PORT ELLEN (Reuters) - The harbour board has closed the northern pier after divers found cracks in its oldest piles.',
  'It will stay shut until engineers from Mr. Hale’s firm have tested every timber, the board said on Monday.',
  'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
  'Who will pay for the repairs?',
  'The board expects the work to last until the end of the autumn and to cost two million pounds.',
  '"We were told for years that the wood would outlive us all," said the harbour master, Ruth Vane.',
  'Fishermen fear for the winter season, when the quay is taken up by the herring fleet.',
];

test('the paragraph is the lead, without its dateline', () => {
  expect(summarize(PIER.join('\n'), { lang: 'en' }).text).toBe(
    'The harbour board has closed the northern pier after divers found cracks in its oldest piles. ' +
      'It will stay shut until engineers from Mr. Hale’s firm have tested every timber, the board said on Monday. ' +
      'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
  );
});

/** Each opening must not come into the summary; the story goes on with PIER. */
test.each([
  ['a question', 'Would you board a ferry from a pier that is a hundred years old?'],
  ['a by-line', 'By Jane Doe and John Roe.'],
  ['a time stamp', 'Published: 08:09 EST, 15 September 2033.'],
  ['a headline', 'Cracked pier closed'],
  ['a quotation', '"I never trusted those piles and never will," said one old sailor on the quay.'],
  ['a pronoun without a name', 'He walked down to the water and shook his head for a long while.'],
  ['a demonstrative', 'This was the week in which the harbour of the island fell silent at last.'],
  ['a connective', 'However, nobody on the island believed that the old wood would hold for long.'],
  ['a caption', 'Danger zone: Divers look at the piles (file photo) of the northern pier this week.'],
  ['an announcement', "Here's what we know about the pier and about the ferries of the islands."],
  ['a link', 'Watch the divers at work at https://harbour.example in a film of the board.'],
  ['half a sentence', 'where the sea meets the stones and the old piles of the harbour stand.'],
  ['a note', 'Since the first publication of this article, the board has met again on the quay.'],
  ['a correction', 'Correction: the pier is a hundred and two years old, and not a hundred and three.'],
  ['a teaser', 'On an island that lives by its ferries, one hundred old piles have begun to give way…'],
  ['a commission', 'If you buy a lamp by a link here, the Packet may earn a commission on your order.'],
  ['a call to buy', 'Skip the queue on the quay and shop this waterproof jacket for the crossing today.'],
  ['a live blog', 'All morning our reporters are at the harbour: follow our live blog for the news.'],
  ['a caption with its credit', 'The harbour master looks at the oldest of the piles - Photo: Packet.'],
  ['an interjection', 'Well, if you have ever stood on the northern pier, you know how its old piles creak.'],
  ['a call to read on', 'All you have to know of the ferries and of the pier this week is the following.'],
  ['a promise', 'How to cross the sound in winter with all of your luggage and without a ferry.'],
  ['a talk that goes on', 'With that in mind, the board asked twelve divers to look at the old piles.'],
  ['a caption with sides', 'Harbour master Ruth Vane, left, and the diver John Roe, right, at the pier.'],
])('%s does not open it', (_, opening) => {
  const { text } = summarize([opening, ...PIER.map((line) => line.replace(/^PORT.*- /u, ''))].join('\n'), {
    lang: 'en',
  });
  expect(text).not.toContain(opening);
  expect(text).toMatch(/^(?:The harbour board has closed|Ferries to the outer islands)/u);
});

test('a text may begin with one more of what everybody knows', () => {
  const another = 'Another pier of the islands has been closed after divers found cracks in its piles.';
  expect(summarize([another, ...PIER.slice(2)].join('\n'), { lang: 'en' }).text).toContain(another);
  expect(summarize([...PIER.slice(2), another].join('\n'), { lang: 'en' }).text).not.toContain(another);
});

test('the answer to a question that is left out is left out too', () => {
  const answer = 'Because the oldest of its piles have stood in the sea for a hundred years.';
  const text = [`${PIER[0]} Why? ${answer}`, ...PIER.slice(2)].join('\n');
  expect(summarize(text, { lang: 'en' }).text).not.toContain(answer);
});

test('what refers to a sentence that was left out is left out too', () => {
  const text = [
    PIER[0],
    'Who built it, and when was that?',
    'He came from the mainland in the year of the great storm with twelve carpenters.',
    'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
    ...PIER.slice(4),
  ].join('\n');
  expect(summarize(text, { lang: 'en' }).text).not.toContain('He came from the mainland');
});

test('what stands under another heading does not follow on', () => {
  const text = [
    PIER[0],
    'Elsewhere',
    'It sank in the bay with nobody on board, two miles off the light.',
    ...PIER.slice(2),
  ];
  expect(summarize(text.join('\n'), { lang: 'en' }).text).not.toContain('It sank');
});

test('a sentence that stands twice is told where it stands first, or not at all', () => {
  const caption = 'This is the pier from which the ferries to the islands leave.';
  const text = [caption, PIER[0], PIER[1], caption, ...PIER.slice(2)].join('\n');
  expect(summarize(text, { lang: 'en' }).text).not.toContain(caption);
});

test('the sentences of a quotation stay together', () => {
  const text = [
    'The harbour board has closed the northern pier after divers found cracks in its oldest piles.',
    'Ruth Vane said: "We were told for years that the wood would last. It did not. We are sorry."',
    ...PIER.slice(4),
  ].join('\n');
  expect(summarize(text, { lang: 'en' }).sentences[1]?.text).toBe(
    'Ruth Vane said: "We were told for years that the wood would last. It did not. We are sorry."',
  );
});

test('nothing is said twice, and the headline is not repeated', () => {
  const twice =
    'Divers of the harbour board found cracks in the oldest piles of the northern pier on Sunday.';
  const again =
    'On Sunday, divers of the harbour board found cracks in the oldest piles of the northern pier.';
  const title = 'Harbour board closes the northern pier after cracks in its piles';
  const { text } = summarize([`${title}.`, twice, again, ...PIER.slice(2)].join('\n'), { lang: 'en', title });
  expect(text.startsWith(twice)).toBe(true);
  expect(text).not.toContain(again);
});

test('a caption that stands in the text is not told beside the sentence that says it again, and more', () => {
  const caption = 'Diver Moira Keel inspects timbers near the fish quay on Sunday.';
  const story =
    'Diver Moira Keel, who has looked after the timbers for eleven years, swam to the fish quay on Sunday with ' +
    'a lamp of her own and a saw.';
  const { text } = summarize([PIER[0], caption, story, ...PIER.slice(1)].join('\n'), { lang: 'en' });
  expect(text).toContain(story);
  expect(text).not.toContain(caption);
});

test('in a language whose references are not known the paragraph has no gaps', () => {
  const danish = [
    'Havnens bestyrelse har lukket den nordlige mole, efter at dykkere fandt revner i de ældste pæle.',
    'Molen er lukket, indtil hver eneste planke er prøvet, og det kan vare hele efteråret.',
    'Færgerne til de ydre øer sejler i mellemtiden fra fiskekajen ved den gamle fiskehal.',
    'Fiskerne frygter for vinteren, når kajen er fuld af både fra hele kysten.',
    'Hos ham ligger savværket stille, fordi der mangler egetræ.',
  ];
  const title = 'Savværket mangler egetræ og ligger stille';
  const { text } = summarize(danish.join('\n'), { lang: 'da', title });
  expect(text).toBe(danish.slice(0, 2).join(' '));
});

test('a scene that has nothing of the headline gives way to the story', () => {
  const scene = [
    'Agnes Moir puts the kettle on and looks out of her kitchen window at the gulls.',
    'Her grandfather sat on the same bench and drank from the same blue cup.',
    'On the wall hangs a clock that has not moved since the spring.',
  ];
  const title = 'Northern pier closed after divers find cracks in its piles';
  const { text } = summarize([...scene, ...PIER.slice(0, 3), ...PIER.slice(4)].join('\n'), {
    lang: 'en',
    title,
  });
  expect(text).toMatch(/^The harbour board has closed/u);
});

test('of an interview the introduction is told, not the answers', () => {
  const introduction =
    'Ruth Vane has run the harbour for thirty years and leaves her office at the end of the month, when the pier is to open again.';
  const talk = [1, 2, 3].flatMap((n) => [
    `What was hard about year number ${n}?`,
    'The storms were hard, and the board was harder, and nobody ever thanked us for the work we did.',
  ]);
  const { text } = summarize([introduction, 'Her successor comes from the mainland.', ...talk].join('\n'), {
    lang: 'en',
  });
  expect(text).toBe(`${introduction} Her successor comes from the mainland.`);
});

test('of a live blog the entries are told, not their times and headings', () => {
  const blog = [
    '11.39am',
    'Pier closed',
    ...PIER.slice(1, 3),
    '10.12 GMT',
    'Divers at work',
    ...PIER.slice(4),
  ];
  const { text } = summarize(blog.join('\n'), { lang: 'en' });
  for (const scrap of ['11.39am', 'Pier closed', '10.12', 'Divers at work'])
    expect(text).not.toContain(scrap);
  expect(text).toMatch(/^Ferries to the outer islands/u);
});

test('of a list the sentences are told, not what is none', () => {
  const list = [
    'What to bring to the islands:',
    'A warm coat',
    'Two lamps and a rope',
    ...PIER.slice(2, 3),
    ...PIER.slice(4),
  ];
  expect(summarize(list.join('\n'), { lang: 'en' }).text).toMatch(/^Ferries to the outer islands/u);
});

test('words of a witness without quotation marks are not taken for the author’s', () => {
  const witness = 'I saw the northern pier sway in the storm and I told my neighbours about the piles.';
  expect(
    summarize([...PIER.slice(0, 2), witness, ...PIER.slice(4)].join('\n'), { lang: 'en' }).text,
  ).not.toContain(witness);
});

test('a columnist who says "I" is told in her own words', () => {
  const column = [
    'I have crossed to the islands every summer since my father first let me hold the rope.',
    'I will not cross again until somebody tells me who is to blame for the state of the pier.',
    'My quarrel is with a board that has met forty times and has never once looked under the water.',
    ...PIER.slice(4),
  ].join('\n');
  expect(summarize(column, { lang: 'en' }).text).toMatch(/^I have crossed/u);
});

test('a short item is told in fewer words than it has', () => {
  const item = PIER.slice(0, 2).join('\n');
  expect(summarize(item, { lang: 'en' }).sentences).toHaveLength(1);
});

test.each([
  [
    'de',
    'Sie war die erste Frau auf diesem Posten und blieb dreißig Jahre lang im Amt.',
    'Der Hafenrat hat den Nordkai gesperrt, weil Taucher Risse in den ältesten Pfählen gefunden haben.',
  ],
  [
    'fr',
    'Elle fut la première femme à ce poste et y resta pendant plus de trente ans.',
    'Le conseil du port a fermé le quai nord après la découverte de fissures dans les plus vieux pieux.',
  ],
  [
    'es',
    'Ella fue la primera mujer en ese puesto y se quedó en él más de treinta años.',
    'La junta del puerto ha cerrado el muelle norte tras hallarse grietas en los pilotes más viejos.',
  ],
  [
    'it',
    'Lei fu la prima donna in quel posto e vi rimase per più di trenta lunghi anni.',
    'Il consiglio del porto ha chiuso il molo nord dopo la scoperta di crepe nei pali più vecchi.',
  ],
  [
    'pt',
    'Ela foi a primeira mulher nesse posto e ficou nele por mais de trinta longos anos.',
    'O conselho do porto fechou o cais norte depois de se acharem fendas nas estacas mais velhas.',
  ],
  [
    'nl',
    'Zij was de eerste vrouw op die plek en bleef er meer dan dertig jaar lang zitten.',
    'De havenraad heeft de noordkade gesloten nadat duikers scheuren in de oudste palen vonden.',
  ],
])('in %s a pronoun does not open it', (lang, pronoun, lead) => {
  expect(summarize([pronoun, lead].join('\n'), { lang }).text).toBe(lead);
});

test('sentences of scripts without spaces are joined without them', () => {
  const lines = [
    '港は今日、二年ぶりに再開した。',
    '市長は船会社に感謝した。',
    '工事には二億円がかかった。',
    '夏には観光船も戻る見込みだ。',
  ];
  expect(summarize(lines.join(''), { lang: 'ja' }).text).toBe(lines.slice(0, 2).join(''));
});

test('no space is put between them behind a word in Latin letters either', () => {
  const lines = [
    '港で売られていたのは古いGPS。',
    '「北極星」という名の船のものだという。',
    '市長は船会社に感謝した。',
    '夏には観光船も戻る見込みだ。',
  ];
  expect(summarize(lines.join(''), { lang: 'ja' }).text).not.toContain(' ');
});

test('a text without sentences gives an empty paragraph', () => {
  for (const text of ['', ' \n ', 'Menu\nHome', '…'])
    expect(summarize(text)).toEqual({ text: '', sentences: [] });
});

const word = fc.constantFrom(
  ...'The the He board “ ” " \' « » ( ) [ 。 「 」 . ... … ! ? : ; Mr. U.S. 3. a.m. No. - – -- CNN (CNN) PARIS 港 เรือ مرفأ 👩‍🚒 \ud800'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  ' ',
  '\u2028',
  'https://a.example',
  'i',
  'It was, she said',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 200 }).map((words) => words.join(' ')),
  fc.array(word).map((words) => words.join('')),
);
const anyLang = fc.constantFrom(null, undefined, 'en', 'de-CH', 'fr', 'ja', 'th', 'xx', 'constructor', '');

test('for any text: each sentence is the text between its offsets, in order, none twice, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, anyLang, fc.option(fc.string(), { nil: undefined }), (text, lang, title = '') => {
      let last = 0;
      for (const sentence of summarize(text, { lang: lang ?? null, title }).sentences) {
        expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(sentence.text).toBe(sentence.text.trim());
        expect(sentence.text).not.toMatch(/[\n\r]/u);
        last = sentence.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('for any text: the paragraph keeps to its budget unless it is one sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIER), { maxLength: 12 }),
      fc.integer({ min: 10, max: 120 }),
      (lines, budget) => {
        const { text, sentences } = summarize(lines.join('\n'), { lang: 'en', budget });
        if (sentences.length > 1) expect(text.split(/\s+/u).length).toBeLessThanOrEqual(budget);
      },
    ),
  );
});

test('a text is read as far as its first 8,000 characters', () => {
  const far = `${'Why is that so?\n'.repeat(600)}${PIER.join('\n')}`;
  expect(summarize(far, { lang: 'en' }).text).toBe('');
  expect(summarize(far.slice(3_200), { lang: 'en' }).text).toContain('The harbour board');
});
