import { describe, expect, test } from 'vitest';
import { readPlaywrightReport } from './playwright-report.ts';
import { addUp, closingLine, crashed } from './stage.ts';
import { readVitestReport, type VitestReport } from './vitest-report.ts';

const green: VitestReport = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    {
      name: 'domain/a.test.ts',
      status: 'passed',
      assertionResults: [
        { status: 'passed', fullName: 'one' },
        { status: 'passed', fullName: 'two' },
        { status: 'skipped', fullName: 'three (folder missing)' },
      ],
    },
  ],
};

describe('counting a vitest run', () => {
  test('a green run counts its tests and names what was skipped', () => {
    expect(readVitestReport(green, 0)).toEqual({
      passed: 2,
      failed: 0,
      skipped: 1,
      notes: ['übersprungen: three (folder missing)'],
    });
  });

  test('a file that does not even load is a failure', () => {
    const report = { ...green, testResults: [{ name: 'core/b.test.ts', status: 'failed', assertionResults: [] }] };
    expect(readVitestReport(report, 1).failed).toBe(1);
  });

  test('a bad exit code is a failure although every test passed', () => {
    expect(readVitestReport(green, 1).failed).toBe(1);
  });
});

describe('counting a Playwright run', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

  test('a green run', () => {
    expect(readPlaywrightReport({ stats, errors: [] }, 0)).toMatchObject({ passed: 5, failed: 0 });
  });

  test('a test that needed a second try is a failure', () => {
    expect(readPlaywrightReport({ stats: { ...stats, flaky: 1 }, errors: [] }, 0).failed).toBe(1);
  });

  test('a run that could not start is a failure', () => {
    expect(readPlaywrightReport({ stats, errors: [{ message: 'no browser' }] }, 1).failed).toBe(1);
    expect(readPlaywrightReport({ stats, errors: [] }, 1).failed).toBe(1);
  });
});

describe('the closing line', () => {
  test('sums the stages, a crashed one included', () => {
    const total = addUp([readVitestReport(green, 0), crashed('e2e', 'SIGKILL')]);
    expect(closingLine(total)).toBe('2 passed, 1 failed, 1 skipped');
  });

  test('has no third figure when nothing was skipped', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0, notes: [] })).toBe('3 passed, 0 failed');
  });
});
