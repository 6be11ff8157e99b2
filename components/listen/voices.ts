/**
 * The voices of this device for a language, those of its very region first. Voices that speak over the net are left
 * out: they would send the article to whoever runs them.
 */
export async function voicesFor(lang: string): Promise<SpeechSynthesisVoice[]> {
  const voices = await allVoices();
  const [language, region] = tagOf(lang);
  const rank = (voice: SpeechSynthesisVoice) =>
    (tagOf(voice.lang)[1] === region ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && tagOf(voice.lang)[0] === language)
    .sort((a, b) => rank(b) - rank(a));
}

/** Some systems write "en_GB". */
function tagOf(lang: string): [language: string, region: string] {
  const [language = '', ...rest] = lang.toLowerCase().split(/[-_]/);
  return [language, rest.at(-1) ?? ''];
}

/** Browsers know their voices only some time after they were first asked. */
async function allVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  return speechSynthesis.getVoices();
}

/** Milliseconds that a browser may take for it. */
const PATIENCE = 1_500;
