import { findChromium } from '../../tools/chromium.ts';
import { findFirefox } from '../../tools/firefox.ts';

/** Finds the browsers once, installing them if need be, for all workers. */
export default async function setUp(): Promise<void> {
  process.env.LEDE_CHROMIUM = await findChromium();
  const firefox = await findFirefox();
  if (firefox) process.env.LEDE_FIREFOX = firefox;
}
