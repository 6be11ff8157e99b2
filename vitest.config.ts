import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest(), preact()],
  test: {
    environment: 'jsdom',
    include: ['{core,components,browser,tools,tests}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/english.ts'],
    reporters: ['default', ['json', { outputFile: 'results/unit-tests.json' }]],
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
