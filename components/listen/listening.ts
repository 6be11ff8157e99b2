import { createMarker } from './marker.ts';
import { type Line, scriptOf } from './script.ts';
import { Speaker, type SpeakerState } from './speaker.ts';
import { voicesFor } from './voices.ts';

/** How far the reading has come, for who shows it. */
export interface ListeningView {
  readonly state: SpeakerState | 'no-voice';
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Name of the voice that speaks. */
  readonly voice: string;
  /** Title of the part that is being read; empty at the beginning. */
  readonly part: string;
  /** Which paragraph of how many, from 1. */
  readonly paragraph: number;
  readonly paragraphs: number;
}

export interface ListeningOptions {
  /** The article on the page, and what it scrolls in. */
  readonly story: HTMLElement;
  readonly scroller: HTMLElement;
  readonly lang: string;
  readonly rate: number;
  /** Name of the voice that the reader prefers. */
  readonly voice: string;
  readonly onView: (view: ListeningView) => void;
}

/** Reading aloud while it goes on. */
export interface Listening {
  toggle(): void;
  /** Falls silent until it is to go on; does nothing where it is silent already. */
  pause(): void;
  skipLine(by: 1 | -1): void;
  skipParagraph(by: 1 | -1): void;
  setRate(rate: number): void;
  setVoice(name: string): void;
  /** Ends it and takes all marks away. */
  stop(): void;
}

/** Begins to read an article aloud, from the first line that is in sight. */
export async function startListening(options: ListeningOptions): Promise<Listening> {
  const { story, scroller, lang, onView } = options;
  const lines = scriptOf(story, lang);
  const voices = await voicesFor(lang);
  const marker = createMarker(story);
  let voice = voices.find(({ name }) => name === options.voice) ?? voices[0] ?? null;
  let { rate } = options;
  let view: ListeningView = {
    state: voice ? 'paused' : 'no-voice',
    voices,
    voice: voice?.name ?? '',
    part: '',
    paragraph: 1,
    paragraphs: (lines.at(-1)?.paragraph ?? 0) + 1,
  };
  const show = (change: Partial<ListeningView>) => {
    view = { ...view, ...change };
    onView(view);
  };
  const manner = () => ({ voice, lang, rate });
  const speaker = new Speaker(lines, manner(), {
    onState: (state) => show({ state }),
    onLine(index) {
      const line = lines[index] as Line;
      const range = line.range(0, line.text.length);
      marker.mark(range, null);
      keepInView(range, scroller);
      show({ part: line.part, paragraph: line.paragraph + 1, voice: voice?.name ?? '' });
    },
    onWord(index, start, end) {
      const line = lines[index] as Line;
      marker.mark(line.range(0, line.text.length), line.range(start, end));
    },
  });
  show({});
  if (voice) {
    speaker.goTo(firstInView(lines, scroller));
    speaker.play();
  }
  return {
    toggle: () => (view.state === 'speaking' ? speaker.pause() : speaker.play()),
    pause: () => view.state === 'speaking' && speaker.pause(),
    skipLine: (by) => speaker.skipLine(by),
    skipParagraph: (by) => speaker.skipParagraph(by),
    setRate(to) {
      rate = to;
      speaker.change(manner());
    },
    setVoice(name) {
      voice = voices.find((other) => other.name === name) ?? voice;
      show({ voice: voice?.name ?? '' });
      speaker.change(manner());
    },
    stop() {
      speaker.stop();
      marker.remove();
    },
  };
}

function firstInView(lines: readonly Line[], scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  const found = lines.findIndex(({ element }) => element.getBoundingClientRect().top >= top);
  return Math.max(0, found);
}

function keepInView(range: Range, scroller: HTMLElement): void {
  const { top, bottom } = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (top >= view.top + MARGIN && bottom <= view.bottom - 2 * MARGIN) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const way = top - view.top - view.height / 3;
  scroller.scrollBy({ top: way, behavior: isStill ? 'instant' : 'smooth' });
}

/** Pixels at the edges that bars may cover. */
const MARGIN = 56;
