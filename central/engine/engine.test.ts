import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL } from '#contract/central/protocol.ts';
import type { PullRequest, PullResponse } from '#contract/central/pull.ts';
import { fieldsOf, rowFromValues } from '#contract/central/row-values.ts';
import type { Change } from '#domain/commands/command.ts';
import type { TableName } from '#domain/records/tables.ts';
import { type Instant, localDate, officeDay } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { seedDatabase } from '../database/seed.ts';
import {
  BACKENDS,
  CASE_A,
  CASE_B,
  CASE_X,
  deskOf,
  engineOn,
  enrolDesks,
  NOW,
  sealed,
  smallOffice,
  type TestDesk,
} from '../testing/central-for-test.ts';
import { verifyAudit } from './audit.ts';
import { bumpBuckets } from './buckets.ts';
import { createEnrolmentCodes, renewEpoch } from './devices.ts';
import type { CentralEngine } from './engine.ts';
import { answerPull } from './pull.ts';
import { writeChanges } from './write-changes.ts';

const BLOB = 'ab'.repeat(32);

for (const backend of BACKENDS) {
  describe.skipIf(backend.missing)(`central engine on ${backend.name}`, () => {
    let database: CentralDatabase;
    let engine: CentralEngine;
    let blobs: Set<string>;
    let changed: string[];
    let ada: TestDesk;
    let bo: TestDesk;
    let cem: TestDesk;

    beforeEach(async () => {
      database = await backend.open();
      await seedDatabase(database, smallOffice());
      ({ engine, blobs, changed } = engineOn(database));
      [ada, bo, cem] = (await enrolDesks(database, engine, 'ada', 'bo', 'cem')) as [TestDesk, TestDesk, TestDesk];
    });
    afterEach(() => database.close());

    const read = <Row extends object>(sql: string, params: unknown[] = []) =>
      database.transaction((transaction) => transaction.query<Row>(sql, params), { isolation: 'read committed' });
    const counts = async () =>
      (
        await read(
          `SELECT (SELECT count(*) FROM receipt) AS receipts, (SELECT count(*) FROM audit) AS audit,
                  (SELECT count(*) FROM history_entries) AS history, (SELECT sum(version) FROM bucket_version) AS versions`,
        )
      )[0];
    const assignee = async (id: string) =>
      (await read<{ assignee_id: string | null }>('SELECT assignee_id FROM cases WHERE id = $1', [id]))[0]!.assignee_id;

    it('gives a new desk the office, its own rows and the queue of its team, value for value', async () => {
      const answer = await ada.pull();
      expect(answer.buckets.map(({ bucket }) => bucket)).toEqual(['ref:office', 'self:ada', 'queue:agw']);
      for (const { table, row } of smallOffice()) {
        const visible = table !== 'party' && !(table === 'case' && row.id === CASE_X);
        expect(rowsIn(answer, table).filter(({ id }) => id === row.id)).toEqual(visible ? [row] : []);
      }
      expect(answer).toMatchObject({ removed: [], reset: [], receipts: [], lastSeq: 0, more: false });
    });

    it('applies a repeated command once and answers the same', async () => {
      const claim = ada.command('case.claim', { caseId: CASE_A });
      const first = await ada.push(claim);
      const after = await counts();
      expect(first.outcomes[0]!.result).toEqual({ outcome: 'applied' });
      expect(await ada.push(claim)).toEqual(first);
      expect(await counts()).toEqual(after);
      expect(changed.sort()).toEqual([`case:${CASE_A}`, 'queue:agw']);
    });

    it('refuses a known id with another body, and the outbox goes on behind it', async () => {
      const claim = ada.command('case.claim', { caseId: CASE_A });
      await ada.push(claim);
      const before = await counts();
      const [again] = (await ada.push(sealed({ ...claim, args: { caseId: CASE_B } }))).outcomes;
      expect(again!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'id_reused' } });
      const reused = ada.command('case.claim', { caseId: CASE_B }, { id: claim.id });
      const [next] = (await ada.push(reused)).outcomes;
      expect(next!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'id_reused' } });
      expect(await counts()).toEqual(before);
      expect(await assignee(CASE_B)).toBeNull();
      const after = await ada.push(ada.command('case.claim', { caseId: CASE_B }));
      expect(after.outcomes[0]!.result).toEqual({ outcome: 'applied' });
    });

    it('refuses the id of a command another desk sent', async () => {
      const claim = ada.command('case.claim', { caseId: CASE_A });
      await ada.push(claim);
      const [stolen] = (await bo.push(claim)).outcomes;
      expect(stolen!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'id_reused' } });
      expect(await assignee(CASE_A)).toBe('ada');
    });

    it('waits at a gap and at an unknown dependency, and records neither', async () => {
      const before = await counts();
      const first = ada.command('case.claim', { caseId: CASE_A });
      const second = ada.command('case.release', { caseId: CASE_A });
      const gap = await ada.push(second, first);
      expect(gap.outcomes).toEqual([{ id: second.id, seq: 2, result: { outcome: 'retry', reason: 'gap' } }]);
      const early = sealed({ ...first, dependsOn: [randomUUID()] });
      expect((await ada.push(early)).outcomes[0]!.result).toEqual({ outcome: 'retry', reason: 'gap' });
      expect(await counts()).toEqual(before);
      const both = await ada.push(first, second);
      expect(both.outcomes.map(({ result }) => result.outcome)).toEqual(['applied', 'applied']);
    });

    it('refuses what depends on a refused command', async () => {
      await bo.push(bo.command('case.claim', { caseId: CASE_A }));
      const claim = ada.command('case.claim', { caseId: CASE_A });
      const release = ada.command('case.release', { caseId: CASE_A }, { dependsOn: [claim.id] });
      const { outcomes } = await ada.push(claim, release);
      expect(outcomes[0]!.result).toMatchObject({ refusal: { code: 'already_claimed', data: { by: 'bo' } } });
      expect(outcomes[1]!.result).toMatchObject({
        refusal: { code: 'dependency_refused', data: { commandId: claim.id } },
      });
    });

    it('records a refusal for good: the receipt comes with the next pull', async () => {
      const [first] = (await ada.push(ada.command('case.claim', { caseId: CASE_X }))).outcomes;
      expect(first!.result).toMatchObject({ refusal: { code: 'not_permitted' } });
      const { receipts, lastSeq } = await ada.pull();
      expect(receipts).toEqual([{ id: first!.id, seq: 1, at: NOW, result: first!.result }]);
      expect(lastSeq).toBe(1);
    });

    it('refuses unknown commands, wrong arguments and words PostgreSQL cannot keep, and goes on', async () => {
      const note = { caseId: CASE_A, noteId: randomUUID(), text: 'Anruf\0' };
      const { outcomes } = await ada.push(
        ada.command('case.vanish', { caseId: CASE_A }),
        ada.command('case.claim', { caseId: 'nicht gültig' }),
        ada.command('case.note', note),
        ada.command('case.claim', { caseId: CASE_A }),
      );
      expect(
        outcomes.map(({ result }) => (result.outcome === 'rejected' ? result.refusal.code : result.outcome)),
      ).toEqual(['unknown_command', 'invalid_arguments', 'invalid_arguments', 'applied']);
    });

    it('refuses a whole message when one body does not fit its hash', async () => {
      const before = await counts();
      const good = ada.command('case.claim', { caseId: CASE_A });
      const bad = { ...ada.command('case.claim', { caseId: CASE_B }), args: { caseId: CASE_X } };
      await expect(ada.push(good, bad)).rejects.toMatchObject({ refusal: { code: 'invalid_message' } });
      expect(await counts()).toEqual(before);
    });

    it('refuses a message that names another device', async () => {
      const message = { protocol: PROTOCOL, deviceId: bo.deviceId, incarnation: bo.incarnation };
      const forged = { refusal: { code: 'forged_device' } };
      await expect(engine.push(ada, { ...message, commands: [] })).rejects.toMatchObject(forged);
      const pull = { ...message, epoch: null, have: {}, receiptsAfter: 0 };
      await expect(engine.pull(ada, pull)).rejects.toMatchObject(forged);
    });

    it('gives a case that two desks claim at once to exactly one', async () => {
      for (const caseId of [CASE_A, CASE_B]) {
        const results = await Promise.all([
          ada.push(ada.command('case.claim', { caseId })),
          bo.push(bo.command('case.claim', { caseId })),
        ]);
        const outcomes = results.map(({ outcomes: [only] }) => only!.result.outcome);
        expect(outcomes.sort()).toEqual(['applied', 'rejected']);
        expect((await read('SELECT 1 FROM history_entries WHERE case_id = $1', [caseId])).length).toBe(1);
      }
    });

    it('never dates a command into the future', async () => {
      const late = ada.command('case.claim', { caseId: CASE_A }, { issuedAt: '2031-01-01T00:00:00.000Z' as Instant });
      await ada.push(late);
      const [row] = await read<{ claimed_at: string }>('SELECT claimed_at FROM cases WHERE id = $1', [CASE_A]);
      expect(row!.claimed_at).toBe(NOW);
    });

    it('files a document only when its original has arrived, and moving it leaves a tombstone', async () => {
      const documentId = randomUUID();
      const file = ada.command('document.file', documentArgs(documentId, CASE_A));
      expect((await ada.push(file)).outcomes[0]!.result).toEqual({ outcome: 'retry', reason: 'blob_missing' });
      blobs.add(BLOB);
      await ada.push(file);
      const have = { [`case:${CASE_A}`]: 0, [`case:${CASE_B}`]: 0 };
      const before = await ada.pull({ have });
      const move = { documentId, fromCaseId: CASE_A, toCaseId: CASE_B, traceId: randomUUID(), reason: 'falsche Akte' };
      const [moved] = (await ada.push(ada.command('document.move', move))).outcomes;
      expect(moved!.result).toEqual({ outcome: 'applied' });
      const after = await ada.pull({ have: versionsIn(before), epoch: before.epoch, receiptsAfter: 1 });
      const left = after.buckets.find(({ bucket }) => bucket === `case:${CASE_A}`)!;
      expect(left.tombstones).toEqual([{ table: 'document', id: documentId }]);
      expect(rowsIn(after, 'document')).toMatchObject([{ id: documentId, caseId: CASE_B, firstLeaf: 1 }]);
      expect(rowsIn(after, 'misfilingTrace')).toMatchObject([{ caseId: CASE_A, documentId }]);
      expect(after.receipts.map(({ seq }) => seq)).toEqual([2]);
    });

    it('lets nobody overwrite a row the rule has not read', async () => {
      const documentId = randomUUID();
      blobs.add(BLOB);
      const claim = bo.command('case.claim', { caseId: CASE_A });
      await bo.push(claim);
      const move = { documentId, fromCaseId: CASE_A, toCaseId: CASE_B, traceId: claim.id, reason: 'überschreiben' };
      const { outcomes } = await ada.push(
        ada.command('document.file', documentArgs(documentId, CASE_A)),
        ada.command('document.move', move),
      );
      expect(outcomes[1]!.result).toMatchObject({ refusal: { code: 'already_exists', data: { id: claim.id } } });
      const twice = ada.command('document.move', move);
      const own = sealed({ ...twice, args: { ...move, traceId: twice.id } });
      const [answer] = (await ada.push(own)).outcomes;
      expect(answer!.result).toMatchObject({ refusal: { code: 'already_exists', data: { id: twice.id } } });
      const [entry] = await read<{ action: string }>('SELECT action FROM history_entries WHERE id = $1', [claim.id]);
      expect(entry!.action).toBe('case.claim');
    });

    it('sends only what is new, and the own case without being asked', async () => {
      const first = await ada.pull();
      const idle = await ada.pull({ have: versionsIn(first), epoch: first.epoch });
      expect(idle.buckets).toEqual([]);
      await ada.push(ada.command('case.claim', { caseId: CASE_A }));
      const news = await ada.pull({ have: versionsIn(first), epoch: first.epoch });
      expect(news.buckets.map(({ bucket }) => bucket)).toEqual(['queue:agw', `case:${CASE_A}`]);
      expect(rowsIn(news, 'case').map(({ id }) => id)).toEqual([CASE_A]);
    });

    it('takes buckets away with the right to them, also one asked for', async () => {
      const have = { 'queue:agw': 1, [`case:${CASE_A}`]: 1, 'self:ada': 1, 'ref:office': 1, 'queue:einb': 4 };
      expect((await ada.pull({ have })).removed).toEqual(['queue:einb']);
      await read(`UPDATE officers SET team_ids = '["einb"]' WHERE id = 'ada'`);
      const { removed, buckets } = await ada.pull({ have });
      expect(removed.sort()).toEqual([`case:${CASE_A}`, 'queue:agw']);
      expect(buckets.map(({ bucket }) => bucket)).toContain('queue:einb');
      const [claim] = (await ada.push(ada.command('case.claim', { caseId: CASE_A }))).outcomes;
      expect(claim!.result).toMatchObject({ refusal: { code: 'not_permitted' } });
      expect((await cem.pull({ have: { [`case:${CASE_A}`]: 0 } })).removed).toEqual([`case:${CASE_A}`]);
    });

    it('cuts an answer only between buckets and holds receipts back until their effects are there', async () => {
      await ada.push(ada.command('case.claim', { caseId: CASE_A }), ada.command('case.claim', { caseId: CASE_B }));
      const have: Record<string, number> = {};
      const seen: { buckets: string[]; receipts: number[] }[] = [];
      let epoch: string | null = null;
      for (let more = true; more; ) {
        const request: PullRequest = {
          protocol: PROTOCOL,
          deviceId: ada.deviceId,
          incarnation: ada.incarnation,
          epoch,
          have,
          receiptsAfter: 0,
        };
        const answer: PullResponse = await database.transaction(
          (transaction) => answerPull(transaction, ada, request, { day: officeDay(NOW), rowsPerAnswer: 1 }),
          {
            isolation: 'repeatable read',
          },
        );
        seen.push({
          buckets: answer.buckets.map(({ bucket }) => bucket),
          receipts: answer.receipts.map(({ seq }) => seq),
        });
        Object.assign(have, versionsIn(answer));
        ({ more, epoch } = answer);
      }
      expect(seen).toEqual([
        { buckets: ['ref:office'], receipts: [] },
        { buckets: ['self:ada'], receipts: [] },
        { buckets: ['queue:agw'], receipts: [] },
        { buckets: [`case:${CASE_A}`], receipts: [1] },
        { buckets: [`case:${CASE_B}`], receipts: [1, 2] },
      ]);
    });

    it('resets a desk of another epoch, and a bucket that is ahead of central', async () => {
      const first = await ada.pull();
      await renewEpoch(database);
      const restored = await ada.pull({ have: versionsIn(first), epoch: first.epoch });
      expect(restored.epoch).not.toBe(first.epoch);
      expect(restored.reset.sort()).toEqual(['queue:agw', 'ref:office', 'self:ada']);
      expect(restored.buckets.length).toBe(3);
      const ahead = await ada.pull({ have: { ...versionsIn(restored), 'queue:agw': 9 }, epoch: restored.epoch });
      expect(ahead.reset).toEqual(['queue:agw']);
      expect(rowsIn(ahead, 'case').length).toBe(2);
    });

    it('carries the receipts of a desk that came back from a copy into its new incarnation', async () => {
      const claim = ada.command('case.claim', { caseId: CASE_A });
      await ada.push(claim);
      const again = deskOf(engine, { deviceId: ada.deviceId, officerId: 'ada' }, ada.token);
      const { outcomes } = await again.push(
        again.command('case.claim', { caseId: CASE_A }, { id: claim.id }),
        again.command('case.claim', { caseId: CASE_B }),
      );
      expect(outcomes.map(({ result }) => result.outcome)).toEqual(['applied', 'applied']);
      const { receipts, lastSeq } = await again.pull();
      expect(receipts.map(({ id, seq }) => [id, seq])).toEqual(outcomes.map(({ id, seq }) => [id, seq]));
      expect(lastSeq).toBe(2);
    });

    it('takes each enrolment code once; the same desk may repeat it until it has used its token', async () => {
      const { code } = (await createEnrolmentCodes(database, 'agw'))[0]!;
      const request = { protocol: PROTOCOL, code, deviceId: randomUUID() };
      const lost = await engine.enrol(request);
      const { token, officerId } = await engine.enrol(request);
      expect(await engine.authenticate(lost.token)).toBeUndefined();
      expect(await engine.authenticate(token)).toEqual({ deviceId: request.deviceId, officerId });
      const used = { refusal: { code: 'unauthenticated' } };
      await expect(engine.enrol(request)).rejects.toMatchObject(used);
      await expect(engine.enrol({ ...request, deviceId: randomUUID() })).rejects.toMatchObject(used);
      expect((await read('SELECT 1 FROM device WHERE token_hash = $1', [token])).length).toBe(0);
    });

    it('chains the audit so that a changed entry shows', async () => {
      await ada.push(ada.command('case.claim', { caseId: CASE_A }), ada.command('case.claim', { caseId: CASE_X }));
      const verify = () => database.transaction(verifyAudit, { isolation: 'repeatable read' });
      expect(await verify()).toEqual({ ok: true, entries: 5 });
      await read(`UPDATE audit SET actor = 'bo' WHERE n = 4`);
      expect(await verify()).toEqual({ ok: false, brokenAt: 4 });
      await read(`UPDATE audit SET actor = 'ada' WHERE n = 4`);
      await read('DELETE FROM audit WHERE n = 5');
      expect(await verify()).toEqual({ ok: false, brokenAt: 5 });
    });

    it.skipIf(backend.name === 'PGlite')('loses no row when two transactions commit out of order', async () => {
      const note = (id: string, caseId: string): Change => ({
        table: 'note',
        row: { id, caseId, authorId: 'ada', text: 'Vermerk', writtenAt: NOW },
      });
      const write = (transaction: Parameters<typeof writeChanges>[0], change: Change) =>
        writeChanges(transaction, [change], () => false);
      const firstHasWritten = Promise.withResolvers<void>();
      const firstMayCommit = Promise.withResolvers<void>();
      const slow = database.transaction(
        async (transaction) => {
          await write(transaction, note('slow', CASE_A));
          firstHasWritten.resolve();
          await firstMayCommit.promise;
        },
        { isolation: 'read committed' },
      );
      await firstHasWritten.promise;
      const fast = { isolation: 'read committed' } as const;
      await database.transaction((transaction) => write(transaction, note('fast', CASE_B)), fast);
      const sameBucket = database.transaction((transaction) => write(transaction, note('same', CASE_A)), fast);
      const have = { [`case:${CASE_A}`]: 1, [`case:${CASE_B}`]: 1 };
      const between = await ada.pull({ have, epoch: (await ada.pull()).epoch });
      expect(rowsIn(between, 'note').map(({ id }) => id)).toEqual(['fast']);
      firstMayCommit.resolve();
      await Promise.all([slow, sameBucket]);
      const after = await ada.pull({ have: { ...have, ...versionsIn(between) }, epoch: between.epoch });
      expect(
        rowsIn(after, 'note')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['same', 'slow']);
      const versions = await database.transaction((t) => bumpBuckets(t, new Set([`case:${CASE_A}`])), fast);
      expect(versions.get(`case:${CASE_A}`)).toBe(4);
    });
  });
}

function versionsIn(answer: PullResponse): Record<string, number> {
  return Object.fromEntries(answer.buckets.map(({ bucket, version }) => [bucket, version]));
}

function rowsIn<T extends TableName>(answer: PullResponse, table: T) {
  const batches = answer.buckets.flatMap(({ batches }) => batches.filter((batch) => batch.table === table));
  return batches.flatMap(({ rows }) =>
    rows.map((values) => {
      expect(values.length).toBe(fieldsOf(table).length);
      return rowFromValues(table, values);
    }),
  );
}

function documentArgs(documentId: string, caseId: string) {
  return {
    documentId,
    caseId,
    title: 'Erklärung zum Beschäftigungsverhältnis',
    type: 'employment_declaration' as const,
    dateOfDocument: null,
    receivedOn: localDate('2026-03-01'),
    channel: 'scan' as const,
    blobSha256: BLOB,
    byteSize: 10,
    mediaType: 'application/pdf' as const,
    originalName: 'ezb.pdf',
    pageCount: 2,
  };
}
