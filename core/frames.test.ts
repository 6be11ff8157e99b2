import { describe, expect, it } from 'vitest';
import { readWithFrames } from './frames.ts';
import { open } from './testing/page.ts';
import { storyPage } from './testing/story.ts';
import { atOnce } from './turns.ts';

/** A page of an empty frame whose document holds some markup, as deep as there are frames. */
function framed(html: string, frames = 1): Document {
  const page = open('<p>The Marrow Post</p>');
  let inner = page;
  for (let depth = 0; depth < frames; depth++) {
    const frame = inner.createElement('iframe');
    inner.body.append(frame);
    inner = frame.contentDocument as Document;
  }
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  inner.documentElement.replaceWith(inner.adoptNode(parsed.documentElement));
  return page;
}

describe('an article in a frame', () => {
  it('is found, under the address of the page', () => {
    const page = framed(storyPage(''));
    const { outcome } = atOnce(readWithFrames(page));
    expect(outcome).toMatchObject({ ok: true, article: { url: page.URL } });
  });

  it.each([
    [3, true],
    [4, false],
  ])('that lies %i frames deep is found: %s', (frames, ok) => {
    expect(atOnce(readWithFrames(framed(storyPage(''), frames))).outcome.ok).toBe(ok);
  });
});

it('leaves the page its own reason when no frame holds an article', () => {
  expect(atOnce(readWithFrames(framed('<p>Advertisement</p>'))).outcome).toMatchObject({
    ok: false,
    reason: 'no-article',
  });
});

it('looks into no frame when the page has an article of its own', () => {
  const page = open(storyPage('<iframe></iframe>'));
  const frame = page.querySelector('iframe') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', {
    get: () => {
      throw new Error('A frame was looked into.');
    },
  });
  expect(atOnce(readWithFrames(page)).outcome.ok).toBe(true);
});
