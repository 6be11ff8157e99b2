import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ExtensionFirefox, MarionetteFirefox } from './extension-firefox.ts';
import { installForGood, installForSession, PREFERENCES_FOR_GOOD } from './install-in-firefox.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface ExtensionFirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly executablePath: string;
  readonly isHeadless: boolean;
  /** Folder of a profile that stays when the browser ends; without one it has a new one, which goes with it. */
  readonly profile?: string | undefined;
}

/** Starts the browser and puts the extension in, its button beside the address. Throws when it does not start. */
export async function openExtensionFirefox(options: ExtensionFirefoxOptions): Promise<ExtensionFirefox> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'lede-firefox-')));
  const port = await freePort();
  const preferences = {
    ...PREFERENCES,
    ...(options.profile !== undefined && PREFERENCES_FOR_GOOD),
    'marionette.port': port,
  };
  const lines = Object.entries(preferences).map(
    ([n, v]) => `user_pref(${JSON.stringify(n)}, ${JSON.stringify(v)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const program = spawn(
    options.executablePath,
    [
      ...(options.isHeadless ? ['--headless'] : []),
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'],
    ],
    // Firefox refuses to start as root in somebody else's home.
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const kill = () => void program.kill('SIGKILL');
  const end = async () => {
    // A profile that stays is written down while the browser ends.
    if (options.profile !== undefined) await ended(program);
    kill();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const line = await connected(port, () => program.exitCode !== null);
    await line.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await line.send('WebDriver:SetTimeouts', { script: LIMIT, pageLoad: LIMIT });
    const id = await (options.profile === undefined
      ? installForSession(line, options.extension)
      : installForGood(line, options.extension, options.profile));
    const firefox = new MarionetteFirefox(line, id, end);
    await firefox.prepare();
    return firefox;
  } catch (error) {
    kill();
    await end();
    throw error;
  }
}

/** Waits until a program has ended, no longer than anything may take. */
async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  await once(program, 'exit', { signal: AbortSignal.timeout(LIMIT) }).catch(() => {});
}

async function connected(port: number, hasEnded: () => boolean): Promise<Marionette> {
  for (const end = Date.now() + LIMIT; Date.now() < end && !hasEnded(); await setTimeout(100)) {
    try {
      return await connectMarionette(port);
    } catch {
      // It is not listening yet.
    }
  }
  throw new Error('Firefox did not start, or is no Firefox.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Milliseconds that anything may take on a busy machine. */
const LIMIT = 60_000;

/** No first-run pages, no connection of the browser's own, and voices that make no sound. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.webspeech.synth.test': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.notification_enable_delay': 0,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
