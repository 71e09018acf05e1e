import { createHash, randomBytes } from 'node:crypto';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { EnrolRequest, EnrolResponse } from '#contract/central/enrol.ts';
import type { CentralDatabase, Transaction } from '../database/database.ts';
import { appendAudit } from './audit.ts';

/** A desk that showed its token, and the officer it was handed to. */
export interface DeviceIdentity {
  readonly deviceId: string;
  readonly officerId: string;
}

/**
 * Exchanges a one-time code for a token. The same desk may repeat it as long as it never used its token: the answer may have been
 * lost. Refused: unauthenticated (unknown or used code), forged_device (the id belongs to another officer's desk).
 */
export function enrol(database: CentralDatabase, now: Date, request: EnrolRequest): Promise<EnrolResponse> {
  return database.transaction(
    async (transaction) => {
      const at = now.toISOString();
      const officerId = await redeemCode(transaction, request, at);
      const token = randomBytes(32).toString('base64url');
      const [device] = await transaction.query<{ officer_id: string }>(
        `INSERT INTO device (id, officer_id, token_hash, enrolled_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, enrolled_at = excluded.enrolled_at, seen_at = NULL
         WHERE device.officer_id = excluded.officer_id RETURNING officer_id`,
        [request.deviceId, officerId, secretHash(token), at],
      );
      if (!device) {
        throw new CentralRefused({
          code: 'forged_device',
          message: 'Dieses Gerät ist für eine andere Person angemeldet.',
        });
      }
      await appendAudit(transaction, {
        at,
        actor: officerId,
        device: request.deviceId,
        commandId: null,
        name: 'device.enrol',
        detail: {},
      });
      return { epoch: await epochOf(transaction), officerId, token };
    },
    { isolation: 'read committed' },
  );
}

async function redeemCode(transaction: Transaction, request: EnrolRequest, at: string): Promise<string> {
  const [code] = await transaction.query<{ officer_id: string; device_id: string | null; seen_at: string | null }>(
    `SELECT enrolment.officer_id, enrolment.device_id, device.seen_at
     FROM enrolment LEFT JOIN device ON device.id = enrolment.device_id
     WHERE code_hash = $1 FOR UPDATE OF enrolment`,
    [secretHash(request.code.trim())],
  );
  const repeated = code?.device_id === request.deviceId && code.seen_at === null;
  if (!code || (code.device_id !== null && !repeated)) {
    throw new CentralRefused({
      code: 'unauthenticated',
      message: 'Der Anmeldecode ist unbekannt oder schon verbraucht. Bitte einen neuen Code anfordern.',
    });
  }
  await transaction.query('UPDATE enrolment SET device_id = $2, used_at = $3 WHERE code_hash = $1', [
    secretHash(request.code.trim()),
    request.deviceId,
    at,
  ]);
  return code.officer_id;
}

/** The desk a token belongs to; undefined for an unknown one. */
export function authenticate(database: CentralDatabase, now: Date, token: string): Promise<DeviceIdentity | undefined> {
  return database.transaction(
    async (transaction) => {
      const [device] = await transaction.query<{ id: string; officer_id: string; seen_at: string | null }>(
        'SELECT id, officer_id, seen_at FROM device WHERE token_hash = $1',
        [secretHash(token)],
      );
      if (!device) return undefined;
      if (device.seen_at === null) {
        await transaction.query('UPDATE device SET seen_at = $2 WHERE id = $1', [device.id, now.toISOString()]);
      }
      return { deviceId: device.id, officerId: device.officer_id };
    },
    { isolation: 'read committed' },
  );
}

export interface EnrolmentCode {
  readonly officerId: string;
  readonly name: string;
  readonly code: string;
}

/** Makes a new one-time code for each officer; unused older ones are void. Officers of `firstTeamId` come first. */
export function createEnrolmentCodes(database: CentralDatabase, firstTeamId: string): Promise<EnrolmentCode[]> {
  return database.transaction(
    async (transaction) => {
      await transaction.query('DELETE FROM enrolment WHERE used_at IS NULL');
      const officers = await transaction.query<{ id: string; name: string }>(
        `SELECT id, name FROM officers
         ORDER BY (team_ids ? $1) DESC, role = 'case_officer' DESC, id`,
        [firstTeamId],
      );
      const codes = officers.map(({ id, name }) => ({ officerId: id, name, code: enrolmentCode() }));
      await transaction.query(
        'INSERT INTO enrolment (code_hash, officer_id) SELECT * FROM unnest($1::text[], $2::text[])',
        [codes.map(({ code }) => secretHash(code)), codes.map(({ officerId }) => officerId)],
      );
      return codes;
    },
    { isolation: 'read committed' },
  );
}

/** 80 random bits in four groups a person can type; letters that look alike (I, L, O, U) do not occur. */
function enrolmentCode(): string {
  const letters = [...randomBytes(16)].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Codes and tokens are random and long, so a plain hash is enough: there is nothing to guess. */
function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export async function epochOf(transaction: Transaction): Promise<string> {
  const [state] = await transaction.query<{ epoch: string }>('SELECT epoch FROM central_state');
  return state!.epoch;
}

/** To be called after central's database was restored from a backup: desks then start over and keep their outbox. */
export function renewEpoch(database: CentralDatabase): Promise<string> {
  return database.transaction(
    async (transaction) => {
      const [state] = await transaction.query<{ epoch: string }>(
        'UPDATE central_state SET epoch = gen_random_uuid() RETURNING epoch',
      );
      return state!.epoch;
    },
    { isolation: 'read committed' },
  );
}
