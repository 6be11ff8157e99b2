import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A picture for a store: its size in pixels, and what stands on it. */
export interface Poster {
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** Lays a poster out in Lede's own faces and colours and takes a picture of it, as JPEG: stores take no transparency. */
export async function takePoster(page: Page, { width, height, html }: Poster, file: string): Promise<void> {
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<!doctype html><html data-theme="light"><style>${style()}</style><body>${html}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, type: 'jpeg', quality: QUALITY });
}

/** A picture on a poster, at its own size. */
export function print(png: Buffer, className = ''): string {
  return `<img class="print ${className}" src="${address('image/png', png)}" alt="">`;
}

/** The mark, as the list of extensions shows it. */
export function mark(): string {
  return read('tools/icons/mark.svg').toString('utf8');
}

function style(): string {
  return [
    face('Newsreader', '200 800', 'newsreader-latin-opsz-normal'),
    face('Libre Franklin', '100 900', 'libre-franklin-latin-wght-normal'),
    read('components/styles/tokens.css').toString('utf8'),
    read('tools/pictures/store/poster.css').toString('utf8'),
  ].join('\n');
}

function face(family: string, weights: string, file: string): string {
  const source = address('font/woff2', read(`public/fonts/${file}.woff2`));
  return `@font-face { font-family: "${family}"; font-weight: ${weights}; src: url("${source}") format("woff2") }`;
}

function address(type: string, content: Buffer): string {
  return `data:${type};base64,${content.toString('base64')}`;
}

function read(file: string): Buffer {
  return readFileSync(path.join(ROOT, file));
}

/** Of a hundred: below, letters get a haze. */
const QUALITY = 92;
