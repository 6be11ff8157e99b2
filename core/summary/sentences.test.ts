import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { splitSentences } from './sentences.ts';

function cut(text: string, lang: string): string[] {
  return splitSentences(text, languageOf(text, lang)).map(({ start, end }) => text.slice(start, end));
}

/** Language, then the sentences that must come out when they are written one after the other. */
const WHOLE: readonly (readonly [lang: string, ...sentences: string[]])[] = [
  ['en', 'Mr. Hale met Dr. Ruth A. Vane of the U.S. Coast Guard.', 'The two agreed.'],
  ['en', 'The ferry left at 7 a.m. on Monday.', 'It sank at 9 p.m.', 'Nobody was hurt.'],
  ['en', 'Harbour Tools Inc. and Pier Ltd. merged on Oct. 3.', 'Shares rose.'],
  ['en', 'She moved to the U.S.', 'The boat stayed in St. Malo.'],
  ['en', '"Why now?" he asked.', '"Because!" said the mate.'],
  ['en', 'He read no. 5 of the rules.', 'The answer was no.', 'Then they voted.'],
  ['en', 'The board (which met twice. It had to.) resigned.', 'Nobody wept.'],
  ['en', 'It cost $1.5bn, i.e. twice the plan.', 'See harbour.example for more.'],
  ['en', 'They waited… and waited.', 'Then it came…', 'Too late!'],
  ['en', 'Pictures of the T. rex drew crowds.', 'iPhones were held up.', '1,200 came.'],
  ['en', 'The board has bought an ID. BUZZ for the pier.', 'It is red.'],
  ['en', 'Rep. Ann Roe, R-St. Pete Beach, read the bill.', 'Nobody clapped.'],
  ['de', 'Am 3. Oktober tagt die 2. Kammer.', 'Sie prüft z. B. den Kai.', 'Dr. Hahn leitet sie.'],
  ['de', 'Der Umbau kostet 3 Mio. Euro.', '„Warum?“, fragte sie.', 'Im 21. Jahrhundert sei das viel.'],
  ['fr', 'M. Leroy et Mme Blanc ont signé.', '« Enfin ! »', 'Le port rouvre, etc.', 'La ville paiera.'],
  ['es', 'El Sr. Gil llegó a EE.UU. con la Dra. Paz.', '¿Quién paga?', 'Nadie lo sabe.'],
  ['it', 'Il sig. Neri e il dott. Bassi hanno firmato.', 'Poi sono partiti.'],
  ['pt', 'O Sr. Reis falou com a Dra. Luz.', 'A obra custa R$ 2,5 mil.', 'Ninguém respondeu.'],
  ['nl', 'Dhr. Smit en mevr. Bos kwamen o.a. voor de sluis.', 'Die was dicht.'],
  ['sv', 'Hamnen öppnar den 5 maj, dvs. i morgon.', 'Alla är välkomna.'],
  ['pl', 'Port otwarto 3. raz, tj. po remoncie.', 'Statki wróciły.'],
  ['tr', 'Liman 2. kez açıldı.', 'Herkes geldi.'],
  ['el', 'Το λιμάνι άνοιξε.', 'Ποιος θα πληρώσει;', 'Κανείς δεν ξέρει.'],
  ['ru', 'Порт открыли в 2019 г. после ремонта.', 'Суда вернулись!'],
  ['ar', 'افتتح الميناء اليوم.', 'من سيدفع؟', 'لا أحد يعرف.'],
  ['hi', 'बंदरगाह आज खुला।', 'जहाज लौट आए।'],
  ['ko', '항구가 오늘 문을 열었다.', '배들이 돌아왔다.'],
];

test.each(WHOLE)('%s: %s', (lang, ...sentences) => {
  expect(cut(sentences.join(' '), lang)).toEqual(sentences);
});

/** Scripts that put no space between sentences. */
const UNSPACED: readonly (readonly [lang: string, ...sentences: string[]])[] = [
  ['ja', '港は今日再開した。', '「船は戻るのか。」と市長は述べた。', '答えはない。'],
  ['ja', '会議（三日。非公開。）が終わった。', '「合意した」と議長。'],
  ['zh', '港口今天重新开放。', '“船会回来吗？”', '没有人知道。'],
];

test.each(UNSPACED)('%s without spaces: %s', (lang, ...sentences) => {
  expect(cut(sentences.join(''), lang)).toEqual(sentences);
});

test('Thai is cut at spaces once a sentence was said', () => {
  const clause = 'ท่าเรือเปิดอีกครั้งวันนี้หลังจากซ่อมแซมเป็นเวลาสองปีและเรือข้ามฟากทั้งหมดก็กลับมาให้บริการตามปกติแล้ว';
  expect(cut(`${clause} ${clause} สั้น`, 'th')).toEqual([clause, clause, 'สั้น']);
});

test('a line break ends a sentence, with or without a full stop', () => {
  expect(cut('Pier closed\n\nThe board met\r\nand voted.', 'en')).toEqual([
    'Pier closed',
    'The board met',
    'and voted.',
  ]);
});

test('sentences that a page has glued together are parted, and host names are not', () => {
  expect(cut('The pier is closed.The board met at Harbour.Com today.Nobody spoke.', 'en')).toEqual([
    'The pier is closed.',
    'The board met at Harbour.Com today.',
    'Nobody spoke.',
  ]);
});

test('a question mark in the place of a lost quotation mark ends no sentence', () => {
  expect(cut('The pier is closed.?We are sorry,? the mayor said. Boats wait.', 'en')).toEqual([
    'The pier is closed.',
    '?We are sorry,? the mayor said.',
    'Boats wait.',
  ]);
});

test('spans count paragraphs and hold no outer white space', () => {
  const text = '  One boat came.  Two left. \n \n Three stayed. ';
  const spans = splitSentences(text, languageOf(text, 'en'));
  expect(spans.map((s) => s.paragraph)).toEqual([0, 0, 1]);
  expect(spans.map((s) => text.slice(s.start, s.end))).toEqual([
    'One boat came.',
    'Two left.',
    'Three stayed.',
  ]);
});
