import { defineConfig } from 'vitest/config';

/**
 * Unit, migration, conformance and simulation tests. What needs a browser lives in tests/e2e and runs under Playwright.
 * Every wait is long: how fast a thing is, the benches say; a loaded machine must not fail a test.
 */
export default defineConfig({
  test: {
    include: [
      '{domain,contract,db,ocr-worker,core,electron,renderer,central,build}/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
