import { type HostilePage, storyPage } from './page.ts';

/** Pages whose fields are called like what programs read of their form, and answer in its place. */
export const TRAPS: readonly HostilePage[] = [
  ['parentNode', 'an endless climb'],
  ['nextElementSibling', 'an endless row'],
  ['textContent', 'no text'],
  ['getAttribute', 'no attributes'],
  ['tagName', 'no name'],
].map(([field, what]) => ({
  name: `a form with ${what}`,
  html: () => storyPage({ after: `<form><p>Words in a form.</p><input name="${field}"></form>` }),
  hasStory: true,
  isSample: true,
}));
