import path from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** The sanitiser and the renderer as one script for a page of our own. */
export async function buildRenderer(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '#i18n': path.join(import.meta.dirname, 'i18n.ts') } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(import.meta.dirname, 'main.tsx'), output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Expected one bundle of the renderer.');
  return output.output[0].code;
}
