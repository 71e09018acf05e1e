import { defineConfig } from 'vitest/config';

/** Unit, migration, conformance and simulation tests. What needs a browser lives in tests/e2e and runs under Playwright. */
export default defineConfig({
  test: {
    include: [
      '{domain,contract,db,ocr-worker,core,electron,renderer,central,build}/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
