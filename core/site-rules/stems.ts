import { LIMITS } from '../limits.ts';

/** What the classes and the id of an element are made of, in their order; without hashes and numbers, which change. */
export function nameStems(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const stems = names
    .slice(0, LIMITS.name * 2)
    .split(/\s+/)
    .flatMap(stemsIn);
  return [...new Set(stems)].slice(0, MOST);
}

/** The attributes by which makers name what an element is, as `data-block=sign-up`, sorted. */
export function dataStems(element: Element): string[] {
  const stems = element
    .getAttributeNames()
    .slice(0, LIMITS.attributes)
    .filter((name) => NAMING.test(name) && !UNSTABLE.test(name))
    .flatMap((name) => {
      const value = stemsIn((element.getAttribute(name) ?? '').slice(0, LONGEST)).join('-');
      return value === '' ? [] : [`${name}=${value}`];
    });
  return stems.sort().slice(0, MOST);
}

/** The words in a name, in lower case. A name may be written in any of the usual ways, with a hash at its end. */
function stemsIn(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== '' && !isHash(piece))
    .flatMap((piece) => piece.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' '))
    .map((word) => word.replace(/\d+$/, '').toLowerCase())
    .filter((word) => word.length > 1);
}

/** Whether a piece of a name looks like what build tools make: letters mixed with digits, cases without words. */
function isHash(piece: string): boolean {
  if (/^\d+$/.test(piece)) return true;
  if (/\d\p{L}/u.test(piece) && /\p{L}\d/u.test(piece)) return true;
  if (/^\d+\p{L}/u.test(piece)) return true;
  if (!LATIN.test(piece)) return false;
  const humps = piece.split(/(?=[A-Z])/);
  if (humps.length > 2 && piece.length / humps.length < 3) return true;
  const isMixed = /[a-z][A-Z]/.test(piece);
  if (isMixed && humps.some((hump) => hump.length > 3 && !VOWEL.test(hump))) return true;
  if (isMixed && humps.some((hump, index) => index > 0 && hump.length < 3)) return true;
  return piece.length > 4 && !VOWEL.test(piece);
}

const LATIN = /^[A-Za-z]+\d*$/;
const VOWEL = /[aeiouyAEIOUY]/;

/** Attributes that name; `aria-label` does not, because it is text. */
const NAMING = /^(?:data-|itemprop$|role$)|^(?!aria-)[a-z]+-(?:type|name|kind)$/;

/** Attributes that hold ids, addresses, measures and states. */
const UNSTABLE =
  /(?:^|-)(?:id|uuid|guid|key|hash|url|href|src|index|pos|position|time|date|v|vars|reactid|width|height|state)(?:-|$)/;

/** Longest value of an attribute that is a name, in characters, and how many stems are worth keeping. */
const LONGEST = 60;
const MOST = 12;
