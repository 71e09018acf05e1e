import { isOpen } from '#domain/case/case-state.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Case } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import { addDays, type Instant, type LocalDate } from '#domain/time/local-date.ts';
import { createRandom } from '../random.ts';
import { inventEfforts } from './efforts.ts';
import { pastRedistribution, undoneRedistribution } from './past-redistributions.ts';
import { inventWorkPlans } from './work-plans.ts';

/** Whose desk is full and who is away for three weeks from today: what a lead opens the Verteilung for. */
const ABSENT = 'officer-tomasz-gorski';
/** Their desks are left as they were. */
const GIVERS: ReadonlySet<string> = new Set([
  'officer-hatice-soenmezer',
  'officer-ivana-matkovic',
  'officer-sabine-woerz',
  'officer-felix-ottenbruch',
  'officer-jonas-brenndoerfer',
]);
const STANDS_IN = 'officer-ivana-matkovic';

/**
 * Adds what the distribution of work knows of an invented office: plans, efforts, an absence with its substitution, an exclusion, and
 * two redistributions of the past, one of them undone. Draws from a source of its own, so that the cases stay what they were; only
 * those of the first redistribution have another officer now.
 */
export function withDistribution(rows: readonly Change[], seed: number, today: LocalDate): Change[] {
  const random = createRandom(seed ^ 0x0d15_7218);
  const of = <T extends TableName>(table: T): Rows[T][] =>
    rows.flatMap((one) => (one.table === table ? [one.row as Rows[T]] : []));
  const officers = of('officer');
  const officer = (id: string): Officer => officers.find((one) => one.id === id)!;
  const lead = (teamId: string): Officer | undefined =>
    officers.find(({ role, teamIds }) => role === 'team_lead' && teamIds.includes(teamId));
  const absent = officer(ABSENT);
  const teamLead = lead(absent.teamIds[0]!)!;
  const lastTouched = new Map<string, Instant>();
  for (const { caseId, at } of of('historyEntry')) {
    if ((lastTouched.get(caseId) ?? '') < at) lastTouched.set(caseId, at);
  }
  const untouchedSince = (at: Instant) => (theCase: Case) =>
    theCase.teamId === absent.teamIds[0] &&
    isOpen(theCase.state) &&
    GIVERS.has(theCase.assigneeId ?? '') &&
    (lastTouched.get(theCase.id) ?? '') < at;

  const words = {
    reason: 'Bei Herrn Górski war mehr Zeit vor der nächsten Frist',
    remark: 'Ausgleich nach dem Urlaub im Oktober',
  };
  const movedAt = `${addDays(today, -11)}T08:30:00.000Z` as Instant;
  const given = of('case').filter(untouchedSince(movedAt));
  const ids = () => ({ id: random.uuid(), commandId: random.uuid() });
  const past =
    given.length === 0
      ? []
      : pastRedistribution({ lead: teamLead, to: absent, cases: given, at: movedAt, ...ids(), ...words });
  const moved = new Map(past.flatMap(({ table, row }) => (table === 'case' ? [[row.id, row as Case]] : [])));

  const triedAt = `${addDays(today, -19)}T12:05:00.000Z` as Instant;
  const undoneAt = `${addDays(today, -19)}T12:20:00.000Z` as Instant;
  const undone = given.filter(untouchedSince(triedAt)).slice(0, 3);
  const takenBack =
    undone.length === 0
      ? []
      : undoneRedistribution(
          {
            lead: teamLead,
            to: absent,
            cases: undone,
            at: triedAt,
            ...ids(),
            ...words,
            remark: 'Versehentlich angewendet',
          },
          undoneAt,
          random.uuid(),
          officer,
        );
  const caseRows = of('case').map((theCase) => moved.get(theCase.id) ?? theCase);
  const efforts = inventEfforts(random, caseRows, (teamId) => lead(teamId)?.id ?? null, today);
  const heldByAbsent = caseRows.filter(({ assigneeId }) => assigneeId === ABSENT);
  const by = { setBy: teamLead.id, setAt: `${addDays(today, -1)}T15:10:00.000Z` as Instant, endedAt: null };
  return [
    ...rows.map(
      (one): Change => (one.table === 'case' ? { table: 'case', row: moved.get(one.row.id) ?? one.row } : one),
    ),
    ...inventWorkPlans(officers, today).map((row): Change => ({ table: 'workPlan', row })),
    ...efforts.map((row): Change => ({ table: 'caseEffort', row })),
    { table: 'absence', row: { id: random.uuid(), officerId: ABSENT, from: today, to: addDays(today, 20) } },
    {
      table: 'substitution',
      row: {
        id: random.uuid(),
        officerId: ABSENT,
        substituteId: STANDS_IN,
        from: today,
        to: addDays(today, 20),
        scope: 'urgent',
        ...by,
      },
    },
    ...heldByAbsent.slice(0, 1).map(
      (theCase): Change => ({
        table: 'exclusion',
        row: { id: random.uuid(), officerId: 'officer-jonas-brenndoerfer', caseId: theCase.id, ...by },
      }),
    ),
    // The rows of the cases themselves stand where they always stood; the undone one left its cases as they were.
    ...[...past, ...takenBack].filter(({ table }) => table !== 'case'),
  ];
}
