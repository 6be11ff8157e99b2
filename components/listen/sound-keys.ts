interface SoundKeyActions {
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
}

export interface SoundKeysOptions {
  /** What the desktop shows as playing. */
  readonly title: string;
  readonly from: string;
  /** Address of a recording of silence, over five seconds long: a browser takes shorter ones for mere signals. */
  readonly silence: string;
  readonly actions: SoundKeyActions;
}

/** The keys of keyboard, headset and desktop that are made for sound, as long as they are held. */
export interface SoundKeys {
  /** Says whether one hears something, so that the desktop offers to pause or to go on. */
  show(isPlaying: boolean): void;
  /** Gives them back. */
  release(): void;
}

/**
 * Takes the sound keys, wherever they are pressed. Browsers pass them on to a document that plays something, and do not
 * count speech as playing: hence the silence. Only for pages of the extension; a page's policy may forbid the recording
 * and would be told of it, and its own keys would be lost.
 */
export function holdSoundKeys({ title, from, silence, actions }: SoundKeysOptions): SoundKeys {
  const { mediaSession } = navigator;
  const audio = new Audio(silence);
  audio.loop = true;
  mediaSession.metadata = new MediaMetadata({ title, artist: from });
  const handlers: [MediaSessionAction, () => void][] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['stop', actions.pause],
    ['nexttrack', actions.next],
    ['previoustrack', actions.previous],
  ];
  for (const [name, act] of handlers) mediaSession.setActionHandler(name, act);
  return {
    show(isPlaying) {
      // Refused before anybody has clicked; one hears the article all the same.
      if (isPlaying) audio.play().catch(() => {});
      else audio.pause();
    },
    release() {
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      mediaSession.metadata = null;
      for (const [name] of handlers) mediaSession.setActionHandler(name, null);
    },
  };
}
