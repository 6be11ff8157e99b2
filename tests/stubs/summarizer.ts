/**
 * A stand-in for the browser's `Summarizer` that keeps to the Writing Assistance APIs draft: its states, its errors,
 * download progress, streaming, quota, abort and destruction. It needs nothing from outside itself, so that its
 * source can also be put into a page.
 */
export interface SummarizerPlan {
  readonly state?: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Languages it writes; all others are unavailable. */
  readonly languages?: readonly string[];
  /** The pieces of every summary; a function gets the input. */
  readonly pieces?: readonly string[] | ((input: string) => readonly string[]);
  /** Characters it can take; one is one unit. */
  readonly quota?: number;
  /** Whether the reader has just clicked; what the window says, unless given. */
  readonly isActive?: boolean;
  /** Name of the DOMException with which writing fails. */
  readonly failure?: string;
  /** What does not answer before `goOn` is called: the download at two fifths, the writing at its first or second piece. */
  readonly hangs?: 'availability' | 'download' | 'writing' | 'second-piece';
}

export interface SummarizerStub {
  readonly Summarizer: unknown;
  /** Every call in order: "availability en", "create en", "summarize 120", "destroy". */
  readonly calls: readonly string[];
  /** The options of the calls of `availability` and `create`. */
  readonly options: readonly Readonly<Record<string, unknown>>[];
  /** What was to be summarised. */
  readonly inputs: readonly string[];
  /** Ends what hangs. */
  goOn(): void;
}

export function stubSummarizer(plan: SummarizerPlan = {}): SummarizerStub {
  const { languages = ['en'], quota = Number.POSITIVE_INFINITY, failure, hangs } = plan;
  const isActive = () => plan.isActive ?? globalThis.navigator?.userActivation?.isActive ?? false;
  const calls: string[] = [];
  const inputs: string[] = [];
  const given: Record<string, unknown>[] = [];
  let state = plan.state ?? 'available';

  let goOn = () => {};
  const released = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const hanging = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      void released.then(resolve);
    });
  const stateFor = ({ outputLanguage = 'en', expectedInputLanguages = [] }: Record<string, unknown>) => {
    const wanted = [outputLanguage, expectedInputLanguages].flat();
    return wanted.every((language) => languages.includes(String(language))) ? state : 'unavailable';
  };
  const allow = (options: Record<string, unknown>): void => {
    const { type = 'key-points', format = 'markdown', length = 'short' } = options;
    const isKnown =
      ['tldr', 'teaser', 'key-points', 'headline'].includes(String(type)) &&
      ['plain-text', 'markdown'].includes(String(format)) &&
      ['short', 'medium', 'long'].includes(String(length));
    if (!isKnown) throw new TypeError('The provided value is not a valid enum value.');
  };

  class Summarizer {
    readonly inputQuota = quota;
    private isDestroyed = false;

    static async availability(options: Record<string, unknown> = {}): Promise<string> {
      given.push(options);
      calls.push(`availability ${options.outputLanguage}`);
      allow(options);
      if (hangs === 'availability') await hanging();
      return stateFor(options);
    }

    static async create(
      options: Record<string, unknown> & {
        signal?: AbortSignal;
        monitor?: (target: EventTarget) => void;
      } = {},
    ): Promise<Summarizer> {
      given.push(options);
      calls.push(`create ${options.outputLanguage}`);
      allow(options);
      options.signal?.throwIfAborted();
      const now = stateFor(options);
      if (now === 'unavailable')
        throw new DOMException('The language is not supported.', 'NotSupportedError');
      if (now === 'downloadable' && !isActive())
        throw new DOMException('A user gesture is needed.', 'NotAllowedError');
      if (now !== 'available') await download(options.monitor, options.signal);
      state = 'available';
      options.signal?.throwIfAborted();
      return new Summarizer();
    }

    async measureInputUsage(input: string, { signal }: { signal?: AbortSignal } = {}): Promise<number> {
      this.check(signal);
      return input.length;
    }

    async summarize(input: string, options: { signal?: AbortSignal } = {}): Promise<string> {
      let summary = '';
      for await (const piece of this.generate(input, options.signal)) summary += piece;
      return summary;
    }

    summarizeStreaming(input: string, options: { signal?: AbortSignal } = {}): ReadableStream<string> {
      const pieces = this.generate(input, options.signal);
      return new ReadableStream({
        async pull(controller) {
          try {
            const { value, done } = await pieces.next();
            if (done) controller.close();
            else controller.enqueue(value);
          } catch (error) {
            controller.error(error);
          }
        },
      });
    }

    destroy(): void {
      calls.push('destroy');
      this.isDestroyed = true;
    }

    private async *generate(input: string, signal?: AbortSignal): AsyncGenerator<string, void> {
      calls.push(`summarize ${input.length}`);
      inputs.push(input);
      this.check(signal);
      if (hangs === 'writing') await hanging(signal);
      if (input.length > quota) {
        throw Object.assign(new DOMException('The input is too large.', 'QuotaExceededError'), {
          requested: input.length,
          quota,
        });
      }
      if (failure !== undefined) throw new DOMException('Stubbed failure.', failure);
      const pieces = plan.pieces ?? ['A summary.'];
      for (const [index, piece] of (typeof pieces === 'function' ? pieces(input) : pieces).entries()) {
        await Promise.resolve();
        if (hangs === 'second-piece' && index === 1) await hanging(signal);
        this.check(signal);
        yield piece;
      }
    }

    private check(signal?: AbortSignal): void {
      signal?.throwIfAborted();
      if (this.isDestroyed) throw new DOMException('The summarizer was destroyed.', 'InvalidStateError');
    }
  }

  async function download(monitor?: (target: EventTarget) => void, signal?: AbortSignal): Promise<void> {
    const target = new EventTarget();
    monitor?.(target);
    for (const loaded of [0, 0.4, 1]) {
      signal?.throwIfAborted();
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      if (hangs === 'download' && loaded === 0.4) await hanging(signal);
      if (failure === 'NetworkError') throw new DOMException('The download failed.', 'NetworkError');
      await Promise.resolve();
    }
  }

  return { Summarizer, calls, options: given, inputs, goOn: () => goOn() };
}
