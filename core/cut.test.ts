import { expect, it } from 'vitest';
import { cutBlock } from './cut.ts';
import { read, told } from './testing/page.ts';
import { STORY, storyPage } from './testing/story.ts';

const { article } = told(read(storyPage('<h2>The lamp room</h2><ul><li>A lens</li><li>A rabbit</li></ul>')));

it('a block that the reader takes out is a removal with its words, its place and itself', () => {
  const list = article.content.children.find((child) => child.type === 'element' && child.tagName === 'ul');
  const order = (list?.type === 'element' && list.data?.order) || -1;
  expect(cutBlock(article.content, order, 7)).toMatchObject({
    id: 7,
    order,
    kind: 'chosen',
    evidence: 'your-cut',
    text: 'A lens A rabbit',
    words: 4,
    paragraphsBefore: STORY.paragraphs.length / 2,
    content: [{ tagName: 'ul', data: {} }],
  });
});

it('what is no block of the article can’t be taken out', () => {
  expect(cutBlock(article.content, 99_999, 1)).toBeNull();
});
