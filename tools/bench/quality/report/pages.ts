import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import type { PageResult, SetResult } from '../result.ts';
import { label } from './contenders.ts';

/** The worst pages of a set, each with its diff to be opened. */
export function worstPages({ worst }: SetResult): Element {
  return h('div', {}, worst.map(pageDetails));
}

/** The lines of clutter that are left, page by page. */
export function noisyPages({ noisy }: SetResult): Element | null {
  if (noisy.length === 0) return null;
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      `${noisy.length} pages with a promo, related story, ad label, share bar or consent left`,
    ),
    h(
      'ul',
      {},
      noisy.map(({ id, lines }) =>
        h(
          'li',
          {},
          h('code', {}, id.slice(0, 24)),
          h(
            'ul',
            {},
            lines.map((line) => h('li', {}, line)),
          ),
        ),
      ),
    ),
  );
}

function pageDetails(page: PageResult): Element {
  const { id, url, goodness, beside, precision, recall, missed, leaked, diff } = page;
  const others = Object.entries(beside).filter(([name]) => name.endsWith('no captions'));
  const figures =
    precision === null || recall === null ? '' : ` (P ${precision.toFixed(2)}, R ${recall.toFixed(2)})`;
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      h('b', {}, goodness.toFixed(3)),
      figures,
      ' ',
      h('code', {}, id.slice(0, 24)),
      ` ${url ? shorten(url) : ''}`,
    ),
    h(
      'p',
      { className: ['beside'] },
      others.map(([name, value]) => `${label(name)} ${value.toFixed(3)}`).join(' · '),
    ),
    diff.map(({ mark, text }) =>
      h(
        'p',
        { className: ['diff', DIFF_CLASS[mark]] },
        `${mark} ${mark === ' ' ? text.slice(0, 140) : text}`,
      ),
    ),
    missed.map((text) => h('p', { className: ['diff', 'missing'] }, `- ${text}`)),
    leaked.map((text) => h('p', { className: ['diff', 'extra'] }, `+ ${text}`)),
  );
}

function shorten(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 90);
}

const DIFF_CLASS = { '+': 'extra', '-': 'missing', ' ': 'common' } as const;
