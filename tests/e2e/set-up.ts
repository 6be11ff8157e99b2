import { findChromium } from '../../tools/chromium.ts';

/** Finds the browser once, installing it if need be, for all workers. */
export default async function setUp(): Promise<void> {
  process.env.LEDE_CHROMIUM = await findChromium();
}
