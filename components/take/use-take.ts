import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import type { CopyForm, FileForm } from '../../core/export/export.ts';
import { copyToClipboard } from './clipboard.ts';
import { isSandboxed } from './sandbox.ts';
import { saveFile } from './save-file.ts';

/** What writes an article down; large, and so loaded when it is asked for. */
export type Exporter = typeof import('../../core/export/export.ts');

export interface Taking {
  /** What came of the last thing that was done, for a moment. */
  readonly message: string;
  copy(form: CopyForm): void;
  /** Copies a text that is no article. */
  copyText(text: string): void;
  save(form: FileForm): void;
  share(): void;
  /** Says something for a moment. */
  say(message: string): void;
}

/** Copies, saves and shares an article, and says what came of it. `article` gives it as it is shown at that moment. */
export function useTake(article: () => Article, load: () => Promise<Exporter>): Taking {
  const [message, say] = useState('');
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(say, Math.max(STAY, message.length * LETTER), '');
    return () => clearTimeout(timer);
  }, [message]);

  const attempt = async (work: () => Promise<string>, refused: string) => {
    try {
      say(await work());
    } catch {
      // The browser refuses where the page has lost the focus or a policy forbids it.
      say(refused);
    }
  };
  return {
    message,
    say,
    copy: (form) =>
      void attempt(async () => {
        await copyToClipboard((await load()).copyOf(article(), form));
        return i18n.t('take.copied');
      }, i18n.t('take.copyFailed')),
    copyText: (text) =>
      void attempt(async () => {
        await copyToClipboard({ text, html: null });
        return i18n.t('take.copied');
      }, i18n.t('take.copyFailed')),
    save: (form) =>
      void attempt(async () => {
        const options = {
          contents: i18n.t('contents.title'),
          picture: i18n.t('take.picture'),
          now: new Date(),
        };
        saveFile((await load()).fileOf(article(), form, options));
        return i18n.t(isSandboxed() ? 'take.perhapsSaved' : 'take.saved');
      }, i18n.t('take.saveFailed')),
    share: () => {
      const { title, url } = article();
      // Who closes the system's sheet has not failed in anything.
      navigator.share({ title, url }).catch(() => {});
    },
  };
}

/** Milliseconds that the message stays: enough for a few words read twice. */
const STAY = 2_500;

/** Milliseconds for each letter of a longer one. */
const LETTER = 80;
