/** Ends what takes too long. The time counts from `start`, and from each further call of it. */
export class Deadline {
  /** Aborts when the time is over or when the outer signal does. */
  readonly signal: AbortSignal;
  /** Whether it was the time. */
  isOver = false;
  private readonly own = new AbortController();
  private readonly limit: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `limit` is in milliseconds. */
  constructor(outer: AbortSignal, limit: number) {
    this.limit = limit;
    this.signal = AbortSignal.any([outer, this.own.signal]);
  }

  start(): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.own.abort();
    }, this.limit);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** The promise's own result, or a rejection as soon as the signal aborts, whether or not it listens to that. */
  hold<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const give = () => reject(this.signal.reason);
      if (this.signal.aborted) give();
      this.signal.addEventListener('abort', give, { once: true });
      promise.then(resolve, reject).finally(() => this.signal.removeEventListener('abort', give));
    });
  }
}

/** The promise's own result, or a rejection when there is none within `limit` milliseconds. */
export function withTimeout<T>(promise: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms.`)), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
