import { expect, it } from 'vitest';
import { read, told } from '../testing/page.ts';
import { STORY, storyPage } from '../testing/story.ts';

const list = (...titles: readonly string[]) =>
  `<ul>${titles.map((title, i) => `<li><a href="/lamp?part=${i}">${title}</a></li>`).join('')}</ul>`;
const chapters = ['The tower on the hill', 'The lens', 'Soup in winter']
  .map((title, i) => `<h2>${i + 1}. ${title}</h2><p>${STORY.paragraphs[i]}</p>`)
  .join('');

/** Why the list over the chapters was taken out. */
function reason(titles: readonly string[]): string | undefined {
  const { removals } = told(read(storyPage(list(...titles) + chapters, 'top')));
  return removals.map(({ kind, evidence }) => `${kind}: ${evidence}`)[0];
}

it('calls a list of the headings below it contents, wherever its links lead', () => {
  expect(reason(['The tower on the hill', 'The lens', 'Soup in winter'])).toBe('navigation: contents');
});

it('does not take headings within a list for those that it names', () => {
  const cards = ['Captain moves house', 'Rabbits banned at last', 'Ferry to leave later']
    .map((title, i) => `<li><h3><a href="/${i}">${title}</a></h3></li>`)
    .join('');
  const { removals } = told(read(storyPage(`<ul>${cards}</ul>`, 'end')));
  expect(removals.map(({ evidence }) => evidence)).not.toContain('contents');
});

it('calls a list of other headlines related', () => {
  expect(
    reason(['The tower on the hill', 'Captain moves to another house', 'Rabbits banned from the lamp']),
  ).toBe('related: link-block');
});
