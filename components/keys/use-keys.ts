import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyActions, keyNameOf } from './key-names.ts';

export interface KeysOptions {
  /** Whether single letters count. The keys made for sound do in any case. */
  readonly areLettersOn: boolean;
  readonly actions: KeyActions;
}

/** Lets single keys act on what `container` shows, wherever in its document or shadow root the focus is. */
export function useKeys(container: RefObject<HTMLElement | null>, options: KeysOptions): void {
  const latest = useRef(options);
  latest.current = options;

  // Whoever sees the article may press a key.
  useLayoutEffect(() => {
    // Where nothing has the focus, the key goes to the body.
    const root = container.current?.getRootNode();
    if (!root) return;
    const onKeyDown = (event: Event) => {
      const { areLettersOn, actions } = latest.current;
      const name = event.defaultPrevented ? null : keyNameOf(event as KeyboardEvent);
      const act = name && (areLettersOn || name.startsWith('Media')) ? actions[name] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [container]);
}
