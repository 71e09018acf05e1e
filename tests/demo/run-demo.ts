import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { findChromium } from '#core/shell-browser/find-chromium.ts';
import { Office } from '../e2e/office.ts';
import { playMainJob } from './main-job.ts';
import { StepReport } from './step-report.ts';

/** `npm run demo`: plays the main job in a real Chromium, keeps pictures in demo-out/, exits non-zero when a step was not so. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = join(process.cwd(), 'demo-out');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const report = new StepReport((line) => process.stderr.write(`${line}\n`));
const office = new Office();
const executablePath = findChromium();
await buildRenderer();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  await playMainJob(office, browser, report, async (name, windows, window) => {
    await windows[window].bringToFront();
    await windows[window].screenshot({ path: join(folder, `${name}.png`) });
  });
  if (!report.ok) {
    for (const [at, page] of browser
      .contexts()
      .flatMap((context) => context.pages())
      .entries()) {
      await page.screenshot({ path: join(folder, `fehler-${at + 1}.png`) });
    }
  }
} finally {
  await browser.close();
  await office.close();
}
const result = { ok: report.ok && report.steps.length > 0, steps: report.steps };
process.stdout.write(
  values.json
    ? `${JSON.stringify(result)}\n`
    : `\n${result.ok ? 'Alles war so.' : 'Etwas war nicht so.'} Bilder: demo-out/\n`,
);
process.exitCode = result.ok ? 0 : 1;
