import { expect, test } from 'vitest';
import { READINGS, summarizeReading } from './readings.ts';

test.each(Object.entries(READINGS))('%s', (_, reading) => {
  expect(summarizeReading(reading)).toEqual(reading.summary);
});
