import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

it('has its typefaces in a sheet of their own, which asks nothing of the window', () => {
  const faces = readFileSync('public/fonts/faces.css', 'utf8');
  expect(faces).toMatch(/@font-face/);
  expect(faces).not.toMatch(/@(?:media|container|import)/);
  const others = ['components', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => path.join(room, name)),
  );
  expect(others.filter((file) => readFileSync(file, 'utf8').includes('@font-face'))).toEqual([]);
});
