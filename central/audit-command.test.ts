import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDatabase } from './database/seed.ts';
import { startCentral } from './start-central.ts';
import { enrolDesks, smallOffice } from './testing/central-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'laufmappe-audit-'));
beforeAll(() =>
  work(async (central) => {
    await seedDatabase(central.database, smallOffice());
    await enrolDesks(central.database, central.engine, 'ada', 'bo', 'cem');
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function work(on: (central: Awaited<ReturnType<typeof startCentral>>) => Promise<unknown>): Promise<void> {
  const central = await startCentral({ dataFolder: folder, port: 0 });
  await on(central);
  await central.close();
}

function audit(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['core/cli.ts', 'audit', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('laufmappe audit verify', () => {
  it('says that a whole chain is whole', () => {
    expect(audit('verify', '--data', folder, '--json')).toMatchObject({
      status: 0,
      stdout: '{"ok":true,"entries":3}\n',
    });
    expect(audit('verify', '--data', folder).stdout).toBe('Das Protokoll ist unversehrt: 3 Einträge.\n');
  });

  it('says at which entry another hand was at work', async () => {
    await work(({ database }) =>
      database.transaction(
        (transaction) => transaction.query("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE n = 2"),
        {
          isolation: 'read committed',
        },
      ),
    );
    const { status, stdout, stderr } = audit('verify', '--data', folder, '--json');
    expect([status, stdout]).toEqual([1, '{"ok":false,"brokenAt":2}\n']);
    expect(stderr).toContain('Eintrag 2');
  });

  it('explains wrong usage and a folder without a database', () => {
    expect(audit('verify')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Aufruf: laufmappe audit verify'),
    });
    expect(audit('repair', '--data', folder).status).toBe(2);
    expect(audit('verify', '--data', join(folder, 'nichts'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('keine Datenbank'),
    });
  });
});
