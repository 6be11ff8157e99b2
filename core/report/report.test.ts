import { expect, test } from 'vitest';
import type { ClutterKind } from '../article.ts';
import { articleWith, removalWith } from '../testing/article.ts';
import { filledForm, reportText } from './report.ts';

const article = articleWith({ title: 'Pier closed', byline: 'Jane Doe', lang: 'en-GB', words: 412 });
const removal = (kind: ClutterKind, evidence: string) => removalWith({ kind, evidence, text: 'Sign up!' });
const REPORTED = {
  url: 'https://harbour.example/pier?id=7#comments',
  found: article,
  removals: [
    removal('newsletter', 'email-form'),
    removal('related', 'list'),
    removal('newsletter', 'email-form'),
  ],
  version: '1.2.0',
  browser: 'Firefox 153',
};

test('a report holds address, versions and what was found, and no word of the page', () => {
  expect(reportText(REPORTED)).toBe(
    [
      'address: https://harbour.example/pier?id=7',
      'lede: 1.2.0',
      'browser: Firefox 153',
      'found: article',
      'language: en-GB',
      'words: 412',
      'headline: yes',
      'standfirst: no',
      'byline: yes',
      'date: no',
      'picture: no',
      'removed: newsletter/email-form 2, related/list 1',
    ].join('\n'),
  );
});

test('where there is no article it says why', () => {
  expect(reportText({ ...REPORTED, found: 'no-article', removals: [] })).toBe(
    'address: https://harbour.example/pier?id=7\nlede: 1.2.0\nbrowser: Firefox 153\nfound: no-article\nremoved: nothing',
  );
});

test('the form is filled in with the report as the reader left it', () => {
  const edited = reportText(REPORTED).replace('?id=7', '');
  const form = new URL(filledForm('https://github.com/lede-reader/lede/issues', edited));
  expect(`${form.origin}${form.pathname}`).toBe('https://github.com/lede-reader/lede/issues/new');
  expect(Object.fromEntries(form.searchParams)).toEqual({
    template: 'page.yml',
    address: 'https://harbour.example/pier',
    browser: 'Firefox 153',
    version: '1.2.0',
    report: edited,
  });
});

test('a form elsewhere is opened as it is', () => {
  expect(filledForm('https://bugs.example/lede', 'x')).toBe('https://bugs.example/lede');
});
