import type { Element, Properties } from 'hast';
import { isBlock } from '../../core/text.ts';

/** Attributes that any element of an article may carry. */
export interface CommonAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  /** Place of the element in the page, by which reader mode finds its way back. */
  'data-order'?: number;
}

/** The language, direction and place of an element; nothing else of its properties. */
export function commonAttributes({ properties, data, ...element }: Element): CommonAttributes {
  const { lang, dir } = properties;
  const order = data?.order;
  return {
    ...(typeof lang === 'string' && LANGUAGE_TAG.test(lang) && { lang }),
    ...((dir === 'ltr' || dir === 'rtl' || dir === 'auto') && { dir }),
    ...(Number.isInteger(order) && isBlock({ ...element, properties }) && { 'data-order': order as number }),
  };
}

/** A whole number from a property, within limits that no honest page exceeds; undefined for anything else. */
export function wholeNumber(value: Properties[string], max = 10_000): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= max
    ? number
    : undefined;
}

/** A property that is a text; undefined for anything else. */
export function plainString(value: Properties[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
