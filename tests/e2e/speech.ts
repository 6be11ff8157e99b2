import type { Page } from '@playwright/test';
import { ledeWorld } from './lede-world.ts';

/** What a test hears and what it has the voice tell. */
export interface Speech {
  /** The lines that were begun, in order. */
  heard(): Promise<string[]>;
  /** Has the voice come to a word of the line, by its place in the text. */
  reach(charIndex: number, charLength: number): Promise<void>;
  /** Has the voice come to the end of the line. */
  finish(): Promise<void>;
  isSilent(): Promise<boolean>;
}

interface StubbedWorld {
  speech: { lines: string[]; current: SpeechSynthesisUtterance | null };
}

/** Gives a page of the extension a voice, as headless browsers have none. */
export async function giveVoice(page: Page, voices: string[] = ['en-GB']): Promise<Speech> {
  return speechOf((expression) => page.evaluate(expression), voices);
}

/** Gives Lede's own world of a page a voice; the page's own world keeps what it has. */
export async function giveVoiceInPage(page: Page, voices: string[] = ['en-GB']): Promise<Speech> {
  return speechOf(await ledeWorld(page), voices);
}

async function speechOf(run: (expression: string) => Promise<unknown>, voices: string[]): Promise<Speech> {
  await run(`(${stub})(globalThis, ${JSON.stringify(voices)})`);
  return {
    heard: async () => (await run('speech.lines')) as string[],
    reach: async (charIndex, charLength) =>
      void (await run(
        `speech.current.onboundary({ name: 'word', charIndex: ${charIndex}, charLength: ${charLength} })`,
      )),
    finish: async () => void (await run('speech.current.onend()')),
    isSilent: async () => (await run('speech.current === null')) as boolean,
  };
}

function stub(world: StubbedWorld & typeof globalThis, langs: string[]): void {
  world.speech = { lines: [], current: null };
  const voices = langs.map((lang) => ({ name: `Voice ${lang}`, lang, localService: true, default: false }));
  const synthesis = {
    getVoices: () => voices,
    addEventListener: () => {},
    speak(utterance: SpeechSynthesisUtterance) {
      world.speech.lines.push(utterance.text);
      world.speech.current = utterance;
    },
    cancel() {
      world.speech.current = null;
    },
  };
  Object.defineProperty(world, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.assign(world, {
    SpeechSynthesisUtterance: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}
