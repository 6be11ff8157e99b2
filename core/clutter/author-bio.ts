import type { Part } from '../part.ts';
import type { Clutter, Page } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { anyOf, names, wholeLine } from './vocabulary.ts';

/** Who the author is and how to reach them. */
export const authorBio: Clutter = {
  kind: 'author-bio',
  mark: [
    {
      evidence: 'bio-name',
      ceiling: { words: 200, proseBlocks: 5, share: 0.2 },
      fits: (part) => part.words > 0 && BIO_NAMES.test(part.names),
    },
    { evidence: 'bio-box', ceiling: { words: 150, proseBlocks: 4, share: 0.1 }, fits: isBox },
  ],
  line: [
    { evidence: 'bio-section', words: 150, fits: isInBioSection },
    { evidence: 'bio-line', words: 110, fits: isBioLine },
    { evidence: 'job-line', words: 8, fits: isJobLine },
  ],
};

/** A block with the author's name on a line by itself, and what is told of them. */
function isBox(part: Part, { byline }: Page): boolean {
  if (part.isLeaf || byline === null) return false;
  const leaves = part.leaves();
  return namesIn(byline).some((name) => {
    const first = `${name.split(' ', 1)[0]} `;
    return (
      leaves.some(({ text }) => text === name) &&
      leaves.some(({ text, words }) => words > 5 && text.startsWith(first) && tellsOfAuthor(text))
    );
  });
}

function tellsOfAuthor(text: string): boolean {
  const start = text.slice(0, 160);
  return ROLE.test(start) || CAREER.test(start);
}

function namesIn(byline: string): string[] {
  return byline.split(/,| and | und | et | y /).map((name) => name.trim());
}

/** Under a heading that announces the author, in the second half of the story. */
function isInBioSection(line: StoryLine, story: Story): boolean {
  if (line.index <= story.lines.length / 2 || !ABOUT_AUTHOR.test(line.section)) return false;
  return (story.sectionWords.get(line.section) ?? 0) <= LONGEST_BIO;
}

