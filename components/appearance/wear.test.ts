import { afterEach, expect, it, vi } from 'vitest';
import type { Look } from './look.ts';
import { paletteOf } from './palette.ts';
import { wearLook } from './wear.ts';

const LOOK: Look = {
  theme: 'system',
  typeface: 'lexend',
  textSize: 120,
  textWeight: 450,
  measure: 60,
  lineHeight: 130,
  letterSpacing: 4,
  wordSpacing: 10,
  alignment: 'justify',
  isHyphenated: false,
};

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['system', false, 'light'],
  ['system', true, 'dark'],
  ['light', true, 'light'],
  ['sepia', true, 'sepia'],
  ['black', false, 'black'],
  ['contrast', false, 'contrast'],
  ['contrast', true, 'contrast-dark'],
] as const)(
  'the theme "%s" on a system that is dark: %s gives the colours "%s"',
  (theme, isDark, palette) => {
    expect(paletteOf(theme, isDark)).toBe(palette);
  },
);

it('follows the system until it is told to stop', () => {
  const system = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => system);
  const turn = (matches: boolean) => {
    system.matches = matches;
    system.dispatchEvent(new Event('change'));
  };
  const element = document.createElement('div');
  const stop = wearLook(element, LOOK);
  expect(element.dataset.theme).toBe('light');
  turn(true);
  expect(element.dataset.theme).toBe('dark');
  stop();
  turn(false);
  expect(element.dataset.theme).toBe('dark');
});

it('writes every choice where the style sheets look for it', () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const element = document.createElement('div');
  wearLook(element, LOOK);
  expect(element.dataset).toMatchObject({ typeface: 'lexend', alignment: 'justify', hyphens: 'manual' });
  const written = Object.fromEntries(
    [...element.style].map((name) => [name, element.style.getPropertyValue(name)]),
  );
  expect(written).toEqual({
    '--text-scale': '1.2',
    '--text-weight': '450',
    '--letters': '60',
    '--leading-scale': '1.3',
    '--tracking': '0.04em',
    '--word-space': '0.1em',
  });
});
