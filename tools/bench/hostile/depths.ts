import { type HostilePage, NOT_LAID_OUT, storyPage, times } from './page.ts';

const SENTENCE =
  'Nobody counts the gulls on the pier, and the gulls, it has to be said, do not count anybody either.';

/** Pages that are deep. */
export const DEPTHS: readonly HostilePage[] = [
  // Unless they are kept from being laid out, the browser ends them itself, from 3,000 on.
  ...[5_000, 20_000, 50_000].map(
    (depth): HostilePage => ({
      name: `a story ${depth.toLocaleString('en')} elements deep`,
      html: () => storyPage({ head: NOT_LAID_OUT }),
      // In pieces, because the browser climbs all the way up for each element that is put into a deep one.
      build: `
        const piece = document.createElement('div');
        for (let at = piece, i = 1; i < 500; i++) at = at.appendChild(document.createElement('div'));
        const outermost = document.createElement('div');
        let innermost = outermost;
        for (let i = 0; i < ${depth / 500}; i++) {
          innermost.append(piece.cloneNode(true));
          for (let at = innermost; at; at = at.firstChild) innermost = at;
        }
        innermost.append(document.querySelector('article'));
        document.body.append(outermost);`,
      hasStory: true,
      isSample: true,
    }),
  ),
  {
    name: 'a word 5,000 inline elements deep',
    html: () => storyPage({ head: NOT_LAID_OUT, inside: '<p id="deep">word</p>' }),
    build: `
      let at = document.getElementById('deep');
      for (let i = 0; i < 5000; i++) { const inner = document.createElement(i % 2 ? 'span' : 'b'); at.append('x ', inner); at = inner; }`,
    hasStory: true,
  },
  {
    name: '5,000 unclosed links',
    html: () => storyPage({ head: NOT_LAID_OUT, after: times(5_000, '<div><a href="/#">') }),
    hasStory: true,
    isSample: true,
  },
  {
    name: '5,000 unclosed links before the story',
    html: () => storyPage({ head: NOT_LAID_OUT, before: times(5_000, '<div><a href="/#">') }),
    hasStory: false,
  },
  {
    name: '20,000 unclosed blocks',
    html: () => storyPage({ head: NOT_LAID_OUT, after: times(20_000, '<div>') }),
    hasStory: true,
  },
  {
    name: '5,000 unclosed bold words',
    html: () => storyPage({ inside: times(5_000, '<p><b>gull ') }),
    hasStory: true,
  },
  {
    name: 'a hidden chain of 190 with 19,000 lines at its end',
    html: () =>
      storyPage({
        after: `<div hidden>${'<div>'.repeat(188)}${times(19_000, '<p>gull #</p>')}${'</div>'.repeat(188)}</div>`,
      }),
    hasStory: true,
  },
  {
    name: 'a chain of 190 with 19,000 paragraphs at its end',
    html: () =>
      storyPage({
        inside: `${'<div>'.repeat(188)}${times(19_000, `<p>${SENTENCE}</p>`)}${'</div>'.repeat(188)}`,
      }),
    hasStory: true,
  },
  {
    name: 'a chain of 190 inline elements with 19,000 at its end',
    html: () =>
      storyPage({
        inside: `<div>${'<span>'.repeat(188)}${times(19_000, '<i>gull </i>')}${'</span>'.repeat(188)}<p>x</p></div>`,
      }),
    hasStory: true,
  },
  {
    name: 'a chain of 190 links around much text',
    html: () => storyPage({ inside: '<p id="links"></p>' }),
    build: `
      let at = document.getElementById('links');
      for (let i = 0; i < 190; i++) { const inner = document.createElement('a'); inner.href = '/' + i; at.append(inner); at = inner; }
      at.append('gull '.repeat(300000));`,
    hasStory: true,
  },
  {
    name: 'a list 150 levels deep with 19,000 entries',
    html: () =>
      storyPage({
        inside: `${'<ul><li>gull'.repeat(75)}<ul>${times(19_000, '<li>gull #</li>')}</ul>${'</li></ul>'.repeat(75)}`,
      }),
    hasStory: true,
  },
  {
    name: '3,000 shadow roots, one in the other',
    html: () => storyPage({ after: '<div id="roots"></div>' }),
    build: `
      let at = document.getElementById('roots');
      for (let i = 0; i < 3000; i++) { const root = at.attachShadow({ mode: 'open' }); at = document.createElement('div'); root.append('gull ', at); }`,
    hasStory: true,
  },
  {
    name: 'a slot that 50,000 nodes are put into',
    html: () => storyPage({ after: `<div id="host">${times(50_000, '<i>gull</i>')}</div>` }),
    build: `document.getElementById('host').attachShadow({ mode: 'open' }).append(document.createElement('slot'));`,
    hasStory: true,
  },
];
