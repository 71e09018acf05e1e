import { createHash } from 'node:crypto';
import { CentralRefused } from '#contract/central/central-line.ts';
import { canonicalBody } from '#contract/central/command-body.ts';
import type { Outcome, PushRequest, PushResponse, SentCommand } from '#contract/central/push.ts';
import type { Exclusion, Substitution } from '#domain/records/distribution.ts';
import type { Officer } from '#domain/records/office.ts';
import { type Actor, actorFrom } from '#domain/rights/actor.ts';
import { type CentralDatabase, sqlState, type Transaction } from '../database/database.ts';
import { lockedRows } from '../database/rows.ts';
import { appendAudit } from './audit.ts';
import { type DeviceIdentity, epochOf } from './devices.ts';
import { type Ran, rejected, runCommand } from './run-command.ts';

export interface PushContext {
  readonly database: CentralDatabase;
  readonly now: () => Date;
  readonly hasBlob: (sha256: string) => Promise<boolean>;
  readonly onChange: (buckets: string[]) => void;
}

/** Another transaction was faster: serialization failure, deadlock, lock timeout, or the same new id twice. Running again settles it. */
const COLLISIONS = new Set(['40001', '40P01', '55P03', '23505']);
const ATTEMPTS = 5;

/** Runs the commands of a desk in order, one transaction each, and stops at the first `retry`. */
export async function answerPush(
  context: PushContext,
  device: DeviceIdentity,
  request: PushRequest,
): Promise<PushResponse> {
  for (const command of request.commands) assertBodyHash(command);
  const outcomes: PushResponse['outcomes'] = [];
  for (const command of request.commands) {
    const result = await runWithAttempts(context, device, request.incarnation, command);
    outcomes.push({ id: command.id, seq: command.seq, result });
    if (result.outcome === 'retry') break;
  }
  const epoch = await context.database.transaction(epochOf, { isolation: 'read committed' });
  return { epoch, outcomes };
}

function assertBodyHash(command: SentCommand): void {
  const hash = createHash('sha256').update(canonicalBody(command)).digest('hex');
  if (hash === command.bodyHash) return;
  throw new CentralRefused({
    code: 'invalid_message',
    message: `Die Prüfsumme des Auftrags ${command.id} passt nicht zu seinem Inhalt. Es wurde nichts übernommen.`,
  });
}

async function runWithAttempts(
  context: PushContext,
  device: DeviceIdentity,
  incarnation: string,
  command: SentCommand,
): Promise<Outcome> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const ran = await context.database.transaction(
        (transaction) => runOnce(transaction, context, device, incarnation, command),
        { isolation: 'read committed' },
      );
      if (ran.effects.size > 0) context.onChange([...ran.effects.keys()]);
      return ran.result;
    } catch (error) {
      if (!COLLISIONS.has(sqlState(error) ?? '')) throw error;
    }
  }
  return { outcome: 'retry', reason: 'busy' };
}

const NOTHING: Ran['effects'] = new Map();
const GAP: Ran = { result: { outcome: 'retry', reason: 'gap' }, effects: NOTHING };

async function runOnce(
  transaction: Transaction,
  context: PushContext,
  device: DeviceIdentity,
  incarnation: string,
  command: SentCommand,
): Promise<Ran> {
  const lastSeq = await lockOutbox(transaction, device, incarnation);
  const known = await knownReceipt(transaction, command.id);
  if (known) {
    const same = known.device_id === device.deviceId && known.body_hash === command.bodyHash;
    const next = command.seq === lastSeq + 1;
    if (same && known.incarnation !== incarnation && next) {
      // A desk that came back from a copy sends its outbox again under a new incarnation: the receipt moves with it.
      await transaction.query('UPDATE receipt SET incarnation = $2, seq = $3 WHERE command_id = $1', [
        command.id,
        incarnation,
        command.seq,
      ]);
    }
    if (next) await advanceOutbox(transaction, device, incarnation, command.seq);
    return same ? { result: known.outcome, effects: NOTHING } : reusedId(command);
  }
  if (command.seq <= lastSeq) return reusedId(command);
  if (command.seq > lastSeq + 1) return GAP;

  const dependency = await dependencyOutcome(transaction, command);
  if (dependency === 'unknown') return GAP;
  const now = context.now();
  const ran =
    dependency === 'applied'
      ? await runCommand(transaction, command, await actorNow(transaction, device), now, context.hasBlob)
      : rejected({ code: 'dependency_refused', data: { commandId: dependency.refused } });
  if (ran.result.outcome === 'retry') return ran;
  await record(transaction, device, incarnation, command, ran, now.toISOString());
  return ran;
}

