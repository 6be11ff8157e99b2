import { describe, expect, it } from 'vitest';
import { measure, prose } from '../testing/parts.ts';
import { bylineInBox } from './author-box.ts';

function bylineOf(...boxes: string[]): string | null {
  const page = measure(boxes.map((box, index) => `<div id="box${index}">${box}</div>`).join(''));
  return bylineInBox(boxes.map((_, index) => page.part(`#box${index}`)));
}

const NAMED = '<p>Nora Feldt</p>';

describe('the author of a box', () => {
  it.each([
    ['with a picture of that name', `<img src="/nora.jpg" alt="Nora Feldt">${NAMED}`],
    ['with a link to what they wrote', `<p><a href="/authors/nora-feldt">Nora Feldt</a></p>`],
    ['with a text that begins with the name', `${NAMED}<p>Nora ${prose(30)}</p>`],
    ['behind words for it', `<h3>About Nora Feldt</h3><p>Nora ${prose(30)}</p>`],
  ])('is found %s', (_, box) => expect(bylineOf(box)).toBe('Nora Feldt'));

  it.each([
    ['a name that nothing else in it bears', `${NAMED}<p>${prose(30)}</p>`],
    ['a place', `<p>Port</p><p>Port ${prose(30)}</p>`],
    ['a sentence', `<p>Nora Feldt rows to work.</p><p>Nora ${prose(30)}</p>`],
  ])('is not %s', (_, box) => expect(bylineOf(box)).toBeNull());

  const boxOf = (name: string) => `<p>${name}</p><p>${name} ${prose(30)}</p>`;

  it('is said once where two boxes say the same', () =>
    expect(bylineOf(boxOf('Nora Feldt'), boxOf('Nora Feldt'))).toBe('Nora Feldt'));

  it('is nobody where two boxes name two', () =>
    expect(bylineOf(boxOf('Nora Feldt'), boxOf('Ruth Vane'))).toBeNull());
});
