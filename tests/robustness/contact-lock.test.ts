import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_A } from '#central/testing/central-for-test.ts';
import { deskRouter } from '#core/desk/desk-router.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createSyncMetaStore } from '#db/sync/sync-meta.ts';
import { DESK_KEY, once, openTestOffice, type TestOffice } from './office-for-test.ts';

let office: TestOffice;
let ada: Desk;
const dataFolder = () => join(office.folder, 'desk-ada');
beforeEach(async () => {
  office = await openTestOffice();
  ada = await office.desk('ada');
  await ada.sync.syncOnce();
});
afterEach(() => office.close());

/** As after 31 days in a drawer: the last contact was so long ago. */
async function reopenAfterAMonth(): Promise<void> {
  await ada.close();
  const { sqlite, close } = openDeskDatabase({ path: join(dataFolder(), 'desk.sqlite'), key: DESK_KEY });
  const meta = createSyncMetaStore(sqlite);
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString();
  meta.set('contactAt', longAgo);
  meta.set('clockMark', longAgo);
  close();
  ada = await office.reopen(dataFolder());
}

it('a desk without contact for too long shows nothing, keeps what waits, and opens by contact', async () => {
  await ada.sync.stop();
  await office.stopCentral();
  ada.run('case.note', { caseId: CASE_A, noteId: crypto.randomUUID(), text: 'Wartet seit einem Monat' }, []);
  await reopenAfterAMonth();
  const client = createRouterClient(deskRouter(ada, () => undefined));
  expect(await client.session.get()).toMatchObject({ contactLock: { afterDays: 30 }, pendingCommands: 1 });
  await expect(client.cases.get({ caseId: CASE_A })).rejects.toMatchObject({ code: 'LOCKED' });
  await expect(client.find.everywhere({ query: 'Öztürk', limit: 5 })).rejects.toMatchObject({ code: 'LOCKED' });
  await expect(client.commands.run({ name: 'case.note', args: {} })).rejects.toMatchObject({ code: 'LOCKED' });
  expect(await ada.bytes.intake({ name: 'a.pdf', body: once(Buffer.from('x')) })).toMatchObject({ status: 423 });

  await office.startCentral();
  ada.syncSoon();
  await ada.sync.syncOnce();
  expect(await client.session.get()).toMatchObject({ contactLock: null, pendingCommands: 0 });
  expect((await client.cases.get({ caseId: CASE_A }))?.notes).toMatchObject([{ text: 'Wartet seit einem Monat' }]);
});
