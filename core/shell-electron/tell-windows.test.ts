import { expect, test } from 'vitest';
import type { DeskEvent } from '#contract/desk/session.ts';
import type { FromCore } from '#contract/desk/shell-handshake.ts';
import type { Officer } from '#domain/records/office.ts';
import { PLAIN_OFFICER } from '#domain/workload/rows-for-test.ts';
import { tellWindows } from './tell-windows.ts';

test('the menu follows the rights: an officer becomes a lead, a lead an officer', async () => {
  let officer: Officer = PLAIN_OFFICER;
  const told: FromCore[] = [];
  async function* read(): AsyncGenerator<DeskEvent> {
    yield { kind: 'session' };
    officer = { ...PLAIN_OFFICER, role: 'team_lead' };
    yield { kind: 'data', caseIds: [], everything: false };
    yield { kind: 'session' };
    yield { kind: 'session' };
    officer = { ...PLAIN_OFFICER, role: 'scanning' };
    yield { kind: 'session' };
  }
  await tellWindows({ session: () => ({ officer }), events: { read } }, (message) => told.push(message));
  expect(told.map((message) => (message.type === 'windows' ? message.kinds : message.type))).toEqual([
    ['desk', 'reader'],
    ['desk', 'reader', 'scan', 'distribution'],
    ['desk', 'reader', 'scan'],
  ]);
});
