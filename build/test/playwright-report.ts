import type { StageResult } from './stage.ts';

/** The part of Playwright's JSON report that is read here. A flaky test passed on a second try; it counts as failed. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

export function readPlaywrightReport(report: PlaywrightReport, exitCode: number): StageResult {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const found = unexpected + flaky + report.errors.length;
  const endedBadly = exitCode !== 0 && found === 0;
  return {
    passed: expected,
    failed: found + (endedBadly ? 1 : 0),
    skipped,
    notes: [
      ...report.errors.map((error) => `Playwright: ${error.message?.split('\n')[0] ?? 'unbekannter Fehler'}`),
      ...(flaky > 0 ? [`${flaky} Test(s) erst beim zweiten Versuch bestanden; das zählt als Fehlschlag`] : []),
      ...(endedBadly ? [`Playwright endete mit ${exitCode}, obwohl kein Test fehlschlug`] : []),
    ],
  };
}
