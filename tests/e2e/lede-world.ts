import type { Page } from '@playwright/test';

/** Runs expressions in Lede's own world of a page, which shares the page's DOM and none of its globals. */
export async function ledeWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast(({ name }) => name === 'Lede');
  if (!world) throw new Error(`No world of Lede among ${worlds.map(({ name }) => name).join(', ')}.`);
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      returnByValue: true,
    });
    return result.value;
  };
}
