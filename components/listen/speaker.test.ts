import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Line } from './script.ts';
import { Speaker, type SpeakerEvents } from './speaker.ts';

interface Utterance {
  text: string;
  rate: number;
  onend(): void;
  onerror(event: { error: string }): void;
  onboundary(event: { name: string; charIndex: number; charLength?: number }): void;
}

let spoken: Utterance[] = [];
const last = () => spoken.at(-1) as Utterance;
const events = { onState: vi.fn(), onLine: vi.fn(), onWord: vi.fn() } satisfies SpeakerEvents;
const speech = { speak: (utterance: Utterance) => spoken.push(utterance), cancel: vi.fn() };

beforeEach(() => {
  spoken = [];
  vi.clearAllMocks();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('speaks one line after the other and says when it is done', () => {
  begin();
  for (const text of ['A one.', 'A two.', 'B one.']) {
    expect(last().text).toBe(text);
    last().onend();
  }
  expect(spoken).toHaveLength(3);
  expect(events.onState).toHaveBeenLastCalledWith('ended');
  expect(events.onLine.mock.calls).toEqual([[0], [1], [2]]);
});

it('begins the line again after a pause', () => {
  const speaker = begin();
  last().onend();
  speaker.pause();
  expect(events.onState).toHaveBeenLastCalledWith('paused');
  speaker.play();
  expect(spoken.map(({ text }) => text)).toEqual(['A one.', 'A two.', 'A two.']);
});

it('skips by sentence and by paragraph', () => {
  const speaker = begin();
  speaker.skipLine(1);
  expect(last().text).toBe('A two.');
  speaker.skipParagraph(1);
  expect(last().text).toBe('B one.');
  speaker.skipParagraph(-1);
  expect(last().text).toBe('A one.');
  speaker.skipLine(1);
  speaker.skipParagraph(-1);
  expect(last().text).toBe('A one.');
  speaker.skipLine(-1);
  expect(last().text).toBe('A one.');
});

it('does not hear what an utterance tells that is over', () => {
  const speaker = begin();
  const first = last();
  speaker.skipLine(1);
  first.onend();
  first.onerror({ error: 'interrupted' });
  first.onboundary({ name: 'word', charIndex: 0, charLength: 1 });
  expect(spoken).toHaveLength(2);
  expect(events.onWord).not.toHaveBeenCalled();
  expect(events.onState).toHaveBeenLastCalledWith('speaking');
});

it('tells the word, where a voice tells only its beginning as well', () => {
  begin();
  last().onboundary({ name: 'word', charIndex: 2 });
  expect(events.onWord).toHaveBeenLastCalledWith(0, 2, 6);
  last().onboundary({ name: 'sentence', charIndex: 0 });
  expect(events.onWord).toHaveBeenCalledTimes(1);
});

it('takes being silenced by others for a pause, and all else for a failure', () => {
  begin();
  last().onerror({ error: 'canceled' });
  expect(events.onState).toHaveBeenLastCalledWith('paused');
  begin();
  last().onerror({ error: 'not-allowed' });
  expect(events.onState).toHaveBeenLastCalledWith('failed');
});

it('speaks at another pace from the line that it is at', () => {
  const speaker = begin();
  last().onend();
  speaker.change({ voice: null, lang: 'en', rate: 1.4 });
  expect(last()).toMatchObject({ text: 'A two.', rate: 1.4 });
});

function begin(): Speaker {
  const lines = [line('A one.', 0), line('A two.', 0), line('B one.', 1)];
  const speaker = new Speaker(lines, { voice: null, lang: 'en', rate: 1 }, events);
  speaker.play();
  return speaker;
}

function line(text: string, paragraph: number): Line {
  return { text, paragraph, part: '', element: document.body, range: () => document.createRange() };
}