/** In the last part of the story only: elsewhere the same words introduce somebody the story is about. */
function isBioLine(line: StoryLine, story: Story): boolean {
  if (line.index < story.lines.length * 0.6 || line.part.isHeading) return false;
  const isLast = line.index >= story.lastProse;
  if (CONTACT.test(line.text) && HANDLE.test(line.text) && line.words <= 60 && !WITNESSES.test(line.text))
    return isLast || line.words <= 30;
  const start = line.text.slice(0, 160);
  if (isAboutAuthor(start, story.byline))
    return tellsOfAuthor(start) || (isLast && IS.test(start)) || isBelowBio(line, story);
  if (isBelowJob(line, story) && (tellsOfAuthor(start) || IS.test(start))) return true;
  return isLast && line.words <= 80 && ROLE.test(start) && /^\p{Lu}[\p{L}.'’-]+ \p{Lu}/u.test(start);
}

/** A biography may go on for a second paragraph. */
function isBelowBio({ index }: StoryLine, story: Story): boolean {
  const above = story.lines[index - 1];
  if (above === undefined) return false;
  const isBio = isAboutAuthor(above.text.slice(0, 160), story.byline) && tellsOfAuthor(above.text);
  return isBio || isBelowJob(above, story);
}

function isBelowJob({ index }: StoryLine, story: Story): boolean {
  const above = story.lines[index - 1];
  return above !== undefined && isJobLine(above, story);
}

/** What somebody does for the paper, on a line by itself behind most of the story. */
function isJobLine({ index, part, text, words }: StoryLine, story: Story): boolean {
  if (words > 8 || index < story.lines.length * 0.6 || part.element.closest('li,table')) return false;
  return JOB.test(text) && !/[.!?:]$/.test(text);
}

function isAboutAuthor(start: string, byline: string | null): boolean {
  return byline !== null && namesIn(byline).some((name) => startsWithName(start, name));
}

function startsWithName(text: string, name: string): boolean {
  return (
    name.length > 4 &&
    text
      .slice(0, name.length + 20)
      .toLowerCase()
      .includes(name.toLowerCase())
  );
}

const BIO_NAMES = names([
  'author (?:bio|box|info|profile|description|card|about|details|block|footer)(?: \\w+)?',
  'about (?:the )?authors?(?: \\w+)?',
  '(?:bio|biography)(?: (?:text|box|block|content|description))?',
  'authors? (?:bios?)',
  'contributor(?: (?:bio|info|box))?',
  'writer (?:bio|info|box)',
  'post author(?: (?:bio|box|info))?',
  'autore?n? ?(?:bio|box|card|info|infos|kasten|perfil|profil|vita)(?: \\w+)?',
  'auteur (?:bio|box|description|info|profil)(?: \\w+)?',
]);

const JOB = wholeLine([
  '(?:[\\p{L}&-]+ ){0,4}(?:writer|editor|reporter|correspondent|contributor|columnist|journalist)(?:(?:,| at| in) .{2,40})?',
  'contributing (?:writer|author|expert)s?',
  '(?:[\\p{L}-]+ ){0,3}(?:redakteur|reporter|korrespondent|autor)(?:in)?(?:(?:,| bei| im) [^.]{2,40})?',
  '(?:journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|redattore)(?: [^.]{2,40})?',
]);

/** Who a story is by is told last, whatever the author is. */
const IS = /^[^.,]{5,60} (?:is|was|ist|war|est|es|è) /;

const ROLE = anyOf([
  "(?:is|was) (?:an? |the )(?:[\\p{L}’'-]+,? (?:and )?){0,5}(?:reporter|journalist|writer|editor|columnist|correspondent|contributor|author|producer|fellow|freelancer|blogger|professor|lecturer|analyst|critic)",
  'ist (?:freie[r]? )?(?:\\p{L}+-?)?(?:redakteur|journalist|autor|korrespondent)(?:in)?',
  'est (?:une? )?(?:journaliste|correspondante?|rédact\\p{L}+)',
  'es (?:un[ao]? )?(?:periodista|redactor[a]?|corresponsal)',
]);

const CAREER = anyOf([
  'covers',
  'writes (?:about|for)',
  'reports on',
  'has (?:written|covered|been)',
  'studied',
  'graduated',
  '(?:currently )?works (?:for|as|at)',
  'hails from \\p{L}+',
  'holds a',
  'joined',
]);

/** An address or account to write to. */
const HANDLE = /@|e-?mail|twitter|instagram|bluesky|facebook|linkedin|\bon X\b|\bat the\b/i;

/** Whom the police look for is told at the end of many a report. */
const WITNESSES = /\banyone\b|witness|police|detective|authorities/i;

const CONTACT = anyOf([
  '(?:can|may) be (?:reached|contacted|followed|found) (?:at|on|via|by)',
  '(?:contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter)|him|her|\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)? (?:at|on|via|by)',
  'contact \\p{L}+ with [^.]{3,40} (?:via|by|at|on)',
  'follow (?:him|her|them|the author|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?:on|at)',
  '[\\w.+-]+@[\\w-]+\\.[a-z]{2,}$',
  'on (?:x|twitter|instagram|bluesky)[^.]{0,12}@\\w+',
]);

/** Words under a heading that still are a biography; a story may have a chapter of that name. */
const LONGEST_BIO = 150;

const ABOUT_AUTHOR = wholeLine([
  'about the (?:authors?|writers?|reviewers?|contributors?|editors?|reporters?)',
  '(?:meet|more about) (?:the|our) (?:authors?|experts?|writers?|testers?|reviewers?)',
  '(?:zur person|(?:über|zu) (?:den|die|der) autor(?:en|in)?)',
  '(?:à propos de l.auteur|l.auteur)',
  'sobre (?:el|la|o|a) autora?',
  '(?:l.autore|sull.autore)',
  'over de auteur',
  '(?:著者|筆者)(?:紹介|について|プロフィール)?',
]);
