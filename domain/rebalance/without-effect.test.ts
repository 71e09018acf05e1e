import { expect, it } from 'vitest';
import { RebalanceOffice } from './office.ts';
import { withoutEffect } from './without-effect.ts';

it('names that lead nowhere are told with their field, all others are not', () => {
  const each = { id: 'v', caseType: 'study', minutes: 60, ownerId: 'a', receivedOn: '2026-10-01' };
  const office = RebalanceOffice.parse({
    on: '2026-11-30',
    officers: [{ id: 'a', week: [1, 2, 3, 4, 5], excludedCases: ['v', 'w'] }],
    cases: [{ ...each, heardBy: 'z', knownBy: ['a', 'y'] }],
  });
  expect(withoutEffect(office)).toEqual([
    {
      field: 'officers[0].excludedCases[1]',
      message: 'Diesen Vorgang gibt es in dieser Datei nicht; die Angabe bewirkt nichts.',
    },
    { field: 'cases[0].heardBy', message: 'Diese Person gibt es in dieser Datei nicht; die Angabe bewirkt nichts.' },
    { field: 'cases[0].knownBy[1]', message: 'Diese Person gibt es in dieser Datei nicht; die Angabe bewirkt nichts.' },
  ]);
});
