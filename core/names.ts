import { LIMITS } from './limits.ts';
import { native } from './native-dom.ts';

/**
 * The words that a page's makers named an element by: class, id, and every other attribute whose value reads like
 * a name ("widget-type", "data-title", "aria-label"). Lower case, split at case changes and signs, with a space on
 * either side of each, so that a whole word is found by ` word `.
 */
export function nameTokens(element: Element): string {
  let names = '';
  let count = 0;
  for (const { name, value } of native(element, 'attributes')) {
    if (++count > LIMITS.attributes) break;
    if (isNaming(name, value)) names += ` ${value.slice(0, LIMITS.name)}`;
  }
  const tag = native(element, 'localName');
  if (!/^[a-z][a-z0-9]*$/.test(tag)) names += ` ${tag}`;
  return names === '' ? '' : ` ${split(names)} `;
}

function isNaming(name: string, value: string): boolean {
  if (name === 'class' || name === 'id' || name === 'aria-label' || name === 'itemprop' || name === 'name')
    return true;
  if (value.length > 80 || value.length < 3) return false;
  if (name.startsWith('data-') || name.includes('-'))
    return !/[{}[\]<>=;/\\]|^\d|^(?:true|false|null)$/.test(value);
  return false;
}

function split(names: string): string {
  return names
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
