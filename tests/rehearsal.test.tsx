import { expect, it, vi } from 'vitest';
import { rehearse } from '../entrypoints/popup/rehearsal.tsx';

it('sets a story in type and takes it out in the same task', async () => {
  const popup = document.createElement('div');
  const seen: string[] = [];
  const left: number[] = [];
  const observer = new MutationObserver((records) => {
    seen.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.nodeName)));
    left.push(popup.childNodes.length);
  });
  observer.observe(popup, { childList: true });
  await rehearse(popup, new AbortController().signal);
  observer.disconnect();
  expect(seen).toEqual(['DIV']);
  expect(left).toEqual([0]);
});

it('ends where the article comes first', async () => {
  const popup = document.createElement('div');
  const append = vi.spyOn(popup, 'append');
  const waiting = new AbortController();
  const rehearsal = rehearse(popup, waiting.signal);
  waiting.abort();
  await rehearsal;
  expect(append).not.toHaveBeenCalled();
});
