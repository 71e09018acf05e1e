import { defineConfig } from '@playwright/test';
import { findChromium } from '#core/shell-browser/find-chromium.ts';

const chromium = findChromium();

/**
 * Whole flows in the real Chromium of this machine, against real programs: nothing is retried, a flaky test is a fault.
 * Every wait is long: how fast a thing is, the benches say; a loaded machine must not fail a test.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1920, height: 1080 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
    },
  },
});
