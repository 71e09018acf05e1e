import type { StageResult } from './stage.ts';

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/**
 * Counts a vitest run. A file that failed before its first test counts as one failed test; so does a run that ended badly
 * although every test passed (an error nobody caught).
 */
export function readVitestReport(report: VitestReport, exitCode: number): StageResult {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const found = report.numFailedTests + brokenFiles.length;
  const endedBadly = exitCode !== 0 && found === 0;
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'skipped' || test.status === 'pending'),
  );
  return {
    passed: report.numPassedTests,
    failed: found + (endedBadly ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
    notes: [
      ...brokenFiles.map((file) => `nicht lauffähig: ${file.name}`),
      ...(endedBadly ? [`vitest endete mit ${exitCode}, obwohl kein Test fehlschlug`] : []),
      ...skipped.map((test) => `übersprungen: ${test.fullName}`),
    ],
  };
}
