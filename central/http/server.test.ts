import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT, PROTOCOL } from '#contract/central/protocol.ts';
import { localDate } from '#domain/time/local-date.ts';
import { seedDatabase } from '../database/seed.ts';
import { FolderInUse, lockFolder } from '../folder-lock.ts';
import { type RunningCentral, startCentral } from '../start-central.ts';
import { CASE_A, CASE_X, enrolDesks, smallOffice, type TestDesk } from '../testing/central-for-test.ts';

describe('central over HTTP', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'laufmappe-central-'));
  let central: RunningCentral;
  let ada: TestDesk;
  let bo: TestDesk;
  let cem: TestDesk;

  beforeAll(async () => {
    central = await startCentral({ dataFolder, port: 0 });
    await seedDatabase(central.database, smallOffice());
    [ada, bo, cem] = (await enrolDesks(central.database, central.engine, 'ada', 'bo', 'cem')) as [
      TestDesk,
      TestDesk,
      TestDesk,
    ];
  });
  afterAll(async () => {
    await central.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const send = (path: string, body: unknown, token = ada.token) =>
    fetch(`${central.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const blob = (sha256: string, init: RequestInit = {}, token = ada.token) =>
    fetch(`${central.url}/v1/blobs/${sha256}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
  const put = (sha256: string, body: Buffer<ArrayBuffer>) =>
    blob(sha256, { method: 'PUT', body, headers: { 'content-type': 'application/pdf' } });
  /** Everything that a message could have changed. */
  const trace = () =>
    central.database.transaction(
      (transaction) =>
        transaction.query(
          `SELECT (SELECT count(*) FROM receipt) AS receipts, (SELECT count(*) FROM audit) AS audit,
                  (SELECT count(*) FROM device) AS devices, (SELECT count(*) FROM outbox_position) AS outboxes,
                  (SELECT sum(version) FROM bucket_version) AS versions`,
        ),
      { isolation: 'repeatable read' },
    );
  const address = (desk: TestDesk) => ({
    protocol: PROTOCOL,
    deviceId: desk.deviceId,
    incarnation: desk.incarnation,
  });
  const push = (desk: TestDesk, ...commands: unknown[]) =>
    send('/v1/push', { ...address(desk), commands }, desk.token).then((response) => response.json());

  it('refuses bad messages with a code and German words, and keeps nothing of them', async () => {
    const before = await trace();
    const pull = { ...address(ada), epoch: null, have: {}, receiptsAfter: 0 };
    const cases: [Promise<Response>, number, string][] = [
      [send('/v1/pull', pull, 'x'.repeat(43)), 401, 'unauthenticated'],
      [send('/v1/pull', pull, bo.token), 403, 'forged_device'],
      [send('/v1/pull', { protocol: PROTOCOL + 1, anything: true }), 426, 'protocol_unknown'],
      [send('/v1/pull', { ...pull, have: { 'queue:agw': -1 } }), 400, 'invalid_message'],
      [send('/v1/pull', '{"protocol":'), 400, 'invalid_message'],
      [send('/v1/push', { ...address(ada), commands: [{ id: 'x' }] }), 400, 'invalid_message'],
      [send('/v1/push', `"${'x'.repeat(BODY_LIMIT)}"`), 413, 'body_too_large'],
      [
        send('/v1/enrol', { protocol: PROTOCOL, code: 'falsch-falsch', deviceId: randomUUID() }),
        401,
        'unauthenticated',
      ],
      [send('/v1/nichts', {}), 404, 'not_found'],
      [blob('../../etc/passwd'), 404, 'not_found'],
      [blob('zz'), 400, 'invalid_message'],
    ];
    for (const [answer, status, code] of cases) {
      const response = await answer;
      const body = (await response.json()) as { code: string; message: string };
      expect([response.status, body.code]).toEqual([status, code]);
      expect(body.message.length).toBeGreaterThan(20);
    }
    expect(await trace()).toEqual(before);
  });

  it('names the field that has the wrong form', async () => {
    const response = await send('/v1/pull', { ...address(ada), epoch: null, have: {}, receiptsAfter: 'drei' });
    expect(((await response.json()) as { message: string }).message).toContain('„receiptsAfter“');
  });

  it('keeps an original only when its hash is right, and gives it to those who may see its case', async () => {
    const bytes = randomBytes(200_000);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const damaged = await put(sha256, Buffer.concat([bytes.subarray(1), bytes.subarray(0, 1)]));
    expect([damaged.status, ((await damaged.json()) as { code: string }).code]).toEqual([422, 'blob_mismatch']);
    expect((await blob(sha256, { method: 'HEAD' })).status).toBe(404);

    expect((await put(sha256, bytes)).status).toBe(204);
    expect((await put(sha256, bytes)).status).toBe(204);
    expect((await blob(sha256, { method: 'HEAD' })).headers.get('content-length')).toBe('200000');
    expect(readdirSync(join(dataFolder, 'blobs', 'arriving'))).toEqual([]);

    expect((await blob(sha256)).status).toBe(404);
    const filed = await push(ada, ada.command('document.file', documentArgs(sha256, bytes.length)));
    expect(filed).toMatchObject({ outcomes: [{ result: { outcome: 'applied' } }] });
    expect(Buffer.from(await (await blob(sha256, {}, bo.token)).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await blob(sha256, {}, cem.token)).status).toBe(404);

    const part = await blob(sha256, { headers: { range: 'bytes=100-199' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-199/200000']);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true);
    expect((await blob(sha256, { headers: { range: 'bytes=200000-' } })).status).toBe(416);
  });

  it('hints at changed buckets to those alone who may see them', async () => {
    const stop = new AbortController();
    const listen = async (desk: TestDesk) => {
      const response = await fetch(`${central.url}/v1/events`, {
        headers: { authorization: `Bearer ${desk.token}` },
        signal: stop.signal,
      });
      const events = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      return async () => {
        for (;;) {
          const { value = '' } = await events.read();
          const [, data] = /^data: (.*)$/m.exec(value) ?? [];
          if (data) return JSON.parse(data) as { buckets: string[] };
        }
      };
    };
    const [hintToBo, hintToCem] = [await listen(bo), await listen(cem)];
    await push(ada, ada.command('case.claim', { caseId: CASE_A }));
    await push(cem, cem.command('case.claim', { caseId: CASE_X }));
    expect((await hintToBo()).buckets.sort()).toEqual([`case:${CASE_A}`, 'queue:agw']);
    expect((await hintToCem()).buckets.sort()).toEqual([`case:${CASE_X}`, 'queue:einb']);
    stop.abort();
  });

  it('describes itself, is healthy, and counts without naming anyone', async () => {
    const openApi = (await (await fetch(`${central.url}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(openApi.openapi).toBe('3.1.0');
    expect(Object.keys(openApi.paths)).toContain('/v1/pull');
    expect(await (await fetch(`${central.url}/healthz`)).json()).toEqual({ ok: true, database: true, blobs: true });
    const metrics = await (await fetch(`${central.url}/metrics`)).text();
    expect(metrics).toMatch(/laufmappe_commands_total\{outcome="applied"\} [1-9]/);
    expect(metrics).not.toContain(ada.deviceId);
    expect(metrics).not.toContain('ada');
  });

  it('does not let a second central into the same folder', async () => {
    const other = mkdtempSync(join(tmpdir(), 'laufmappe-lock-'));

    writeFileSync(join(other, 'central.lock'), `${process.ppid}\n`);
    expect(() => lockFolder(other)).toThrow(FolderInUse);
    rmSync(other, { recursive: true });
  });
});

function documentArgs(blobSha256: string, byteSize: number) {
  return {
    documentId: randomUUID(),
    caseId: CASE_A,
    title: 'Arbeitsvertrag',
    type: 'employment_contract',
    dateOfDocument: null,
    receivedOn: localDate('2026-03-01'),
    channel: 'scan',
    blobSha256,
    byteSize,
    mediaType: 'application/pdf',
    originalName: 'vertrag.pdf',
    pageCount: 1,
  };
}
