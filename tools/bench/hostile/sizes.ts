import { type HostilePage, NOT_LAID_OUT, STORY, storyPage, times } from './page.ts';

const SENTENCE =
  'Nobody counts the gulls on the pier, and the gulls, it has to be said, do not count anybody either.';

/** Pages that are large: many elements, much text, many attributes. */
export const SIZES: readonly HostilePage[] = [
  {
    name: 'an article of 100 paragraphs',
    html: () => storyPage({ inside: times(88, `<p>${SENTENCE}</p>`) }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '100,000 paragraphs',
    html: () => storyPage({ inside: times(100_000, `<p>${SENTENCE}</p>`) }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '100,000 elements of boilerplate',
    html: () =>
      storyPage({ after: times(25_000, '<div class="item"><div><a href="/#">More #</a></div></div>') }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '100,000 elements of boilerplate before the story',
    html: () =>
      storyPage({ before: times(25_000, '<div class="item"><div><a href="/#">More #</a></div></div>') }),
    hasStory: false,
  },
  {
    name: '15,000 lines that begin with the author’s name',
    html: () =>
      storyPage({
        head: '<meta name="author" content="Ada Quill">',
        inside: times(15_000, '<p>Ada Quill rows</p>'),
      }),
    hasStory: true,
  },
  {
    name: '4,000 pictures with a short line among paragraphs',
    html: () =>
      storyPage({ inside: times(4_000, `<div><img src="/#.jpg"><p>Gull #</p></div><p>${SENTENCE}</p>`) }),
    hasStory: true,
  },
  {
    name: '300,000 nodes in one paragraph',
    html: () => storyPage({ inside: `<p>${times(150_000, '<span>gull </span>')}</p>` }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '100,000 words that touch in elements of their own',
    html: () => storyPage({ inside: `<p>${times(50_000, '<span class="a">gull</span><b>pier</b>')}</p>` }),
    hasStory: true,
  },
  {
    name: '20,000 labels and titles that touch',
    html: () =>
      storyPage({ inside: `<p><b>${times(10_000, '<i class="a">Gull</i><b class="b">Pier</b>')}</b></p>` }),
    hasStory: true,
  },
  {
    name: '150,000 comments between words',
    html: () => storyPage({ inside: `<div>${times(150_000, 'gull <!-- -->')}<p>${SENTENCE}</p></div>` }),
    hasStory: true,
  },
  {
    name: '10 MB of text in 45,000 paragraphs',
    html: () => storyPage({ inside: times(45_000, `<p>${SENTENCE}${SENTENCE}</p>`) }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '10 MB of text in one paragraph',
    html: () => storyPage({ inside: `<p>${SENTENCE.repeat(100_000)}</p>` }),
    hasStory: true,
  },
  {
    name: '10 MB of line breaks in one paragraph',
    html: () => storyPage({ inside: `<p>${'\n'.repeat(10_000_000)}</p>` }),
    hasStory: true,
  },
  {
    name: '10 MB of white space in a pre',
    html: () => storyPage({ head: NOT_LAID_OUT, inside: `<pre>x${' \n'.repeat(5_000_000)}x</pre>` }),
    hasStory: true,
  },
  {
    name: '100,000 lines in a pre',
    html: () => storyPage({ inside: `<pre>${'x\n'.repeat(100_000)}</pre>` }),
    hasStory: true,
  },
  ...Object.entries({
    spaces: ' ',
    'line breaks': '\n',
    tabs: '\t',
    'no-break spaces': '\u00a0',
    'em spaces': '\u2003',
    'spaces without width': '\u200b',
  }).map(([what, piece]) => ({
    name: `10 MB of ${what} before the story`,
    html: () =>
      storyPage({
        head: NOT_LAID_OUT,
        before: `<pre>x${piece.repeat(5_000_000)}x</pre><h1>x${piece.repeat(5_000_000)}x</h1>`,
      }),
    hasStory: true,
  })),
  {
    name: '10 MB without a space',
    html: () => storyPage({ inside: `<p>${'tide'.repeat(2_500_000)}</p>` }),
    hasStory: true,
  },
  {
    name: '100,000 attributes on one element',
    html: () => storyPage({ inside: `<p ${times(100_000, 'data-x#="" ')}>${SENTENCE}</p>` }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '1,000,000 attributes on 10,000 elements',
    html: () => storyPage({ inside: times(10_000, `<p ${times(100, 'data-x#="" ')}>${SENTENCE}</p>`) }),
    hasStory: true,
    isSample: true,
  },
  {
    name: 'names of 300 signs in 60 attributes of 2,000 elements',
    html: () =>
      storyPage({
        after: times(
          2_000,
          `<div ${times(60, 'data-y#="related-subscription-subscribe-newsletter-author-bio-share-social-video" ')}>word</div>`,
        ),
      }),
    hasStory: true,
  },
  {
    name: '20,000 line breaks',
    html: () => storyPage({ inside: `<div>${times(20_000, 'gull<br> ')}</div>` }),
    hasStory: true,
  },
  {
    name: '20,000 leading line breaks beside a block',
    html: () => storyPage({ inside: `<div>${times(19_000, '<br> ')}<p>${SENTENCE}</p></div>` }),
    hasStory: true,
  },
  {
    name: 'a table of 20,000 cells',
    html: () =>
      storyPage({
        inside: `<table><tr><th>Hour</th><th>Height</th></tr>${times(9_000, '<tr><td>the tide at hour # stood</td><td>as high as gull # flew</td></tr>')}</table>`,
      }),
    hasStory: true,
  },
  {
    name: '18,000 headings',
    html: () => storyPage({ inside: times(18_000, '<h2>The ferry that runs on patience number #</h2>') }),
    hasStory: true,
  },
  {
    name: '15,000 newsletter boxes',
    html: () =>
      storyPage({ inside: times(15_000, '<div class="newsletter">Sign up for our newsletter #</div>') }),
    hasStory: true,
  },
  {
    name: '15,000 lists of links',
    html: () =>
      storyPage({
        inside: times(
          3_000,
          '<ul class="related"><li><a href="/#">A gull was seen on a pier again</a></li><li><a href="/x#">A pier was seen under a gull</a></li></ul>',
        ),
      }),
    hasStory: true,
  },
  {
    name: '100,000 options',
    html: () => storyPage({ inside: `<select>${times(100_000, '<option>gull</option>')}</select>` }),
    hasStory: true,
  },
  {
    name: '300,000 comments',
    html: () => storyPage({ before: times(300_000, '<!-- gull -->') }),
    hasStory: true,
  },
  {
    name: '100,000 nodes of drawing',
    html: () => storyPage({ before: `<svg>${times(100_000, '<path d="M0 0"/>')}</svg>` }),
    hasStory: true,
  },
  {
    name: '18,000 pictures',
    html: () =>
      storyPage({
        inside: times(
          9_000,
          '<figure><img src="data:," data-src="/gull-#.jpg" width="640" height="480"><figcaption>Gull #</figcaption></figure>',
        ),
      }),
    hasStory: true,
  },
  {
    name: '2,000 articles of twelve paragraphs',
    html: () =>
      storyPage({
        after: times(1_500, `<article>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>`),
      }),
    hasStory: false,
  },
];
