import { LIMITS } from './limits.ts';
import { isForm, native } from './native-dom.ts';

/**
 * The words that a page's makers named an element by: class, id, and every other attribute whose value reads like
 * a name ("widget-type", "data-title", "aria-label"). Lower case, split at case changes and signs, with a space on
 * either side of each, so that a whole word is found by ` word `.
 */
export function nameTokens(element: Element): string {
  if (isForm(element)) return tokens(namesOfForm(element));
  let names = '';
  const attributes = element.getAttributeNames();
  const end = Math.min(attributes.length, LIMITS.attributes);
  for (let i = 0; i < end; i++) {
    const name = attributes[i] as string;
    if (mayName(name)) names += nameIn(name, element.getAttribute(name) ?? '');
  }
  const tag = element.localName;
  return tokens(PLAIN_TAG.test(tag) ? names : `${names} ${tag}`);
}

function namesOfForm(form: Element): string {
  return [...native(form, 'attributes')]
    .slice(0, LIMITS.attributes)
    .map(({ name, value }) => nameIn(name, value))
    .join('');
}

/** The words of names. Most blocks of a page share theirs with others, so the answers are kept. */
function tokens(names: string): string {
  if (names === '') return '';
  let answer = known.get(names);
  if (answer === undefined) {
    answer = ` ${split(names)} `;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, answer);
  }
  return answer;
}

const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** What an attribute names its element, after a space; nothing where it holds no name. */
function nameIn(attribute: string, value: string): string {
  const isName = NAMING.has(attribute) || (mayName(attribute) && readsLikeName(value));
  return isName ? ` ${value.slice(0, LIMITS.name)}` : '';
}

function mayName(attribute: string): boolean {
  return NAMING.has(attribute) || attribute.includes('-');
}

function readsLikeName(value: string): boolean {
  return value.length >= 3 && value.length <= 80 && !NO_NAME.test(value);
}

function split(names: string): string {
  // Nearly all names are ASCII, and patterns for it alone take a third of the time.
  return ASCII.test(names)
    ? names
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ' ')
        .trim()
    : names
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** Attributes whose every value is a name. */
const NAMING: ReadonlySet<string> = new Set(['class', 'id', 'aria-label', 'itemprop', 'name']);

const NO_NAME = /[{}[\]<>=;/\\]|^\d|^(?:true|false|null)$/;
const PLAIN_TAG = /^[a-z][a-z0-9]*$/;
const ASCII = /^[\0-\x7f]*$/;
