import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildInLanguage } from './browser/build-in-language.ts';
import { serveSite } from './browser/site.ts';
import { runCommand } from './complaint.ts';
import { openStage } from './pictures/stage.ts';
import { takeScreens } from './pictures/store/screens.ts';
import { takeTiles } from './pictures/store/tiles.ts';
import { buildExtension } from './start/build-extension.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/store/pictures');

/** Takes the pictures that the stores show, in the sizes that they ask for. */
await runCommand(async () => {
  const site = await serveSite({
    '/night/': path.join(ROOT, 'samples/night'),
    '/': path.join(ROOT, 'tests/e2e/site'),
  });
  const extension = await buildExtension();
  const inArabic = buildInLanguage(extension, 'ar');
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const english = await openStage(extension);
    const arabic = await openStage(inArabic);
    await takeScreens({ english, arabic }, site.url, FOLDER);
    await takeTiles(english, `${site.url}/night/`, FOLDER);
    await english.close();
    await arabic.close();
    console.log(`Wrote the pictures for the stores to ${FOLDER}.`);
  } finally {
    site.close();
    rmSync(inArabic, { recursive: true });
  }
});
