/**
 * The stem of a lower-case English word, by Porter's algorithm with the extensions of NLTK, which ROUGE's
 * reference implementation uses. Source: M. F. Porter, "An algorithm for suffix stripping", 1980.
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 2) return word;
  let stem = withoutPlural(word);
  stem = withoutPast(stem);
  stem =
    /[^aeiou]y$/.test(stem) && stem.length > 2 && isConsonant(stem, stem.length - 2)
      ? `${stem.slice(0, -1)}i`
      : stem;
  stem = shortenDerived(stem);
  stem = replaceEnding(stem, ADJECTIVES, (rest) => measure(rest) > 0);
  stem = replaceEnding(
    stem,
    NOUNS,
    (rest, ending) => measure(rest) > 1 && (ending !== 'ion' || /[st]$/.test(rest)),
  );
  return withoutFinal(stem);
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('ss') || !word.endsWith('s') ? word : word.slice(0, -1);
}

function withoutPast(word: string): string {
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((end) => word.endsWith(end) && hasVowel(word.slice(0, -end.length)));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function shortenDerived(word: string): string {
  if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) return shortenDerived(word.slice(0, -2));
  if (word.endsWith('logi')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  return replaceEnding(word, DERIVED, (rest) => measure(rest) > 0);
}

function withoutFinal(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const size = measure(rest);
    if (size > 1 || (size === 1 && !endsInShortSyllable(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}

/** Replaces the first ending of the list that the word has; only if what is left of it satisfies the condition. */
function replaceEnding(
  word: string,
  endings: readonly (readonly [ending: string, replacement: string])[],
  holds: (rest: string, ending: string) => boolean,
): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const rest = word.slice(0, -found[0].length);
  return holds(rest, found[0]) ? rest + found[1] : word;
}

/** How often vowels are followed by consonants. */
function measure(word: string): number {
  let count = 0;
  for (let i = 1; i < word.length; i += 1) if (isConsonant(word, i) && !isConsonant(word, i - 1)) count += 1;
  return count;
}

function isConsonant(word: string, index: number): boolean {
  const letter = word[index] ?? '';
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || index === 0 || !isConsonant(word, index - 1);
}

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (!isConsonant(word, i)) return true;
  return false;
}

function endsInDouble(word: string): boolean {
  return word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);
}

function endsInShortSyllable(word: string): boolean {
  const last = word.length - 1;
  if (word.length === 2) return !isConsonant(word, 0) && isConsonant(word, 1);
  if (word.length < 3 || /[wxy]$/.test(word)) return false;
  return isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2);
}

const DERIVED = pairs(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ' +
    'ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble fulli:ful',
);
const ADJECTIVES = pairs('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const NOUNS = pairs(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ion: ou: ism: ate: iti: ous: ive: ize:',
);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => {
    const [ending = '', replacement = ''] = pair.split(':');
    return [ending, replacement];
  });
}

const IRREGULAR = new Map(
  pairs(
    'sky:sky skies:sky dying:die lying:lie tying:tie news:news innings:inning inning:inning outings:outing ' +
      'outing:outing cannings:canning canning:canning howe:howe proceed:proceed exceed:exceed succeed:succeed',
  ),
);
