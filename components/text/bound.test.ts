import { expect, it } from 'vitest';
import { bound } from './bound.ts';

it.each([
  ['Il dit : « Rien ! »', 'Il dit~: «~Rien~!~»'],
  ['Pourquoi ? Parce que ; voilà.', 'Pourquoi~? Parce que~; voilà.'],
  ['De 12 000 à 1 250 000 euros, 3 % et 40 €', 'De 12~000 à 1~250~000 euros, 3~% et 40~€'],
  ['En 1998 12 bateaux', 'En 1998 12 bateaux'],
  [' »', '~»'],
  ['« ', '«~'],
])('in French, “%s” breaks where a line may end', (text, shown) => {
  expect(bound(text, 'fr')).toBe(shown.replaceAll('~', '\u00a0'));
});

it.each(['fr', 'fr-CA', 'FR-fr'])('%s is French', (lang) => expect(bound('Oui !', lang)).toBe('Oui\u00a0!'));

it.each(['de', 'frr', 'en', null, undefined])('%s is left as it is', (lang) =>
  expect(bound('Er rief »Halt !« und ging', lang)).toBe('Er rief »Halt !« und ging'),
);
