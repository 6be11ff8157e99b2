import { describe, expect, it } from 'vitest';
import { measure } from '../testing/parts.ts';
import { anyOf, linksMatching, linksTo, names, startsWith, wholeLine } from './vocabulary.ts';

describe('anyOf', () => {
  it.each([
    ['ad', 'an Ad here', true],
    ['ad', 'add', false],
    ['ad', 'bad', false],
    ['ad', 'ad-free', true],
    ['über', 'Tief darüber', false],
    ['över', 'Över bron', true],
    ['sign (?:up|in)', 'Sign in.', true],
    ['©', '©Harbour', true],
    ['photo:', 'photo:Nora', true],
    ['メルマガ', '無料メルマガ登録', true],
    ['구독', '지금 구독하세요', true],
    ['订阅', '请订阅我们', true],
    ['app', '下载app客户端', true],
    ['app', '下载apps客户端', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(anyOf(['none', phrase]).test(text)).toBe(expected);
  });
});

describe('startsWith', () => {
  it.each([
    ['tags', 'Tags: lamp', true],
    ['tags', '» tags', true],
    ['tags', 'The tags', false],
    ['tag', 'tags', false],
    ['関連', '関連記事', true],
    ['写真：', '写真：港', true],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(startsWith([phrase]).test(text)).toBe(expected);
  });
});

describe('wholeLine', () => {
  it.each([
    ['share', '– SHARE –', true],
    ['share', 'share this', false],
    ['広告', '【広告】', true],
    ['広告', '広告です', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(wholeLine([phrase]).test(text)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['ad', ' top ad slot ', true],
    ['ad', ' load ', false],
    ['ad slot', ' ad slot ', true],
    ['ad slot', ' ad big slot ', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(names([phrase]).test(text)).toBe(expected);
  });
});

it('counts the addresses that a part links to, each once, and not those of quoted posts', () => {
  const { part } = measure(
    '<div><p><a href="https://x.example/1">a</a><a href="https://x.example/1">b</a><a href="https://y.example/">c</a></p>' +
      '<blockquote><p><a href="https://x.example/2">d</a></p></blockquote></div><h2>none</h2>',
  );
  expect(linksMatching(part('div'), /x\.example/)).toBe(1);
  expect(linksTo(part('div'), /y\.example/)).toBe(true);
  expect(linksTo(part('div'), /z\.example/)).toBe(false);
  expect(linksTo(part('h2'), /./)).toBe(false);
});
