import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { canonicalBody } from '#contract/central/command-body.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import type { PullRequest } from '#contract/central/pull.ts';
import type { SentCommand } from '#contract/central/push.ts';
import type { Rows } from '#domain/records/tables.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { openPglite } from '../database/pglite.ts';
import { openPostgres } from '../database/postgres.ts';
import type { SeedRow } from '../database/seed.ts';
import { createEnrolmentCodes } from '../engine/devices.ts';
import { type CentralEngine, createCentralEngine, type DeviceIdentity } from '../engine/engine.ts';

const POSTGRES = process.env.LAUFMAPPE_TEST_POSTGRES;

export interface TestBackend {
  readonly name: string;
  /** Why it cannot run here; undefined when it can. */
  readonly missing?: string;
  /** A fresh, empty database of its own. */
  open(): Promise<CentralDatabase>;
}

export const BACKENDS: readonly TestBackend[] = [
  { name: 'PGlite', open: () => openPglite() },
  {
    name: POSTGRES ? 'PostgreSQL' : 'PostgreSQL (skipped: LAUFMAPPE_TEST_POSTGRES is not set)',
    ...(POSTGRES ? {} : { missing: 'LAUFMAPPE_TEST_POSTGRES' }),
    open: () => freshSchema(POSTGRES!),
  },
];

async function freshSchema(url: string): Promise<CentralDatabase> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const database = await openPostgres(url, { schema });
  return {
    ...database,
    async close() {
      await database.close();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}

export const NOW = '2026-03-02T08:00:00.000Z' as Instant;
export const CASE_A = '00000000-0000-4000-8000-00000000000a';
export const CASE_B = '00000000-0000-4000-8000-00000000000b';
/** A case of the other team. */
export const CASE_X = '00000000-0000-4000-8000-0000000000ff';

/** Two teams; Ada and Bo work in the first, Cem in the second; two cases and one. */
export function smallOffice(): SeedRow[] {
  return [
    { table: 'team', row: { id: 'agw', name: 'Arbeitgeberwechsel', letters: null } },
    { table: 'team', row: { id: 'einb', name: 'Einbürgerung', letters: { from: 'A', to: 'K' } } },
    ...(['ada', 'bo', 'cem'] as const).map((id): SeedRow => ({ table: 'officer', row: officer(id) })),
    {
      table: 'absence',
      row: { id: 'away', officerId: 'ada', from: localDate('2026-04-01'), to: localDate('2026-04-03') },
    },
    { table: 'case', row: aCase(CASE_A, 'agw') },
    { table: 'case', row: aCase(CASE_B, 'agw') },
    { table: 'case', row: aCase(CASE_X, 'einb') },
    { table: 'party', row: party(CASE_A) },
    { table: 'party', row: party(CASE_B) },
    { table: 'party', row: party(CASE_X) },
  ];
}

function officer(id: 'ada' | 'bo' | 'cem'): Rows['officer'] {
  const name = { ada: 'Ada Yıldız', bo: 'Bo Ångström', cem: 'Cem Groß' }[id];
  const teamIds = id === 'cem' ? ['einb'] : ['agw'];
  return {
    id,
    name,
    initials: id,
    role: 'case_officer',
    teamIds,
    workShare: 0.5,
    mayFinalSign: true,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
  };
}

function aCase(id: string, teamId: string): Rows['case'] {
  return {
    id,
    fileReference: `33-${id.slice(-2)}`,
    teamId,
    caseType: 'employer_change',
    state: 'received',
    applicantName: 'Öztürk, Şeyma',
    sortName: 'oeztuerk seyma',
    birthDate: '1987-05',
    nationality: 'TR',
    receivedOn: localDate('2026-01-05'),
    titleValidUntil: null,
    baRequestedOn: null,
    dueOn: null,
    dueReason: null,
    route: null,
    gaps: null,
    papersOwed: false,
    followUpOn: null,
    assigneeId: null,
    claimedAt: null,
    pageCount: 0,
  };
}

function party(caseId: string): Rows['party'] {
  return {
    id: `party-${caseId}`,
    caseId,
    personId: `person-${caseId}`,
    role: 'applicant',
    familyName: 'Öztürk',
    givenNames: 'Şeyma',
    birthName: null,
    birthDate: '1987-05',
    sex: 'female',
    nationality: 'TR',
    address: null,
  };
}

export interface TestDesk extends DeviceIdentity {
  readonly incarnation: string;
  readonly token: string;
  /** The next command of this desk's outbox, as it goes over the wire. */
  command(name: string, args: object, more?: Partial<SentCommand>): SentCommand;
  push(...commands: SentCommand[]): ReturnType<CentralEngine['push']>;
  pull(more?: Partial<PullRequest>): ReturnType<CentralEngine['pull']>;
}

/** The engine on a database with the originals in `blobs` at hand and a standing clock; `changed` collects its hints. */
export function engineOn(database: CentralDatabase) {
  const blobs = new Set<string>();
  const changed: string[] = [];
  const engine = createCentralEngine({
    database,
    hasBlob: async (sha256) => blobs.has(sha256),
    now: () => new Date(NOW),
    onChange: (buckets) => changed.push(...buckets),
  });
  return { engine, blobs, changed };
}

/** Enrols one desk for each of these officers. */
export async function enrolDesks(
  database: CentralDatabase,
  engine: CentralEngine,
  ...officerIds: string[]
): Promise<TestDesk[]> {
  const codes = await createEnrolmentCodes(database, 'agw');
  return Promise.all(
    officerIds.map(async (officerId) => {
      const deviceId = randomUUID();
      const { code } = codes.find((made) => made.officerId === officerId)!;
      const { token } = await engine.enrol({ protocol: PROTOCOL, code, deviceId });
      return deskOf(engine, { deviceId, officerId }, token);
    }),
  );
}

/** A desk's side of the wire. Another incarnation of the same device counts its commands afresh. */
export function deskOf(engine: CentralEngine, device: DeviceIdentity, token: string): TestDesk {
  const incarnation = randomUUID();
  let seq = 0;
  const address = { protocol: PROTOCOL, deviceId: device.deviceId, incarnation };
  return {
    ...device,
    incarnation,
    token,
    command: (name, args, more = {}) =>
      sealed({
        id: randomUUID(),
        seq: ++seq,
        name,
        args,
        basis: {},
        dependsOn: [],
        issuedAt: NOW,
        bodyHash: '',
        ...more,
      }),
    push: (...commands) => engine.push(device, { ...address, commands }),
    pull: (more = {}) => engine.pull(device, { ...address, epoch: null, have: {}, receiptsAfter: 0, ...more }),
  };
}

/** The command with the hash that belongs to its body. */
export function sealed(command: SentCommand): SentCommand {
  return { ...command, bodyHash: createHash('sha256').update(canonicalBody(command)).digest('hex') };
}
