import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MediaKeyName } from '../keys/key-names.ts';
import type { Listening, ListeningView } from './listening.ts';

/** What reads aloud; loaded when it is used. */
export type ListeningEngine = typeof import('./listening.ts');

export interface ListeningChoices {
  /** Per cent of the voice's own pace. */
  readonly speechRate: number;
  readonly speechVoice: string;
}

export interface ListeningInUse {
  /** Null while nobody listens. */
  readonly view: ListeningView | null;
  readonly listening: Listening | null;
  start(): void;
  stop(): void;
  /** Begins, pauses or goes on. */
  toggle(): void;
  /** What the keys of a keyboard that are made for sound do; nothing while nobody listens. */
  readonly mediaKeys: { readonly [Name in MediaKeyName]?: () => void };
}

/** Reading aloud for an article that is shown in `scroller`. It ends with the component. */
export function useListening(
  scroller: RefObject<HTMLElement | null>,
  lang: string,
  choices: ListeningChoices,
  load: () => Promise<ListeningEngine>,
): ListeningInUse {
  const [view, setView] = useState<ListeningView | null>(null);
  const [listening, setListening] = useState<Listening | null>(null);
  const running = useRef<Listening | null>(null);
  const isWanted = useRef(false);

  const stop = useCallback(() => {
    isWanted.current = false;
    running.current?.stop();
    running.current = null;
    setListening(null);
    setView(null);
  }, []);
  useEffect(() => stop, [stop]);
  useEffect(() => {
    // The browser would go on speaking for a page that it keeps for the way back.
    const pause = () => running.current?.pause();
    window.addEventListener('pagehide', pause);
    return () => window.removeEventListener('pagehide', pause);
  }, []);

  const start = async () => {
    const page = scroller.current;
    const story = page?.querySelector<HTMLElement>('.story');
    if (!page || !story || isWanted.current) return;
    isWanted.current = true;
    try {
      const { startListening } = await load();
      const begun = await startListening({
        story,
        scroller: page,
        lang,
        rate: choices.speechRate / 100,
        voice: choices.speechVoice,
        onView: (next) => isWanted.current && setView(next),
      });
      if (!isWanted.current) {
        begun.stop();
        return;
      }
      running.current = begun;
      setListening(begun);
    } catch {
      // The script did not come, or the browser has no speech at all.
      if (isWanted.current) setView(NOTHING);
    }
  };
  return {
    view,
    listening,
    start: () => void start(),
    stop,
    toggle: () => (listening ? listening.toggle() : void start()),
    mediaKeys: listening
      ? {
          MediaPlayPause: listening.toggle,
          MediaTrackNext: () => listening.skipParagraph(1),
          MediaTrackPrevious: () => listening.skipParagraph(-1),
          MediaStop: stop,
        }
      : {},
  };
}

const NOTHING: ListeningView = {
  state: 'failed',
  voices: [],
  voice: '',
  part: '',
  paragraph: 0,
  paragraphs: 0,
};
