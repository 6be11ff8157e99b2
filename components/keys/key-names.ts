/** What single keys do in popup and reader mode, in the order in which they are listed. */
export const KEY_NAMES = {
  next: ['j'],
  previous: ['k'],
  listen: ['l'],
  appearance: ['a'],
  larger: ['+', '='],
  smaller: ['-'],
  receipt: ['r'],
  more: ['m'],
  list: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type KeyName = keyof typeof KEY_NAMES;

/** The keys of a keyboard that are made for sound; they count only while Lede reads aloud. */
export type MediaKeyName = 'MediaPlayPause' | 'MediaTrackNext' | 'MediaTrackPrevious' | 'MediaStop';

export type KeyActions = { readonly [Name in KeyName]: () => void } & {
  readonly [Name in MediaKeyName]?: () => void;
};

/** Which of the keys was pressed; null for what belongs to the browser, the page or the text that is being typed. */
export function keyNameOf(event: KeyboardEvent): KeyName | MediaKeyName | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event)) return null;
  if (isMediaKey(event.key)) return event.key;
  // Keyboards of other scripts have their own letters in the place of "j".
  const letter = /^[\x20-\x7e]$/.test(event.key) ? event.key : event.code.replace(/^Key/, '');
  const names = Object.keys(KEY_NAMES) as KeyName[];
  return names.find((name) => (KEY_NAMES[name] as readonly string[]).includes(letter.toLowerCase())) ?? null;
}

function isMediaKey(key: string): key is MediaKeyName {
  return /^Media(?:PlayPause|TrackNext|TrackPrevious|Stop)$/.test(key);
}

/** Sliders take letters for nothing, but a list jumps to the entry that begins with one. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('select, textarea, input:not([type="radio"], [type="range"])'))
  );
}
