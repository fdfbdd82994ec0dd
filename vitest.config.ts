import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundledModel } from './build/bundled-model';
import { bundledPacks } from './build/bundled-packs';
import { bundledScenarios } from './build/bundled-scenarios';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact(), bundledPacks(), bundledScenarios(), bundledModel()],
        test: {
          name: 'unit',
          include: ['{src,entrypoints,standalone,build,scripts,training,bench}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Some judge thousands of posts; a busy machine must not fail them.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.e2e.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          pool: 'forks',
          // Each file drives a browser of its own: one at a time, or they fight for the focus and the processor.
          fileParallelism: false,
          // A busy machine can lose a frame or a focus; what fails twice is broken.
          retry: 1,
          expect: { poll: { timeout: 5000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
