import { parseArgs } from 'node:util';
import { openExtensionBrowser } from './browser/extension-browser.ts';
import { findChromium } from './chromium.ts';
import { Complaint, runCommand } from './complaint.ts';
import { buildExtension } from './start/build-extension.ts';
import { hasDisplay, leaveToReader, showInPrint } from './start/show.ts';
import { findTarget } from './start/target.ts';

const USAGE = 'Usage: npm start [-- FILE.html or ADDRESS]';

const WINDOW = ['--window-size=1280,900'];

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new Complaint(USAGE, 2);
  const target = await findTarget(positionals[0]);
  try {
    const isHeadless = !hasDisplay();
    const executablePath = await findChromium();
    const extension = await buildExtension();
    const browser = await openExtensionBrowser({ extension, executablePath, isHeadless, args: WINDOW });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(target.url).catch((error: Error) => {
        const reason = /net::\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0];
        throw new Complaint(`${target.name} could not be loaded (${reason}): check the address.`, 1);
      });
      const popup = await browser.clickToolbarButton(page);
      if (isHeadless) await showInPrint(browser, page, popup);
      else await leaveToReader(browser, extension);
    } finally {
      await browser.close();
    }
  } finally {
    target.close();
  }
});
