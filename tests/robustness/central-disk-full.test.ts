import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDatabase } from '#central/database/seed.ts';
import { type RunningCentral, startCentral } from '#central/start-central.ts';
import { CASE_A, enrolDesks, smallOffice, type TestDesk } from '#central/testing/central-for-test.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import { noSmallDisk, openSmallDisk, type SmallDisk } from './small-disk.ts';

const skipped = noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`;

describe.skipIf(noSmallDisk !== undefined)(`a central whose disk is full${skipped}`, () => {
  let disk: SmallDisk;
  let central: RunningCentral;
  let ada: TestDesk;
  beforeEach(async () => {
    disk = openSmallDisk(120);
    central = await startCentral({ dataFolder: join(disk.folder, 'central'), port: 0 });
    await seedDatabase(central.database, smallOffice());
    [ada] = (await enrolDesks(central.database, central.engine, 'ada')) as [TestDesk];
  });
  afterEach(async () => {
    disk.free();
    await central.close();
    disk.close();
  });

  const put = (bytes: Buffer<ArrayBuffer>) =>
    fetch(`${central.url}/v1/blobs/${createHash('sha256').update(bytes).digest('hex')}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ada.token}` },
      body: bytes,
    });
  const push = (commands: object[]) =>
    fetch(`${central.url}/v1/push`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ada.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ protocol: PROTOCOL, deviceId: ada.deviceId, incarnation: ada.incarnation, commands }),
    });

  it('refuses an original by name and keeps nothing of it', async () => {
    const original = randomBytes(3_000_000);
    disk.fill(500_000);
    const answer = await put(original);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([507, '60']);
    expect(await answer.json()).toMatchObject({
      code: 'storage_full',
      message: expect.stringContaining('Speicherplatz'),
    });
    disk.free();
    expect((await put(original)).status).toBe(204);
  });

  it('refuses a command by name, has done nothing of it, and does it once there is room', async () => {
    disk.fill();
    const texts: string[] = [];
    let refused: { status: number; code: string; command: object } | undefined;
    for (let at = 0; at < 400 && refused === undefined; at++) {
      const text = randomBytes(4500).toString('hex');
      const command = ada.command('case.note', { caseId: CASE_A, noteId: crypto.randomUUID(), text });
      const answer = await push([command]);
      const body = (await answer.json()) as { code: string };
      if (answer.ok) texts.push(text);
      else refused = { status: answer.status, code: body.code, command };
    }
    expect(refused).toMatchObject({ status: 507, code: 'storage_full' });
    disk.free();
    expect(await (await push([refused!.command])).json()).toMatchObject({
      outcomes: [{ result: { outcome: 'applied' } }],
    });
    const kept = await central.database.transaction((transaction) => transaction.query('SELECT text FROM notes'), {
      isolation: 'repeatable read',
    });
    expect(kept).toHaveLength(texts.length + 1);
  });
});
