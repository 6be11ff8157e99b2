import { STORY, STORY_MARKUP } from '../../../tools/bench/hostile/page.ts';
import { ALARM } from './vector.ts';

/** A page that says the same hostile thing in every place where pages tell about themselves. */
export interface SlotPage {
  readonly id: string;
  readonly alarm: number;
  /** What is said, as text. */
  readonly value: string;
  readonly html: string;
}

/** One page for each thing to say. */
export function slotPages(): SlotPage[] {
  return VALUES.map((value, index) => {
    const alarm = 900_001 + index;
    const text = value.replaceAll(ALARM, `alert(${alarm})`);
    return { id: `slot-${index + 1}`, alarm, value: text, html: slotPage(text) };
  });
}

/** How many places of a page say it. */
export function countSlots(): number {
  return slotPage(MARK).split(MARK).length - 1;
}

const MARK = 'xxMARKxx';

const VALUES = [
  `<img src=x:y onerror=${ALARM}>`,
  `<script>${ALARM}</script>`,
  `</title></script></style></textarea><script>${ALARM}</script>`,
  `"><img src=x:y onerror=${ALARM}>`,
  `'><img src=x:y onerror=${ALARM}>`,
  `" onmouseover="${ALARM}" autofocus onfocus="${ALARM}" x="`,
  `' onmouseover='${ALARM}' x='`,
  `\` onmouseover=\`${ALARM}\` x=\``,
  `--><svg onload=${ALARM}></svg><!--`,
  `]]><svg onload=${ALARM}></svg>`,
  `&lt;img src=x:y onerror=${ALARM}&gt;`,
  `&amp;lt;img src=x:y onerror=${ALARM}&amp;gt;`,
  `&#60;img src=x:y onerror=${ALARM}&#62;`,
  `&#38;#60;img src=x:y onerror=${ALARM}&#38;#62;`,
  `&#x26;lt;svg onload=${ALARM}&#x26;gt;`,
  `javascript:${ALARM}`,
  ` javascript:${ALARM}`,
  `data:text/html,<script>parent.${ALARM}</script>`,
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup.html',
  `{"type":"element","tagName":"script","children":[{"type":"text","value":"${ALARM}"}]}`,
  `{"__proto__":{"isAdmin":true},"dangerouslySetInnerHTML":{"__html":"<img src=x:y onerror=${ALARM}>"}}`,
  `{{constructor.constructor('${ALARM}')()}}`,
  `\${${ALARM}}`,
  `$&$1$\`$'<img src=x:y onerror=${ALARM}>`,
  'constructor',
  '__proto__',
  'toString',
  'en-x-a-a-a-a',
  'en-u-ca-zzzzzzzz-nu-zzzz',
  'i-klingon-zz-1',
  `\u202e${ALARM}\u202c\u2066rtl\u2069`,
  `\u0000\u0008${ALARM}\uffff\ufdd0`,
  '\ud800 alone \udc00',
  '2026-02-31T99:99:99+99:99',
  '-271821-04-20T00:00:00Z',
  '9'.repeat(400),
  'gull '.repeat(2_000),
  'g'.repeat(10_000),
  '👩‍👩‍👧‍👦'.repeat(900),
  'e\u0301\u0301'.repeat(3_000),
];

/** Prose around the values that stand in the text, so that they are taken for the text's own. */
const [first, ...rest] = STORY;

function slotPage(value: string): string {
  const text = escaped(value);
  // A sign-up form of more words than one has would be left alone.
  const short = escaped(value.slice(0, 300));
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: value,
    description: value,
    author: [{ '@type': 'Person', name: value }],
    publisher: { name: value },
    image: [value, { url: value }],
    inLanguage: value,
    datePublished: value,
    dateModified: value,
    articleBody: value,
    wordCount: value,
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${text}" dir="${text}"><head><meta charset="utf-8"><title>${text}</title>
    <link rel="icon" href="data:,"><link rel="canonical" href="${text}"><link rel="amphtml" href="${text}">
    ${METAS.map((name) => `<meta property="${name}" content="${text}">`).join('\n')}
    <meta name="${text}" property="${text}" content="gull">
    <script type="application/ld+json">${json}</script></head>
    <body class="${text}" id="${text}"><article lang="${text}" dir="${text}"><h1>${text}</h1>
    <p class="standfirst" title="${text}">${text} is what the page says of itself today.</p>
    <address rel="author"><a rel="author" href="${text}">${text}</a><span itemprop="author">${text}</span></address>
    <time itemprop="datePublished" datetime="${text}">${text}</time>
    <figure><img src="/lead.png" alt="${text}" title="${text}" width="640" height="480"><figcaption lang="${text}">${text} <cite>Photo: ${text}</cite></figcaption></figure>
    <p>${first}</p><p lang="${text}" dir="${text}" class="${text}" id="${text}">${rest[0]} ${text} <a href="${text}" title="${text}">${text}</a> ${rest[1]}</p>
    <p>${rest[2]} <a href="https://example.org/?${text}">${text}</a> <time datetime="${text}">${text}</time> <abbr title="${text}">${text}</abbr></p>
    <figure><img src="${text}" srcset="${text}" alt="${text}" width="${text}" height="${text}"><figcaption>${text}</figcaption></figure>
    <ol start="${text}" reversed="${text}" type="${text}"><li value="${text}">${rest[3]}</li></ol>
    <table><caption>${text}</caption><tr><th scope="${text}" abbr="${text}">Hour</th><th>Height</th></tr><tr><td colspan="${text}" rowspan="${text}">${text}</td><td>9</td></tr><tr><td>10</td><td>11</td></tr></table>
    <blockquote cite="${text}"><p>${rest[4]} ${text}</p></blockquote>
    <div class="newsletter ${text}" data-title="${text}" aria-label="${text}"><p>Sign up for our newsletter. ${short}</p><input type="email" placeholder="${text}"></div>
    ${STORY_MARKUP}</article></body></html>`;
}

const METAS = [
  'og:title',
  'og:site_name',
  'og:description',
  'og:image',
  'og:locale',
  'og:url',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'author',
  'article:author',
  'article:published_time',
  'article:modified_time',
  'description',
  'application-name',
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
