/**
 * A text without the soft hyphens that pages put where a line may break: searches, voices and copies stumble over them,
 * and browsers hyphenate by themselves.
 */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
}

const SOFT_HYPHEN = '\u00ad';
