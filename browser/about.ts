import { ownVersion } from './own-pages.ts';

/** Lede's version and the browser's name and version, as somebody needs them who looks for a fault. */
export function aboutThisBrowser(): { readonly version: string; readonly browser: string } {
  return { version: ownVersion(), browser: browserName(navigator.userAgent) };
}

/** "Firefox 153" of a user agent; the whole of it when it is of another kind. */
export function browserName(userAgent: string): string {
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}

/** The address at which the makers take reports, out of package.json; null where there is none. */
export const REPORT_FORM: string | null = import.meta.env.REPORT_FORM || null;

/** Those that call themselves by two names stand before those whose name they use. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Vivaldi\/(\d+)/, 'Vivaldi'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chromium'],
];
