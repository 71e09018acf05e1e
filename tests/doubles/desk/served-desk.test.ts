import { afterEach, expect, test } from 'vitest';
import type { DeskEvent } from '#contract/desk/session.ts';
import { type LineState, ReconnectingSocket } from '#renderer/link/reconnecting-socket.ts';
import { type Desk, deskOverSocket } from '#renderer/link/websocket-link.ts';
import { type ServedDesk, serveDesk } from './serve.ts';

/** The windows' own link against a served desk: what crosses the line, and what happens when it breaks. */
const open: ServedDesk[] = [];

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function windowAt(): Promise<{ served: ServedDesk; desk: Desk; states: LineState[] }> {
  const served = await serveDesk({ port: 0, cases: 40 });
  open.push(served);
  const states: LineState[] = [];
  const socket = new ReconnectingSocket(`${served.url.replace('http', 'ws')}/rpc`, (state) => states.push(state));
  return { served, desk: deskOverSocket(socket), states };
}

const FIRST_ROWS = {
  queue: 'inbox',
  sort: { column: 'dueOn', direction: 'ascending' },
  offset: 0,
  limit: 50,
} as const;

test('a claimed case leaves the unassigned ones and is mine, not yet confirmed', async () => {
  const { desk } = await windowAt();
  const before = await desk.cases.list(FIRST_ROWS);
  const [first] = before.rows;
  expect(first).toBeDefined();
  const result = await desk.commands.run({ name: 'case.claim', args: { caseId: first!.id } });
  expect(result.outcome).toBe('done_here');
  expect((await desk.cases.list(FIRST_ROWS)).total).toBe(before.total - 1);
  const mine = await desk.cases.list({ ...FIRST_ROWS, queue: 'mine' });
  expect(mine.rows.find((row) => row.id === first!.id)).toMatchObject({ assigneeId: 'bauer', confirmation: 'pending' });
  expect(await desk.commands.pending()).toHaveLength(1);
});

test('rows come sorted by their date, those without one at the end', async () => {
  const { desk } = await windowAt();
  const { rows } = await desk.cases.list(FIRST_ROWS);
  const dates = rows.map((row) => row.dueOn ?? '9999');
  expect(dates).toEqual([...dates].sort());
});

test('a rule that says no comes back as its refusal', async () => {
  const { desk } = await windowAt();
  const mine = await desk.cases.list({ ...FIRST_ROWS, queue: 'mine' });
  const result = await desk.commands.run({ name: 'case.claim', args: { caseId: mine.rows[0]!.id } });
  expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'already_claimed', data: { by: 'bauer' } } });
});

test('events arrive while calls go on, and a broken line comes back by itself', async () => {
  const { served, desk, states } = await windowAt();
  const events = await desk.session.events();
  const next = events[Symbol.asyncIterator]().next();
  const selection = { caseId: 'x', documentId: null, page: null, query: '', by: 'test' };
  await desk.selection.set(selection);
  expect((await next).value).toEqual({ kind: 'selection', selection } satisfies DeskEvent);

  served.dropLines();
  await expect.poll(() => states).toEqual(['open', 'lost', 'open']);
  expect((await desk.session.get()).officer.name).toBe('Anna Bauer');
});
