import { Notice } from '../controls/notice.tsx';
import { formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';

/** Tells the reader that rules of theirs were switched off; nothing when none were. */
export function SwitchedOff({ count }: { count: number }) {
  if (count === 0) return null;
  return <Notice>{plural('rules.switchedOff', count, formatNumber(count))}</Notice>;
}
