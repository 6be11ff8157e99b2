import type { Line } from './script.ts';

export type SpeakerState = 'speaking' | 'paused' | 'ended' | 'failed';

export interface SpeakerEvents {
  onState(state: SpeakerState): void;
  /** A line begins. */
  onLine(index: number): void;
  /** A word of the line begins; not all voices tell. Offsets into the line's text. */
  onWord(index: number, start: number, end: number): void;
}

/** How it is spoken. */
export interface Manner {
  readonly voice: SpeechSynthesisVoice | null;
  /** BCP 47 tag. */
  readonly lang: string;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/**
 * Speaks lines one after the other. Pausing ends the utterance and begins the line again, because the browser's own
 * pause does not work with all voices.
 */
export class Speaker {
  private index = 0;
  /** Counts utterances, so that what an earlier one still tells is not taken for the current one's. */
  private turn = 0;
  private isSpeaking = false;

  private readonly lines: readonly Line[];
  private manner: Manner;
  private readonly events: SpeakerEvents;

  constructor(lines: readonly Line[], manner: Manner, events: SpeakerEvents) {
    this.lines = lines;
    this.manner = manner;
    this.events = events;
  }

  play(): void {
    this.say(this.index);
  }

  pause(): void {
    this.hush();
    this.events.onState('paused');
  }

  /** Falls silent for good, and says nothing more about it. */
  stop(): void {
    this.hush();
  }

  /** Goes on with other voice or pace. */
  change(manner: Manner): void {
    this.manner = manner;
    if (this.isSpeaking) this.say(this.index);
  }

  /** Goes so many lines on or back. */
  skipLine(by: 1 | -1): void {
    this.goTo(this.index + by);
  }

  /** Goes to the next paragraph, to the beginning of this one, or from there to the one before. */
  skipParagraph(by: 1 | -1): void {
    const { paragraph } = this.lines[this.index] ?? { paragraph: 0 };
    const first = this.lines.findIndex((line) => line.paragraph === paragraph);
    if (by > 0) this.goTo(this.lines.findIndex((line) => line.paragraph > paragraph));
    else if (this.index > first) this.goTo(first);
    else this.goTo(this.lines.findIndex((line) => line.paragraph === paragraph - 1));
  }

  /** Goes to a line, speaking or not. */
  goTo(index: number): void {
    if (!this.lines[index]) return;
    if (this.isSpeaking) this.say(index);
    else {
      this.index = index;
      this.events.onLine(index);
    }
  }

  private say(index: number): void {
    const line = this.lines[index];
    this.hush();
    if (!line) {
      this.index = 0;
      this.events.onState('ended');
      return;
    }
    this.index = index;
    this.isSpeaking = true;
    this.events.onState('speaking');
    this.events.onLine(index);
    this.utter(line, this.turn);
  }

  private utter(line: Line, turn: number): void {
    const utterance = new SpeechSynthesisUtterance(line.text);
    const { voice, lang, rate } = this.manner;
    utterance.lang = voice?.lang ?? lang;
    utterance.voice = voice;
    utterance.rate = rate;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (turn !== this.turn || (name && name !== 'word')) return;
      const length = charLength || (line.text.slice(charIndex).match(WORD)?.[0].length ?? 1);
      this.events.onWord(this.index, charIndex, charIndex + length);
    };
    utterance.onend = () => {
      if (turn === this.turn) this.say(this.index + 1);
    };
    utterance.onerror = ({ error }) => {
      if (turn !== this.turn) return;
      this.hush();
      // Somebody else made the browser fall silent: that is a pause, no failure.
      this.events.onState(error === 'canceled' || error === 'interrupted' ? 'paused' : 'failed');
    };
    speechSynthesis.speak(utterance);
  }

  private hush(): void {
    this.turn += 1;
    if (this.isSpeaking) speechSynthesis.cancel();
    this.isSpeaking = false;
  }
}

const WORD = /^[^\s]+/;
