import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface Copying {
  /** What came of the last copying, for a moment. */
  readonly message: string;
  copy(make: () => Promise<string>): void;
}

/** Copies a text that may still have to be made, and says what came of it. */
export function useCopy(): Copying {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(setMessage, STAY, '');
    return () => clearTimeout(timer);
  }, [message]);
  const copy = async (make: () => Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await make());
      setMessage(i18n.t('popup.copied'));
    } catch {
      // The browser refuses when the popup has lost the focus or the clipboard is forbidden by policy.
      setMessage(i18n.t('popup.copyFailed'));
    }
  };
  return { message, copy: (make) => void copy(make) };
}

/** Milliseconds that the message stays: enough for two words read twice. */
const STAY = 2_500;
