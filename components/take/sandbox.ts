/**
 * Whether the page that Lede works in was put into a sandbox by its site, which may then forbid downloads without a
 * word: browsers tell neither scripts nor extensions that one was blocked. Chromium names the sandbox when a page's
 * domain is set, before it looks at the value; no value that is none is ever taken.
 */
export function isSandboxed(): boolean {
  try {
    document.domain = '';
  } catch (error) {
    return /sandbox/i.test(String(error));
  }
  return false;
}
