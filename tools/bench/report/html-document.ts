import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from './hyper.ts';
import { STYLE } from './style.ts';

/** A report as one HTML document that needs nothing else. `ownStyle` is added to the style that all reports share. */
export function htmlDocument(title: string, body: Element, ownStyle = ''): string {
  const head = h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', {}, title),
    h('style', {}, STYLE + ownStyle),
  );
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, h('html', { lang: 'en' }, head, body)] });
}

/** A chapter of a report: its heading, a sentence on how to read it, and what it shows. */
export function section(title: string, note: string, ...content: readonly Element[]): Element {
  return h('section', {}, h('h2', {}, title), h('p', { className: ['note'] }, note), content);
}
