import { connect, type Socket } from 'node:net';

/**
 * The line to a Firefox that was started with `--marionette`: its own remote protocol, over a plain socket. Messages
 * are JSON with their length in front (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export interface Marionette {
  /** Sends a command and gives its result; throws with Firefox's words when it is refused. */
  send<Result = unknown>(command: string, parameters?: object): Promise<Result>;
  close(): void;
}

/** Connects to the port of this machine that Firefox listens on. Throws when nobody listens there. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opening = connect(port, '127.0.0.1', () => resolve(opening));
    opening.once('error', reject);
  });
  return new Line(socket);
}

type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: never];

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

class Line implements Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private sent = 0;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (data) => this.take(data));
    socket.on('error', (error) => this.giveUp(error));
    socket.on('close', () => this.giveUp(new Error('Firefox has closed the line.')));
  }

  send<Result>(command: string, parameters: object = {}): Promise<Result> {
    const id = ++this.sent;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.received.length < end) return;
      this.answer(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  /** Firefox greets with an object; answers are lists of type, id, error and result. */
  private answer(message: object | Answer): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as Answer;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private giveUp(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
