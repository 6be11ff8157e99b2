import { expect, it, vi } from 'vitest';
import { voicesFor } from './voices.ts';

it('takes the voices of the language, those of its region first', async () => {
  withVoices(voice('Anna', 'de-DE'), voice('Daniel', 'en_GB'), voice('Samantha', 'en-US', { default: true }));
  expect(await namesFor('en-GB')).toEqual(['Daniel', 'Samantha']);
  expect(await namesFor('en')).toEqual(['Samantha', 'Daniel']);
});

it('leaves out voices that speak over the net, even where there is no other', async () => {
  withVoices(voice('Far', 'fr-FR', { localService: false, default: true }), voice('Near', 'fr-CA'));
  expect(await namesFor('fr-FR')).toEqual(['Near']);
  withVoices(voice('Far', 'fr-FR', { localService: false }));
  expect(await namesFor('fr-FR')).toEqual([]);
});

it('has none where the browser can not speak', async () => {
  vi.stubGlobal('speechSynthesis', undefined);
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  expect(await namesFor('en')).toEqual([]);
});

async function namesFor(lang: string): Promise<string[]> {
  return (await voicesFor(lang)).map(({ name }) => name);
}

function withVoices(...voices: readonly SpeechSynthesisVoice[]): void {
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices });
}

function voice(name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { name, lang, voiceURI: name, localService: true, default: false, ...more };
}
