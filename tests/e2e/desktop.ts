import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** The keys of a desktop that are made for sound, by their names in MPRIS. */
export type SoundKey = 'PlayPause' | 'Next' | 'Previous' | 'Stop';

/** What a Linux desktop has beside the browser: a bus over which it passes on sound keys and asks what plays. */
export interface Desktop {
  /** The environment of programs that run on it. */
  readonly env: NodeJS.ProcessEnv;
  press(key: SoundKey): Promise<void>;
  /** What plays, in its player's own words; empty when nothing does. */
  playing(): Promise<string>;
  close(): void;
}

/** Starts one; null on a machine that has no D-Bus. */
export async function startDesktop(): Promise<Desktop | null> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string | null>((resolve) => {
    bus.stdout.once('data', (line) => resolve(String(line).trim()));
    bus.once('error', () => resolve(null));
    bus.once('exit', () => resolve(null));
  });
  if (!address) return null;
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address };
  const send = async (...message: string[]) =>
    (await promisify(execFile)('dbus-send', ['--session', '--print-reply', ...message], { env })).stdout;
  const player = async () => {
    const names = await send('--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames');
    return /org\.mpris\.MediaPlayer2\.[^"]+/.exec(names)?.[0] ?? null;
  };
  const ask = async (...message: string[]) => {
    const name = await player();
    return name ? send(`--dest=${name}`, '/org/mpris/MediaPlayer2', ...message) : '';
  };
  return {
    env,
    press: async (key) => void (await ask(`org.mpris.MediaPlayer2.Player.${key}`)),
    playing: () => ask('org.freedesktop.DBus.Properties.GetAll', 'string:org.mpris.MediaPlayer2.Player'),
    close: () => bus.kill(),
  };
}
