import { expect, it } from 'vitest';
import { read, told } from '../testing/page.ts';
import { STORY, storyPage } from '../testing/story.ts';
import { articleText, byline } from './plain-text.ts';

it('is headline, names and body, with the address at the end', () => {
  const { article } = told(read(storyPage('')));
  expect(articleText(article)).toBe(
    [STORY.title, 'Nora Feldt · The Harbour Post', ...STORY.paragraphs, article.url].join('\n\n'),
  );
});

it.each([
  [
    { byline: 'Nora Feldt', siteName: 'Post', publishedTime: '2026-03-04T09:14:00Z' },
    'Nora Feldt · Post · 2026-03-04',
  ],
  [{ byline: null, siteName: 'Post', publishedTime: null }, 'Post'],
  [{ byline: null, siteName: null, publishedTime: null }, ''],
])('the line of names leaves out what is unknown', (known, expected) => {
  expect(byline({ ...told(read(storyPage(''))).article, ...known })).toBe(expected);
});
