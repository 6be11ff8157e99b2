import { describe, expect, it } from 'vitest';
import { apartText } from './apart.ts';
import { open, parse, read, told } from './testing/page.ts';
import { storyPage } from './testing/story.ts';

function textOf(html: string): string {
  return apartText(parse(`<h1>${html}</h1>`).querySelector('h1') as Element);
}

describe('without styles, pieces are parted', () => {
  it.each([
    [
      'a label and a title',
      '<span class="k">Coast</span><span class="t">Lamp lit again</span>',
      'Coast Lamp',
    ],
    ['a label and bare text', '<span>Coast</span>Lamp lit again', 'Coast Lamp'],
    ['a text and its credit', 'The lamp, lit<span class="credit">Foto: Aske</span>', 'lit Foto'],
    [
      'a credit that begins small',
      '<span class="a">The lamp</span><span class="credit">foto: Aske</span>',
      'lamp foto',
    ],
    ['what ends with a mark', '<cite>(NNN)</cite>Lamps are lit', '(NNN) Lamps'],
    ['a number and a name', '<b class="p">9,859</b><span class="n">Lamp</span>', '9,859 Lamp'],
    ['capitals and a title', '<span class="k">NNN</span><span class="t">Lamp</span>', 'NNN Lamp'],
    ['links with classes', '<a class="x">Crossing</a><a class="x y">Lamp</a>', 'Crossing Lamp'],
    ['a label of another script', '<span>दीप:</span>रात में', 'दीप: रात'],
    ['lines', 'Lamp<br>lit', 'Lamp lit'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toContain(expected);
  });
});

describe('without styles, a word stays whole', () => {
  it.each([
    ['with a large letter', '<span class="cap">L</span>amp'],
    ['with a large letter behind a mark', '<span class="cap">“L</span>amp'],
    ['that is stressed in part', 'light<em>House</em>'],
    ['with capitals in it', '<b>Mc</b><i>Donald</i>'],
    ['that begins small', '<span class="i">i</span><span class="p">Phone</span>'],
    ['cut anywhere', '<span>no</span><span style="font-weight:400">t</span>'],
    ['that ends outside its link', '<a class="x" href="/l">lamp</a><span class="y">s</span>'],
    ['with a raised end', '<span class="n">19</span><sup class="o">th</sup>'],
    ['with a note', '<span class="n">lamp.</span><sup><a class="title">Note</a></sup>'],
    ['of code', '<code><span class="k">return</span><span class="n">Lamp</span></code>'],
    ['that may be parted', 'lamp<wbr>Light'],
    ['with its syllables', '<span class="a">灯</span><span class="b">台</span>'],
    ['of a script without spaces', '<span class="title">灯台</span><a class="x">守</a>'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toBe(parse(`<h1>${html}</h1>`).querySelector('h1')?.textContent);
  });
});

describe('where styles are known', () => {
  it.each([
    ['blocks', 'display: block', 'One lamp lit again'],
    ['what is laid out like blocks', 'display: flex', 'One lamp lit again'],
    ['what stands in a line', '', 'One lamplit again'],
  ])('%s', (_, style, expected) => {
    const page = open(`<h1>One <i style="${style}">lamp</i>lit again</h1>`);
    // jsdom reads styles and has no boxes, by which pages with a layout are told.
    for (const element of page.querySelectorAll('*')) element.checkVisibility = () => true;
    expect(apartText(page.querySelector('h1') as Element)).toBe(expected);
  });
});

it('parts them in the story, in captions and in the title, and not in code', () => {
  const html = storyPage(
    `<p><span class="label">Tides</span><span class="what">High water is at nine on most days of the week here.</span></p>
    <figure><img src="/lamp.jpg" alt=""><figcaption><span class="text">The lamp at night</span><span class="credit">Foto: Aske</span></figcaption></figure>
    <pre><span class="k">return</span><span class="n">Lamp</span></pre>`,
  ).replace('<h1>', '<h1><span class="kicker">Coast</span>');
  const { article, lines, captions } = told(read(html));
  expect(article.title).not.toContain('CoastGull');
  expect(lines).toContain('Tides High water is at nine on most days of the week here.');
  expect(captions[0]).toContain('at night Foto');
  expect(lines).toContain('returnLamp');
});
