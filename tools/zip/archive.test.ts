import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from './archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same bytes, whatever order they come in', () => {
  const one = archive(
    new Map([
      ['a.txt', bytes('first')],
      ['b/c.txt', bytes('second')],
    ]),
  );
  const other = archive(
    new Map([
      ['b/c.txt', bytes('second')],
      ['a.txt', bytes('first')],
    ]),
  );
  expect(one).toEqual(other);
});

test('what goes in comes out', () => {
  const files = unzipSync(archive(new Map([['b/c.txt', bytes('second')]])));
  expect(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ['b/c.txt', 'second'],
  ]);
});
