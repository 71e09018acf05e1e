import { expect, test } from 'vitest';
import { WindowKind, windowsFor } from '#contract/shell/window-kind.ts';
import { PLAIN_OFFICER } from '#domain/workload/rows-for-test.ts';
import { windowEntries } from './window-entries.ts';

const labels = (role: typeof PLAIN_OFFICER.role) =>
  windowEntries(windowsFor({ ...PLAIN_OFFICER, role }), () => {}).map(({ label }) => label);

test('the menu names the windows an officer has a right to', () => {
  expect(labels('case_officer')).toEqual(['Schreibtisch', 'Akte']);
  expect(labels('scanning')).toEqual(['Schreibtisch', 'Akte', 'Scanplatz']);
  expect(labels('team_lead')).toEqual(['Schreibtisch', 'Akte', 'Scanplatz', 'Verteilung']);
});

test('every window has a key of its own, and its entry opens it', () => {
  const opened: WindowKind[] = [];
  const entries = windowEntries(WindowKind.options, (kind) => opened.push(kind));
  expect(new Set(entries.map(({ accelerator }) => accelerator)).size).toBe(WindowKind.options.length);
  for (const { click } of entries) click();
  expect(opened).toEqual(WindowKind.options);
});
