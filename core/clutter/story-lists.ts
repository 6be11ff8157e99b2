import type { Part } from '../part.ts';
import type { Page } from './clutter.ts';
import { leadsOffSite } from './off-site.ts';

/** Three or more children built alike, each a link with a picture, a heading or little else. */
export function isCards(part: Part, page: Page): boolean {
  if (part.children.length < 3 || part.linkShare < 0.5) return false;
  const first = part.children[0] as Part;
  const alike = part.children.filter((child) => child.tag === first.tag && shape(child) === shape(first));
  if (alike.length < 3) return false;
  const cards = alike.filter(
    (child) =>
      child.links > 0 && child.words >= 3 && child.words <= 60 && (child.images > 0 || child.headings > 0),
  );
  const words = cards.reduce((sum, card) => sum + card.words, 0);
  return (
    cards.length >= alike.length * 0.7 &&
    words >= part.words * 0.6 &&
    part.proseWords <= page.proseWords * 0.05
  );
}

/** Below a story, three or more children built alike, each the linked headline of another one with its opening. */
export function isTeasers(part: Part, page: Page): boolean {
  if (part.children.length < 3 || part.headings < 3) return false;
  const first = part.children.find((child) => child.words > 0);
  if (!first) return false;
  const alike = part.children.filter(
    (child) => child.words > 0 && child.tag === first.tag && shape(child) === shape(first),
  );
  const teasers = alike.filter(isTeaser);
  return (
    teasers.length >= 3 &&
    teasers.length >= alike.length * 0.8 &&
    teasers.reduce((sum, teaser) => sum + teaser.words, 0) >= part.words * 0.7 &&
    isBelowStory(part, page)
  );
}

function isBelowStory(part: Part, { root, headline }: Page): boolean {
  if (!headline || part.position < headline.position) return false;
  const before = root
    .leaves()
    .filter(({ position, isProse }) => isProse && position > headline.position && position < part.position);
  return before.reduce((sum, { words }) => sum + words, 0) >= SHORT_STORY;
}

function isTeaser(part: Part): boolean {
  return (
    part.words <= LONGEST_TEASER &&
    part.proseBlocks <= 1 &&
    part
      .leaves()
      .some((leaf) => leaf.isHeading && leaf.linkShare > 0.8 && leaf.words >= 3 && leadsToStory(leaf))
  );
}

/** Whether a heading is a link to another page of the site; those of panels that fold lead to their own. */
function leadsToStory(heading: Part): boolean {
  const { element } = heading;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return !/^#|^$/.test(link?.getAttribute('href') ?? '') && !leadsOffSite(heading);
}

/** Children built alike, each with a heading or picture and a few lines; in a list of their own, if they have one. */
export function isTeaserList(part: Part): boolean {
  const inner = part.children.find((child) => child.children.length > 1 && child.words >= part.words * 0.7);
  if (inner && isTeaserList(inner)) return true;
  const first = part.children.find((child) => child.words > 0);
  if (!first) return false;
  const teasers = part.children.filter(
    (child) => shape(child) === shape(first) && child.words <= 450 && child.headings + child.images > 0,
  );
  return teasers.length >= 2 && teasers.reduce((sum, teaser) => sum + teaser.words, 0) >= part.words * 0.7;
}

function shape(part: Part): string {
  return (part.element.getAttribute('class') ?? '').split(/\s+/)[0] ?? '';
}

/** A block that is nearly all link, but not a list that the text's own paragraphs introduce. */
export function isLinkBlock(part: Part): boolean {
  if (part.links < 3 || part.words < 8 || part.linkShare < 0.75 || part.words < 2 * part.links) return false;
  if (part.tag === 'p' || part.tag === 'table' || part.tag === 'li' || part.element.closest('table'))
    return false;
  if (isListOfSources(part)) return false;
  return !(isAmongProse(part) && part.words < HEADLINE_WORDS * part.links);
}

/** A list whose links all lead to other sites: references, places, things to buy. */
function isListOfSources(part: Part): boolean {
  return (part.tag === 'ul' || part.tag === 'ol') && leadsOffSite(part);
}

/** Whether running text stands right before a block and somewhere after it, in the same container. */
function isAmongProse(part: Part): boolean {
  const siblings = part.parent?.children ?? [];
  const index = siblings.indexOf(part);
  const before = siblings[index - 1];
  return (
    before !== undefined &&
    (before.isProse || before.text.endsWith(':')) &&
    siblings.slice(index).some((sibling) => sibling.isProse)
  );
}

/** Shortest linked text, in words, that reads like another story's headline. */
export const HEADLINE_WORDS = 6;

/** In words. */
const LONGEST_TEASER = 90;
const SHORT_STORY = 120;
