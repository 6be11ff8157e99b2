import type { Part } from '../part.ts';
import { BY, cleanByline } from './byline.ts';
import { type DateHabits, daysInLine, type ShownDays } from './dates.ts';
import { dateHabits, isWeakByline, type Metadata } from './metadata.ts';
import { spacedText } from './spaced-text.ts';

/**
 * The metadata with what the page's data leaves open of author and day, as the page shows them beside its headline; the
 * author also from below the text.
 */
export function completedBeside(root: Part, headline: Part, metadata: Metadata, url: string): Metadata {
  const { byline, publishedTime, modifiedTime, structured } = metadata;
  const isWeak = byline !== null && (isWeakByline(byline, metadata) || structured?.isByOrganization);
  const isTold = publishedTime && modifiedTime && publishedTime !== modifiedTime;
  const shown = isTold ? NO_DAYS : daysBeside(root, headline, dateHabits(metadata.lang, url));
  // Some sites say of every story that it was published when it was last saved.
  const isSaved =
    publishedTime !== null && publishedTime === modifiedTime && isDaysBefore(shown.published, publishedTime);
  return {
    ...metadata,
    byline: (isWeak ? null : byline) ?? bylineBeside(root, headline) ?? byline ?? bylineBelow(root),
    publishedTime: isSaved ? shown.published : (publishedTime ?? shown.published),
    modifiedTime: modifiedTime ?? shown.modified,
  };
}

/** Whether a day is before another by more than clocks differ. */
function isDaysBefore(day: string | null, other: string): boolean {
  return day !== null && Date.parse(other.slice(0, 10)) - Date.parse(day) > ONE_DAY;
}

/** The days that lines beside the headline give, whatever their elements are called, before the text begins. */
export function daysBeside(root: Part, headline: Part, habits: DateHabits): ShownDays {
  let published: string | null = null;
  let modified: string | null = null;
  for (const { text } of linesBeside(root, headline)) {
    const days = daysInLine(text, habits);
    published ??= days.published;
    modified ??= days.modified;
  }
  return { published, modified };
}

/**
 * The author whom a line beside the headline gives behind a word for it: "By Nora Feldt", or "Written by" and the name in
 * the next line. Null when there is none.
 */
export function bylineBeside(root: Part, headline: Part): string | null {
  return namesBehind(BY, linesBeside(root, headline)).next().value ?? null;
}

/** The author whom a line anywhere on the page gives behind words for it, where all such lines give the same. */
export function bylineBelow(root: Part): string | null {
  const lines = root.leaves().filter(isShortLine);
  const [name, ...others] = new Set(namesBehind(WRITTEN_BY, lines));
  return others.length === 0 ? (name ?? null) : null;
}

/** The names that stand in lines behind words for an author, or in the line below such words. */
function* namesBehind(words: RegExp, lines: readonly Part[]): Generator<string> {
  for (const [i, { element, text }] of lines.entries()) {
    // Rubric, author and day may share a line, each in an element of its own.
    const pieces = [...element.children].map((child) => spacedText(child).trim());
    // "Posted on 4 March 2026 by Nora Feldt"
    for (const piece of [text, text.replace(DATE_BEFORE, ''), ...pieces]) {
      if (!words.test(`${piece} `)) continue;
      const rest = piece.replace(words, '');
      const isBelow = piece === text && rest === piece;
      const byline = cleanByline(isBelow ? lines[i + 1]?.text : rest);
      // What stands below "Posted by" may be anything of one word.
      if (byline && NAMES.test(byline) && (!isBelow || byline.includes(' '))) yield byline;
    }
  }
}

/** Short lines of the article's head: those behind the headline first, then those before it, nearest first. */
function linesBeside(root: Part, headline: Part): Part[] {
  const leaves = root.leaves();
  const place = leaves.indexOf(headline);
  const behind = leaves.slice(place + 1, place + 1 + FARTHEST_BEHIND);
  const prose = behind.filter(({ isProse, words }) => isProse && words > LONGEST);
  // Many a standfirst stands between.
  const first = prose.find(({ words }, index) => index > 0 || words > STANDFIRST);
  const text = first ? behind.indexOf(first) : -1;
  const before = leaves.slice(Math.max(0, place - FARTHEST_BEFORE), Math.max(0, place)).reverse();
  return [...behind.slice(0, text < 0 ? behind.length : text), ...before].filter(isShortLine);
}

function isShortLine({ words, isInLink, element }: Part): boolean {
  return words > 0 && words <= LONGEST && !isInLink && element.closest('nav,aside,footer') === null;
}

const DATE_BEFORE = /^(?=.*\d).{6,50}?\s(?=(?:by|von|par|por|di|door|av) )/i;

const WRITTEN_BY =
  /^(?:(?:written|words|story|text|article) by|(?:geschrieben|verfasst|ein beitrag|text) von|(?:écrit|rédigé) par|escrito por|scritto da|geschreven door|skrevet av|skriven av|authors?(?=:))[:\s]\s*/i;

/** Words; "By Nora Feldt, published on 4 March 2026 at 9.30 a.m." has no more. */
const LONGEST = 14;

/** Words; few have more. */
const STANDFIRST = 50;

/** Lines of the page's text: behind the headline stand rubric, author, reading time and shares too. */
const FARTHEST_BEHIND = 25;
const FARTHEST_BEFORE = 4;

/** Up to five words with capitals or digits, with particles between them. */
const NAMES =
  /^(?!.*\d\.$)[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*(?:,? (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|and|und|et|y|e|en|de|da|di|do|du|del|der|van|von|la|le|bin|al|el|ter)){0,5}$/u;

const NO_DAYS: ShownDays = { published: null, modified: null };

/** In milliseconds. */
const ONE_DAY = 86_400_000;
