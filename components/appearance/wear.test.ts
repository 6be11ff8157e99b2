import { afterEach, expect, it, vi } from 'vitest';
import { paletteOf } from './palette.ts';
import { wearAppearance } from './wear.ts';

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
  const stop = wearAppearance(element, { theme: 'system', textSize: 120 });
  expect(element.dataset.theme).toBe('light');
  expect(element.style.getPropertyValue('--text-scale')).toBe('1.2');
  turn(true);
  expect(element.dataset.theme).toBe('dark');
  stop();
  turn(false);
  expect(element.dataset.theme).toBe('dark');
});
