import { siteOf } from '../../components/article/site-of.ts';
import { type Listening, type ListeningOptions, startListening } from '../../components/listen/listening.ts';
import { holdSoundKeys, type SoundKeys } from '../../components/listen/sound-keys.ts';
import type { ListeningEngine } from '../../components/listen/use-listening.ts';
import type { Article } from '../../core/article.ts';

/** Reads an article aloud and hears the sound keys of keyboard, headset and desktop meanwhile. */
export function listeningWithKeys(article: Article): ListeningEngine {
  return { startListening: (options) => startWithKeys(article, options) };
}

async function startWithKeys(article: Article, options: ListeningOptions): Promise<Listening> {
  let keys: SoundKeys | null = null;
  let state = 'paused';
  const listening = await startListening({
    ...options,
    onView(view) {
      state = view.state;
      keys?.show(state === 'speaking');
      options.onView(view);
    },
  });
  if (state === 'no-voice') return listening;
  keys = holdSoundKeys({
    title: article.title,
    from: siteOf(article),
    silence: '/silence.wav',
    actions: {
      play: () => state !== 'speaking' && listening.toggle(),
      pause: listening.pause,
      next: () => listening.skipParagraph(1),
      previous: () => listening.skipParagraph(-1),
    },
  });
  keys.show(state === 'speaking');
  return {
    ...listening,
    stop() {
      keys?.release();
      listening.stop();
    },
  };
}
