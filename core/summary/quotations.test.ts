import { expect, test } from 'vitest';
import { findQuotations, isMerelyQuotation, opensWithQuotation } from './quotations.ts';

function quoted(line: string): string[] {
  return findQuotations(line).map(
    ({ start, end, isClosed }) => line.slice(start, end) + (isClosed ? '' : ' …'),
  );
}

test.each([
  ['She said "we sail" and left.', ['"we sail"']],
  ['She said “we ‘really’ sail” and left.', ['“we ‘really’ sail”']],
  ["'We sail,' she said. 'Tomorrow.'", ["'We sail,'", "'Tomorrow.'"]],
  ["The sailors' boats and the '90s crew's songs weren't 'lost'.", ["'lost'"]],
  ['Sie sagte: „Wir segeln“ und ging.', ['„Wir segeln“']],
  ['Sie sagte: »Wir segeln« und ging.', ['»Wir segeln«']],
  ['Elle a dit : « Nous partons » puis rien.', ['« Nous partons »']],
  ['彼女は「出航する」と述べた。', ['「出航する」']],
  ['In court.?We are glad,? she said.', ['?We are glad,?']],
  ['She says,?We sail,? and goes.', ['?We sail,?']],
  ['An "odd manner "indeed.', ['"odd manner "']],
])('%s', (line, expected) => {
  expect(quoted(line)).toEqual(expected);
});

test('a quotation that goes on after the line, or came from before it, is not closed', () => {
  expect(quoted('“We sail tomorrow.')).toEqual(['“We sail tomorrow. …']);
  expect(quoted('We never stop,” she said.')).toEqual(['We never stop,” …']);
});

test('a mark left open by mistake does not swallow the rest of a long line', () => {
  const line = `He said "no. ${'The board met again and again. '.repeat(60)}She said "yes".`;
  expect(quoted(line).at(-1)).toBe('"yes"');
});

test('a sentence opens with a quotation or is nothing else', () => {
  expect(opensWithQuotation('„Wir segeln“, sagte sie.')).toBe(true);
  expect(opensWithQuotation('– Vi seiler i morgen, sier hun.')).toBe(true);
  expect(opensWithQuotation('She said "we sail".')).toBe(false);
  expect(isMerelyQuotation('"We had a witness, and she told us so."')).toBe(true);
  expect(isMerelyQuotation('"We had a witness," said Inspector Hale.')).toBe(false);
});
