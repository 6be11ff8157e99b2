import { build } from 'vite';

/**
 * Bundles a module into a script whose value is `call`, with the module's exports at hand as `bundle`.
 * Throws when the module does not build.
 */
export async function bundleScript(entry: string, call: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: entry, formats: ['iife'], name: 'bundle' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error(`vite gave no output for ${entry}`);
  return `${output.output[0].code}\n;${call}`;
}
