import { expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { cleanByline } from './byline.ts';

it.each([
  ['By Nora Feldt', 'Nora Feldt'],
  ['BY: Nora Feldt', 'Nora Feldt'],
  ['Written by Nora Feldt', 'Nora Feldt'],
  ['Von Nora Feldt', 'Nora Feldt'],
  ['Par Nora Feldt, journaliste', 'Nora Feldt'],
  ['Por Nora Feldt', 'Nora Feldt'],
  ['Di Nora Feldt', 'Nora Feldt'],
  ['Door Nora Feldt', 'Nora Feldt'],
  ['Av Nora Feldt', 'Nora Feldt'],
  ['Text: Nora Feldt', 'Nora Feldt'],
  ['Текст: Вера Речная', 'Вера Речная'],
  ['  Nora\n  Feldt ', 'Nora Feldt'],
  ['Nora Feldt, Chief Reporter', 'Nora Feldt'],
  ['Nora Feldt – Senior Political Correspondent', 'Nora Feldt'],
  ['Nora Feldt (Reuters)', 'Nora Feldt'],
  ['Nora Feldt (nof), Jon Aske (ja.)', 'Nora Feldt, Jon Aske'],
  ['Nora Feldt | The Harbour Post', 'Nora Feldt'],
  ['Nora Feldt nora@harbour-post.example', 'Nora Feldt'],
  ['Nora Feldt 4 March 2026', 'Nora Feldt'],
  ['Nora Feldt – Updated 4 March', 'Nora Feldt'],
  ['Nora Feldt and Jon Aske', 'Nora Feldt and Jon Aske'],
  ['By Nora Feldt, Jon Aske and Ida Morrow', 'Nora Feldt, Jon Aske and Ida Morrow'],
  ['By by NORA FELDT and JON ASKE March 4, 2026', 'NORA FELDT and JON ASKE'],
  ['Author: By Nora Feldt', 'Nora Feldt'],
  ['Mar 4, 2026 Nora Feldt', 'Nora Feldt'],
  ['Written by Nora Feldt in Harbour', 'Nora Feldt'],
  ['Nora Feldt in Port Ellen', 'Nora Feldt'],
  ['Nora Feldt Senior Harbour Reporter', 'Nora Feldt'],
  ['Nora Feldt 1,197 2 2 gold badges 8 8 silver badges', 'Nora Feldt'],
  ['Nora Feldt for The Harbour Post', 'Nora Feldt'],
  ['Centre for Harbour Research', 'Centre for Harbour Research'],
  ['Nora Feldt @ Harbour Post', 'Nora Feldt'],
  ['Nora Feldt - 2026/3/4', 'Nora Feldt'],
  ['Nora Feldt on Friday', 'Nora Feldt'],
  ['Nora Feldt //post.example/nora', 'Nora Feldt'],
  ['Artikel von Nora Feldt', 'Nora Feldt'],
  ['View all posts by Nora Feldt', 'Nora Feldt'],
  ['Teksti: Nora Feldt', 'Nora Feldt'],
  ['Penulis: Nora Feldt', 'Nora Feldt'],
  ['Piše: Nora Feldt', 'Nora Feldt'],
  ['Nora Feldt,Jon Aske', 'Nora Feldt, Jon Aske'],
  ['Nora Feldt and Jon Aske - HP Harbour Writers', 'Nora Feldt and Jon Aske'],
  ['作者：野田花子', '野田花子'],
  ['著者：野田花子', '野田花子'],
  ['文●野田花子', '野田花子'],
  ['野田花子', '野田花子'],
  ['野田花子 2026年03月04日 08時00分', '野田花子'],
])('finds the names in %j', (raw, expected) => {
  expect(cleanByline(raw)).toBe(expected);
});

it.each(['Byron Feldt', 'Vonda Feldt', 'Per Feldt', 'Diana Feldt', 'Ondine Le Carré', 'Amon Lee', 'AFP'])(
  'leaves %j alone',
  (name) => {
    expect(cleanByline(name)).toBe(name);
  },
);

it.each([
  null,
  undefined,
  '',
  '2026',
  '—',
  'nora@harbour-post.example',
  'Updated',
  'Autor',
  'Artikel von',
  'Name *',
  'admin',
  'postadmin |',
  'undefined',
  'Anónimo',
  'Harbour and Event Coordinator',
  'March 4, 2026',
  'Publiziert am',
  'Written by',
  'Follow',
  'Copyright The Harbour Post, all rights reserved',
  'Bio',
  'Senior Harbour Reporter',
  'lampmarkup version 1.4',
  'Read more about The Harbour Team',
  'https://post.example/nora',
  '@nora',
  '<b>Nora</b>',
  'N',
  'x'.repeat(151),
])('finds none in %j', (raw) => {
  expect(cleanByline(raw)).toBeNull();
});

it('looks at no more of it than at any other value', () => {
  expect(cleanByline(`${','.repeat(LIMITS.value)}Nora Feldt`)).toBeNull();
});
