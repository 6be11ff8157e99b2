export { growPage } from './grow-page.ts';
export { readParsed } from './read-parsed.ts';
export { countElements, timedRun } from './timed-run.ts';
