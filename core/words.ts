/**
 * Counts the words of a text. Scripts that do not part words by spaces (Chinese, Japanese, Thai and kin) count
 * one word for two characters, so that limits given in words mean about as much text there.
 */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  let unparted = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnparted(code)) {
      unparted++;
      isInside = false;
    } else if (isWordCharacter(code)) {
      if (!isInside) words++;
      isInside = true;
    } else if (code !== APOSTROPHE && code !== RIGHT_QUOTE && code !== HYPHEN) isInside = false;
  }
  return words + Math.ceil(unparted / 2);
}

/** Whether most of the text is in a script that does not part words by spaces. */
export function isUnpartedScript(text: string): boolean {
  let unparted = 0;
  const length = Math.min(text.length, 2_000);
  for (let i = 0; i < length; i++) if (isUnparted(text.charCodeAt(i))) unparted++;
  return unparted > length / 3;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;

function isWordCharacter(code: number): boolean {
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

function isUnparted(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) || // kana
    (code >= 0x3400 && code <= 0x9fff) || // Han
    (code >= 0xf900 && code <= 0xfaff) || // Han, compatibility
    (code >= 0x0e00 && code <= 0x0eff) || // Thai, Lao
    (code >= 0x1000 && code <= 0x109f) || // Burmese
    (code >= 0x1780 && code <= 0x17ff) // Khmer
  );
}
