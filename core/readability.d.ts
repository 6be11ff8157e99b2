/** The engine alone, without the guess whether a page is worth it, which its index brings along. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
