import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast', 'contrast-dark'] as const;

/** What lies on what, and how well it has to be told apart: WCAG 2.2, 1.4.6 and 1.4.11. */
const PAIRS = [
  ...['paper', 'tint', 'sheet', 'wash', 'wash-restored'].map((below) => ['ink', below, 7] as const),
  ...['paper', 'tint', 'sheet', 'wash-restored'].map((below) => ['ink-quiet', below, 7] as const),
  ...['paper', 'tint', 'sheet', 'wash-restored'].map((below) => ['pencil', below, 7] as const),
  // On buttons and on what is chosen.
  ['paper', 'ink', 7],
  ['on-pencil', 'pencil', 7],
  // Edges that one has to see.
  ...['paper', 'tint', 'sheet'].map((below) => ['edge', below, 3] as const),
] as const;

describe.each(THEMES)('the theme %s', (theme) => {
  it.each(PAIRS)('tells %s from %s, at least %d : 1', (above, below, least) => {
    expect(contrast(colour(theme, above), colour(theme, below))).toBeGreaterThanOrEqual(least);
  });
});

it('the formula is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** A colour as tokens.css writes it. */
function colour(theme: string, name: string): string {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(TOKENS)?.[1] ?? '';
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (!value) throw new Error(`The theme ${theme} has no colour named ${name}.`);
  return value;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8');
