import { describe, expect, it } from 'vitest';
import { chooseTitle, withoutSiteName } from './title.ts';

const SITE = ['The Harbour Post', 'harbour-post.example', 'harbour-post'];

describe('withoutSiteName', () => {
  it.each([
    ['Lamp lit again | The Harbour Post', 'Lamp lit again'],
    ['Lamp lit again - The Harbour Post', 'Lamp lit again'],
    ['Lamp lit again — harbour-post.example', 'Lamp lit again'],
    ['Lamp lit again » The Harbour', 'Lamp lit again'],
    ['The Harbour Post: Lamp lit again', 'Lamp lit again'],
    ['Lamp lit again|The Harbour Post', 'Lamp lit again'],
    ['Lamp lit again | Coast | The Harbour Post', 'Lamp lit again | Coast'],
    ['Harbour-Post: Lamp lit again', 'Lamp lit again'],
  ])('%s', (title, expected) => {
    expect(withoutSiteName(title, SITE)).toBe(expected);
  });

  it.each([
    'The Harbour Post',
    'Gull Point: lamp lit again',
    'Harbour: lamp lit again',
    'War – and peace – on the coast',
    'The Harbour Post-Mortem',
    'Lamp-lit evening',
  ])('leaves "%s" whole', (title) => {
    expect(withoutSiteName(title, SITE)).toBe(title);
  });
});

describe('chooseTitle', () => {
  it('prefers the heading that the reader saw', () => {
    expect(
      chooseTitle(
        ['Coast', 'Gull Point lighthouse shines again'],
        ['Gull Point lighthouse is shining again'],
        SITE,
      ),
    ).toBe('Gull Point lighthouse shines again');
  });

  it('takes a heading that the title begins with', () => {
    expect(
      chooseTitle(
        ['Gull Point lighthouse shines'],
        ['Gull Point lighthouse shines again after eleven dark years, and everybody came'],
        SITE,
      ),
    ).toBe('Gull Point lighthouse shines');
  });

  it('passes over headings that are something else', () => {
    expect(chooseTitle(['Most read'], ['Gull Point lighthouse shines again | The Harbour Post'], SITE)).toBe(
      'Gull Point lighthouse shines again',
    );
  });

  it('drops a section’s name that stands in the heading', () => {
    const title = 'Gull Point lighthouse shines again';
    expect(chooseTitle([`Coast ${title}`], [title], SITE)).toBe(title);
    expect(chooseTitle([`${title} (video)`], [title], SITE)).toBe(title);
  });

  it('keeps what follows in the heading, unless it stands in brackets', () => {
    const title = 'Gull Point lighthouse shines again';
    expect(chooseTitle([`${title} (film) 87`], [title], SITE)).toBe(title);
    expect(chooseTitle([`${title} by Easter`], [title], SITE)).toBe(`${title} by Easter`);
  });

  it('takes no title that was cut short', () => {
    const heading = 'Gull Point lighthouse shines again after eleven dark years';
    expect(chooseTitle([heading], ['Gull Point lighthouse shines again after...'], SITE)).toBe(heading);
  });

  it('believes the heading that is marked as the article’s more than titles for sharing', () => {
    const titles = ['What nobody knew of rabbits'];
    expect(chooseTitle(['The quiet keeper'], titles, SITE, 'The quiet keeper')).toBe('The quiet keeper');
    expect(chooseTitle(['Coast'], titles, SITE, 'Coast')).toBe(titles[0]);
    expect(chooseTitle(['The Harbour Post'], titles, SITE, 'The Harbour Post')).toBe(titles[0]);
  });

  it('makes do with an only heading, and with nothing', () => {
    expect(chooseTitle(['Lamp lit'], [], [])).toBe('Lamp lit');
    expect(chooseTitle(['One', 'Two'], [], [])).toBe('');
  });
});
