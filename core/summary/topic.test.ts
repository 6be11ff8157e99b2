import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { Topic } from './topic.ts';

function shared(lang: string, title: string, sentence: string): string[] {
  return [...new Topic([title], languageOf('', lang)).sharedWith(sentence)];
}

test.each([
  ['en', 'Russia closes its pier', 'A Russian pier has closed.', ['russia', 'pier', 'closes']],
  ['en', 'China’s first beach', 'Chinese divers were there first.', ['china', 'first']],
  ['de', 'Wie sicher ist das Stromnetz?', 'In der Küche gibt es keinen Strom.', ['stromnetz']],
  ['en', 'Islanders on the content of the letter', 'The work will continue.', []],
  ['en', 'EU and UK agree on 12 boats', 'The EU gets 12 of them.', ['eu', '12']],
  ['ja', '北桟橋を閉鎖', '桟橋は閉鎖された。', ['桟橋', '閉鎖']],
])('%s: of "%s", "%s" has %j', (lang, title, sentence, words) => {
  expect(shared(lang, title, sentence)).toEqual(words);
});

test('words of the language tell nothing, and forms of one word count once', () => {
  expect(new Topic(['The pier and the piers of the island'], languageOf('', 'en')).size).toBe(2);
});
