import { expect, it } from 'vitest';
import { readRequest } from './requests.ts';

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'settings'],
  ['an unknown wish', { ask: 'cookies' }],
  ['families that are no list', { ask: 'typefaces', families: 'Lexend' }],
  ['a state of the button that there is not', { ask: 'button', state: 'gone' }],
])('%s is no request', (_, message) => {
  expect(readRequest(message)).toBeNull();
});

it.each(['settings', 'keys'])('one can ask for %s', (ask) => {
  expect(readRequest({ ask, more: 1 })).toEqual({ ask });
});

it('one can ask for a state of the button', () => {
  expect(readRequest({ ask: 'button', state: 'no-article' })).toEqual({ ask: 'button', state: 'no-article' });
});

it('only families that come with Lede are read', () => {
  expect(readRequest({ ask: 'typefaces', families: ['Lexend', '../secret', 7] })).toEqual({
    ask: 'typefaces',
    families: ['Lexend'],
  });
});
