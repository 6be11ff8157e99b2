/** How a page is made larger: all of it again, all but its story, or nothing but its story. */
export type Growth = 'page' | 'surroundings' | 'story';

/** Makes the page hold about so many elements, out of what it holds. */
export function growPage(page: Document, growth: Growth, elements: number): void {
  const story = storyOf(page);
  if (growth === 'story') page.body.replaceChildren(story);
  const seeds = seedsOf(page, growth, story).map((seed) => seed.cloneNode(true) as Element);
  let count = page.getElementsByTagName('*').length;
  for (let i = 0; count < elements && seeds.length > 0; i++) {
    const copy = (seeds[i % seeds.length] as Element).cloneNode(true) as Element;
    page.body.append(copy);
    count += 1 + copy.getElementsByTagName('*').length;
  }
  for (; count > elements; count--) lastLeaf(page.body).remove();
}

/** What is repeated: the blocks of the page, without those that hold the story where only its surroundings grow. */
function seedsOf(page: Document, growth: Growth, story: Element): Element[] {
  if (growth !== 'surroundings') return [...page.body.children];
  const seeds: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child === story) continue;
      if (child.contains(story)) visit(child);
      else seeds.push(child);
    }
  };
  visit(page.body);
  return seeds;
}

/** The element with most text in paragraphs right below it. */
function storyOf(page: Document): Element {
  const lengths = new Map<Element, number>();
  for (const paragraph of page.body.getElementsByTagName('p')) {
    const parent = paragraph.parentElement;
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + (paragraph.textContent ?? '').length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? page.body;
}

function lastLeaf(element: Element): Element {
  let leaf = element;
  while (leaf.lastElementChild) leaf = leaf.lastElementChild;
  return leaf;
}
