import type { Page } from '@playwright/test';

/** A picture on a sheet, and its height there in CSS pixels. */
export interface Print {
  readonly picture: Buffer;
  readonly height: number;
}

/** Lays pictures side by side, on the grey of a desk, and takes a picture of that. */
export async function takeSheet(page: Page, prints: readonly Print[], file: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<style>
    body { margin: 0 }
    main { display: flex; gap: 24px; align-items: center; padding: 24px; background: #e4e5e1; width: max-content }
    img { box-shadow: 0 1px 3px rgb(0 0 0 / 0.2), 0 12px 32px -8px rgb(0 0 0 / 0.3) }
  </style><main>${prints.map(asImage).join('')}</main>`);
  await page.locator('main').screenshot({ path: file });
}

function asImage({ picture, height }: Print): string {
  return `<img height="${height}" src="data:image/png;base64,${picture.toString('base64')}">`;
}
