import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type IsolatedPages, openIsolatedPages } from '../../tools/corpus/isolated-pages.ts';

const ADDRESS = 'https://harbour-post.example/news/ferry';

let pages: IsolatedPages;
test.beforeAll(async () => {
  pages = await openIsolatedPages({ limit: 3_000, loadsPerTab: 5 });
});
test.afterAll(() => pages.close());

async function valueIn(html: string, script: string, url = ADDRESS): Promise<unknown> {
  const [result] = await pages.run(html, url, [script]);
  return result && 'value' in result ? result.value : result;
}

test('shows a page under its address, parsed as where scripts are on', async () => {
  const html = '<p>Ä</p><a href="../sport">Sport</a><noscript><p>Turn scripts on</p></noscript>';
  const script = `({ url: document.URL, link: document.links[0].href, text: document.querySelector('p').textContent,
    unscripted: document.querySelectorAll('noscript *').length })`;
  expect(await valueIn(html, script)).toEqual({
    url: ADDRESS,
    link: 'https://harbour-post.example/sport',
    text: 'Ä',
    unscripted: 0,
  });
});

test('keeps the page from running anything', async () => {
  const html = `<body data-ran="" onload="document.body.dataset.ran += 'load'">
    <script>document.body.dataset.ran += 'script'</script>
    <img src="data:," onerror="document.body.dataset.ran += 'error'">
    <iframe srcdoc="<script>parent.document.body.dataset.ran += 'frame'</script>"></iframe>`;
  const later = `new Promise((resolve) => addEventListener('load', () => setTimeout(() => resolve(document.body.dataset.ran), 100)))`;
  const now = `document.readyState === 'complete' ? document.body.dataset.ran : ${later}`;
  expect(await valueIn(html, now)).toBe('');
});

test('asks the network for nothing, and stays on the page that would move on', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('<p>Elsewhere</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const outside = `http://127.0.0.1:${port}`;
  const html = `<meta http-equiv="refresh" content="0; url=${outside}/refresh"><link rel="stylesheet" href="${outside}/style">
    <link rel="preload" as="image" href="${outside}/preload"><p>Here</p><img src="${outside}/picture"><iframe src="${outside}/frame"></iframe>`;
  const script = `new Promise((resolve) => setTimeout(() => resolve(document.querySelector('p').textContent), 500))`;
  expect(await valueIn(html, script)).toBe('Here');
  expect(asked).toEqual([]);
  server.closeAllConnections();
  server.close();
});

test("leaves the page's own styles at work", async () => {
  const html =
    '<style>.gone { display: none }</style><p class="gone">a</p><p style="visibility: hidden">b</p>';
  const script = `[...document.querySelectorAll('p')].map((p) => getComputedStyle(p).display + ' ' + getComputedStyle(p).visibility)`;
  expect(await valueIn(html, script)).toEqual(['none visible', 'block hidden']);
});

test('runs each script in a world of its own', async () => {
  const results = await pages.run('<p>Here</p>', ADDRESS, ['globalThis.left = 1', 'typeof globalThis.left']);
  expect(results).toMatchObject([{ value: 1 }, { value: 'undefined' }]);
});

test('gives up a page that holds a script for ever, and goes on', async () => {
  await expect(pages.run('<p>a</p>', ADDRESS, ['for (;;) {}'])).rejects.toThrow('not done after 3 s');
  expect(await valueIn('<p>b</p>', 'document.body.textContent')).toBe('b');
});

test('starts the browser again when it has crashed', async () => {
  await expect(pages.run('', 'chrome://inducebrowsercrashforrealz', ['1'])).rejects.toThrow();
  expect(await valueIn('<p>c</p>', 'document.body.textContent')).toBe('c');
});

test('counts the time that a script works, on each page anew', async () => {
  const work = 'const end = performance.now() + 200; while (performance.now() < end);';
  const rest = 'new Promise((resolve) => setTimeout(resolve, 200))';
  for (const host of ['a', 'b']) {
    const [busy, idle] = await pages.run('<p>a</p>', `https://${host}.example/`, [work, rest]);
    expect(busy?.ms).toBeGreaterThan(0);
    expect(idle?.ms).toBeLessThan(busy?.ms ?? 0);
  }
});

test('tells what a script threw, and runs the next', async () => {
  const results = await pages.run('<p>a</p>', ADDRESS, ['throw new Error("no story")', '1']);
  expect(results).toMatchObject([{ error: expect.stringContaining('no story') }, { value: 1 }]);
});

test('starts a page afresh after many, with nothing left of the last', async () => {
  for (let count = 0; count < 12; count++) {
    const text = await valueIn(`<p>${count}</p>`, 'document.body.textContent', `${ADDRESS}/${count}`);
    expect(text).toBe(String(count));
  }
});

test('keeps what one script leaves for the next where it is told to use one world', async () => {
  const shared = await openIsolatedPages({ isOneWorld: true });
  const scripts = ['globalThis.left = 7; 0', 'globalThis.left ?? null'];
  const valueLeft = async (browser: IsolatedPages) => (await browser.run('<p>Page</p>', ADDRESS, scripts))[1];
  expect(await valueLeft(shared)).toMatchObject({ value: 7 });
  expect(await valueLeft(pages)).toMatchObject({ value: null });
  await shared.close();
});