function reusedId(command: SentCommand): Ran {
  return rejected({ code: 'id_reused', data: { commandId: command.id } });
}

/** Locks this desk's outbox, so that two messages of one desk are served one after the other. Returns its last number. */
async function lockOutbox(transaction: Transaction, device: DeviceIdentity, incarnation: string): Promise<number> {
  await transaction.query(
    'INSERT INTO outbox_position (device_id, incarnation, last_seq) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING',
    [device.deviceId, incarnation],
  );
  const [position] = await transaction.query<{ last_seq: number }>(
    'SELECT last_seq FROM outbox_position WHERE device_id = $1 AND incarnation = $2 FOR UPDATE',
    [device.deviceId, incarnation],
  );
  return position!.last_seq;
}

async function advanceOutbox(
  transaction: Transaction,
  device: DeviceIdentity,
  incarnation: string,
  seq: number,
): Promise<void> {
  await transaction.query('UPDATE outbox_position SET last_seq = $3 WHERE device_id = $1 AND incarnation = $2', [
    device.deviceId,
    incarnation,
    seq,
  ]);
}

async function knownReceipt(transaction: Transaction, id: string) {
  const [receipt] = await transaction.query<{
    device_id: string;
    incarnation: string;
    body_hash: string;
    outcome: Outcome;
  }>('SELECT device_id, incarnation, body_hash, outcome FROM receipt WHERE command_id = $1', [id]);
  return receipt;
}

async function dependencyOutcome(
  transaction: Transaction,
  command: SentCommand,
): Promise<'applied' | 'unknown' | { refused: string }> {
  if (command.dependsOn.length === 0) return 'applied';
  const found = await transaction.query<{ command_id: string; outcome: Outcome }>(
    'SELECT command_id, outcome FROM receipt WHERE command_id = ANY($1::uuid[])',
    [command.dependsOn],
  );
  const refused = found.find(({ outcome }) => outcome.outcome === 'rejected');
  if (refused) return { refused: refused.command_id };
  return found.length < new Set(command.dependsOn).size ? 'unknown' : 'applied';
}

/** The officer as the office's records say now: rights are never taken from a message. */
async function actorNow(transaction: Transaction, device: DeviceIdentity): Promise<Actor> {
  const rows = lockedRows(transaction);
  const officer = (await rows.one('officer', device.officerId)) as Officer | undefined;
  if (!officer) {
    throw new CentralRefused({
      code: 'not_entitled',
      message: 'Die angemeldete Person gehört nicht mehr zur Behörde. Bitte an die Administration wenden.',
    });
  }
  const substitutions = await rows.all('substitution', { substituteId: officer.id });
  const exclusions = await rows.all('exclusion', { officerId: officer.id });
  return actorFrom(officer, substitutions as Substitution[], exclusions as Exclusion[]);
}

/** The decision for good, also a refusal: receipt, place in the outbox, audit. */
async function record(
  transaction: Transaction,
  device: DeviceIdentity,
  incarnation: string,
  command: SentCommand,
  ran: Ran,
  at: string,
): Promise<void> {
  const effects = Object.fromEntries(ran.effects);
  await transaction.query(
    `INSERT INTO receipt (command_id, device_id, incarnation, seq, body_hash, outcome, effects, at)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8)`,
    [
      command.id,
      device.deviceId,
      incarnation,
      command.seq,
      command.bodyHash,
      JSON.stringify(ran.result),
      JSON.stringify(effects),
      at,
    ],
  );
  await advanceOutbox(transaction, device, incarnation, command.seq);
  await appendAudit(transaction, {
    at,
    actor: device.officerId,
    device: device.deviceId,
    commandId: command.id,
    name: command.name,
    detail: {
      outcome: ran.result.outcome,
      refusal: ran.result.outcome === 'rejected' ? ran.result.refusal.code : null,
      bodyHash: command.bodyHash,
      issuedAt: command.issuedAt,
      basis: command.basis,
      effects,
    },
  });
}
