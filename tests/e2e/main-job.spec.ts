import { playMainJob } from '../demo/main-job.ts';
import { StepReport } from '../demo/step-report.ts';
import { expect, test } from './office.ts';

test('a scanned letter becomes a searchable page of an e-file, on two desks, with central gone for a while', async ({
  office,
  browser,
}) => {
  test.setTimeout(300_000);
  const report = new StepReport((line) => console.log(line));
  await playMainJob(office, browser, report, async () => undefined);
  for (const context of browser.contexts()) await context.close();
  expect(report.steps.filter((step) => !step.ok)).toEqual([]);
  expect(report.steps).toHaveLength(7);
});
