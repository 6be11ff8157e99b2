import { type HostilePage, storyPage, times } from './page.ts';

/** Pages whose strings are made to send patterns back and forth for ever. */
export const PATTERNS: readonly HostilePage[] = [
  {
    name: 'a meta name of 100,000 spaces',
    html: () => storyPage({ head: `<meta property="${' '.repeat(100_000)}x" content="y">` }),
    hasStory: true,
    isSample: true,
  },
  {
    name: 'names of news agencies, 24 in each of 200 lines',
    html: () => storyPage({ inside: times(200, `<p>${'kna '.repeat(24)}!§</p>`) }),
    hasStory: true,
  },
  {
    name: 'a line of 19 long times',
    html: () => storyPage({ inside: `<p>1:${`${'1'.repeat(40)}:`.repeat(18)}x</p>` }),
    hasStory: true,
  },
  ...[
    'a',
    '.',
    ',',
    '1',
    '"',
    '(',
    '-&',
    'a@',
    '[',
    '#',
    '©',
    '/',
    '|',
    '=',
    '你',
    "'",
    '_',
    '„aaaaaaaaaaaaaaaa',
    '\u00a0',
    '\t',
    '1.',
    '1:',
    'A.',
    '»',
  ].map((piece) => ({
    name: `40 lines, captions and notes of 50,000 times ${JSON.stringify(piece)}`,
    html: () => storyPage({ inside: times(10, lines(piece.repeat(50_000))) }),
    hasStory: true,
  })),
  ...[' ', 'A', ',', '-&', '[', '© Photo', 'By ', '/.', '0 ', '\t\u00a0', ' | ', 'x@'].map((piece) => ({
    name: `head, dates and names of 100,000 times ${JSON.stringify(piece)}`,
    // Three of them stand before the story, and would crowd it out of what is read of a page if they were longer.
    html: () => storyPage(head(piece.repeat(100_000).slice(0, 600_000))),
    hasStory: true,
  })),
  ...[',', 'a', 'a ', '1w,', ' '].map((piece) => ({
    name: `500 source sets of 16,000 signs, ${JSON.stringify(piece)}`,
    html: () =>
      storyPage({ inside: times(500, `<img srcset="${piece.repeat(16_000 / piece.length - 1)}">`) }),
    hasStory: true,
  })),
  {
    name: '2,000 noscripts of 4,000 signs',
    html: () => storyPage({ inside: times(2_000, `<img><noscript>${'<img'.repeat(1_000)}</noscript>`) }),
    hasStory: true,
  },
  {
    name: 'structured data 400,000 arrays deep',
    html: () =>
      storyPage({
        head: data(`{"@type":"NewsArticle","headline":${'['.repeat(400_000)}${']'.repeat(400_000)}}`),
      }),
    hasStory: true,
  },
  {
    name: 'structured data 100,000 objects deep',
    html: () =>
      storyPage({
        head: data(`${'{"@type":"NewsArticle","mainEntity":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      }),
    hasStory: true,
  },
  {
    name: 'a thousand articles in the structured data',
    html: () =>
      storyPage({
        head: data(
          `[${Array.from({ length: 1_000 }, () => `{"@type":"NewsArticle","headline":"${'gull '.repeat(180)}"}`).join(',')}]`,
        ),
      }),
    hasStory: true,
  },
  {
    name: '5 MB of structured data',
    html: () =>
      storyPage({
        head: data(JSON.stringify({ '@type': 'NewsArticle', articleBody: 'gull '.repeat(1_000_000) })),
      }),
    hasStory: true,
  },
  {
    name: '50,000 pieces of structured data',
    html: () => storyPage({ head: times(50_000, data('{"@type":"NewsArticle"}')) }),
    hasStory: true,
  },
];

function lines(text: string): string {
  const quoted = text.replaceAll('"', '&quot;');
  return (
    `<p>${text}</p><div class="note">${text}<a href="/x">${text.slice(0, 100)}</a></div>` +
    `<figure><img src="/gull.jpg" alt="${quoted.slice(0, 900)}" width="640" height="480"><figcaption>${text}</figcaption></figure><h2>${text}</h2>`
  );
}

function head(text: string): { head: string; before: string } {
  const quoted = text.replaceAll('"', '&quot;');
  const names = [
    'author',
    'og:title',
    'og:site_name',
    'description',
    'date',
    'article:published_time',
    'og:image',
    'og:locale',
  ];
  const json = {
    '@type': 'NewsArticle',
    headline: text,
    author: { name: text },
    publisher: { name: text },
    datePublished: text,
    description: text,
    image: text,
    inLanguage: text,
  };
  return {
    head: `<title>${text}</title>${names.map((name) => `<meta property="${name}" content="${quoted}">`).join('')}${data(JSON.stringify(json))}`,
    before: `<h1>${text}</h1><span itemprop="author">${text}</span><time pubdate datetime="${quoted}">${text}</time>`,
  };
}

function data(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
