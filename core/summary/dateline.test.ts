import { expect, test } from 'vitest';
import { datelineLength } from './dateline.ts';

test.each([
  ['PORT ELLEN: ', 'The pier is closed.'],
  ['PORT ELLEN (Reuters) - ', 'The pier is closed.'],
  ['PORT ELLEN, Scotland, March 3 (AP) — ', 'The pier is closed.'],
  ['Port Ellen, Islay (CNN) -- ', 'The pier is closed.'],
  ['Port Ellen, Islay, Scotland: ', 'The pier is closed.'],
  ['(CNN)', 'The pier is closed.'],
  ['(Reuters) - ', 'The pier is closed.'],
  ['New Haven, Aug 2 (PTI) ', 'The pier is closed.'],
  ['Hamburg (dpa) - ', 'Der Kai ist gesperrt.'],
  ['Husum (shz) – ', 'Der Kai ist gesperrt.'],
  ['PORT ELLEN- ', 'The pier is closed.'],
  ['Kiel/Flensburg – ', 'Der Kai ist gesperrt.'],
  ['BREST, 3 mars (Reuters) - ', 'Le quai est fermé.'],
  ['Vigo, 5 oct (EFE).- ', 'El muelle está cerrado.'],
  ['(ANSA) - GENOVA, 12 MAR - ', 'Il molo è chiuso.'],
  ['［東京　３日　ロイター］ ', '埠頭は閉鎖された。'],
  ['新华社青岛3月5日电（记者李明）', '码头关闭。'],
  ['(부산=연합뉴스) 김철수 기자 = ', '부두가 닫혔다.'],
])('%s is furniture', (dateline, sentence) => {
  expect(datelineLength(dateline + sentence)).toBe(dateline.length);
});

test.each([
  'The pier – a landmark – is closed.',
  'Mead - the drink of kings - is back.',
  'NASA and the board agreed on Monday.',
  'Port Ellen - the harbour of the south - is closed.',
  'He said: "The pier is closed."',
  '(The board met twice.) The pier is closed.',
  'Hale (Labour) voted against the plan.',
  'Port Ellen, Scotland: The pier is closed.',
  'Angst – so heißt das Stück – hat Premiere.',
])('"%s" has none', (sentence) => {
  expect(datelineLength(sentence)).toBe(0);
});

test('a sentence that is nothing but a dateline is left as it is', () => {
  expect(datelineLength('PORT ELLEN (Reuters) - ')).toBe(0);
});
