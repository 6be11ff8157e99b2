/** The address that a link may lead to: http, https or mailto; null for anything else. */
export function linkAddress(value: unknown): string | null {
  return address(value, ['http:', 'https:', 'mailto:']);
}

/** The address that a picture may be loaded from: http or https; null for anything else. */
export function pictureAddress(value: unknown): string | null {
  return address(value, ['http:', 'https:']);
}

function address(value: unknown, protocols: readonly string[]): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const url = new URL(value);
  return protocols.includes(url.protocol) ? url.href : null;
}
