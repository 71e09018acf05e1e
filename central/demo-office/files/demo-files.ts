import type { CaseFile } from '#domain/commands/case-file.ts';
import type { Change } from '#domain/commands/command.ts';
import type { EzbLabelledField } from '#domain/ezb/ezb-form.ts';
import type { Case } from '#domain/records/case.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';
import { DEMO_DAY } from '../demo-day.ts';
import { createRandom, type Random } from '../random.ts';
import { fileToCase } from './case-filing.ts';
import { type CaseStory, tellStory } from './case-story.ts';
import { filePaper } from './file-papers.ts';
import { oldVolumes } from './old-volumes.ts';
import type { Mishap } from './paper-draft.ts';
import { type Peculiarities, papersOfCase } from './papers-of-case.ts';

/** Files with papers; those of the other cases are not scanned yet. */
const FILES = 72;
/** Pages of the older volumes of two files of several volumes. */
const OLDER_VOLUMES = [390, 1040];
/** Somebody born later has not been at home in the office for so long. */
const LONG_KNOWN = '1992';

export interface DemoFiles {
  /** All rows of the office, with those of the files. */
  readonly rows: Change[];
  /** Originals by their SHA-256. */
  readonly originals: ReadonlyMap<string, Buffer>;
}

/**
 * Puts papers into the most urgent files of team Arbeitgeberwechsel, as desks would have filed them: originals, documents, texts of
 * pages; checklist, facts and letters refer to them. The same rows and seed give the same files.
 */
export function demoFiles(rows: readonly Change[], seed: number, today: LocalDate = DEMO_DAY): DemoFiles {
  const officers = of(rows, 'officer');
  const chosen = urgentCases(rows);
  const own = new Map<string, Change[]>(chosen.map(({ id }) => [id, []]));
  const others: Change[] = [];
  for (const row of rows) (own.get(caseOf(row) ?? '') ?? others).push(row);
  const originals = new Map<string, Buffer>();
  const hiring = chosen.find((one) => one.state === 'received' && !knowsEmployment(own.get(one.id)!));
  const longFiles = chosen.filter(isLongKnown);
  const filed = chosen.flatMap((theCase, place) => {
    const random = createRandom(seed ^ Math.imul(place + 1, 0x9e3779b1));
    const its = own.get(theCase.id)!;
    const file = fileOf(theCase, its);
    const told = tellStory(random, {
      theCase,
      parties: of(its, 'party'),
      facts: file.facts,
      latest: addDays(today, -1),
      officer: (officers.find(({ id }) => id === theCase.assigneeId) ?? officers[0]!).name,
    });
    const story: CaseStory = theCase === hiring ? { ...told, hiredOut: true } : told;
    const drafts = [
      ...oldVolumes(random, story, OLDER_VOLUMES[longFiles.indexOf(theCase)] ?? 0),
      ...papersOfCase(random, story, file, peculiarities(random, file, { place, hiredOut: theCase === hiring })),
    ];
    const papers = drafts.map((draft) => filePaper(random, draft));
    for (const { document, original } of papers) originals.set(document.blobSha256, original);
    const scannedBy = random.pick(officers.filter(({ role }) => role === 'scanning')).id;
    return filedRows(its, fileToCase(random, file, papers, { scannedBy, today }));
  });
  return { rows: [...others, ...filed], originals };
}

/** What the queue shows first. */
function urgentCases(rows: readonly Change[]): Case[] {
  const due = ({ dueOn, id }: Case): string => `${dueOn ?? '9999'} ${id}`;
  return of(rows, 'case')
    .filter(({ teamId }) => teamId === 'arbeitgeberwechsel')
    .sort((one, other) => (due(one) < due(other) ? -1 : 1))
    .slice(0, FILES);
}

/** Old papers must not answer a request for new ones. */
function isLongKnown({ birthDate, assigneeId, state }: Case): boolean {
  return assigneeId === null && state !== 'awaiting_documents' && (birthDate ?? LONG_KNOWN) < LONG_KNOWN;
}

/** What is missing or went wrong in a file: something in every third, so that there is something to find. */
function peculiarities(
  random: Random,
  { letters, facts }: CaseFile,
  { place, hiredOut }: { place: number; hiredOut: boolean },
): Peculiarities {
  const asked = letters.flatMap(({ requestedItems }) => requestedItems);
  const missing = new Set<DocumentType>();
  if (asked.includes('contract')) missing.add('employment_contract');
  if (asked.includes('payslips')) missing.add('payslip');
  const unread = facts.every(({ field }) => !field.startsWith('ezb.'));
  if (unread && random.chance(0.35)) missing.add(random.pick(['payslip', 'termination'] as const));
  const blank: EzbLabelledField[] =
    unread && (hiredOut || place % 2 === 0) ? ['establishmentNumber', 'signatureDate'] : [];
  const mishaps: readonly Mishap[] = ['weak', 'turned', 'failed'];
  return { missing, blank, mishap: place % 4 === 2 ? mishaps[((place - 2) / 4) % 3]! : null };
}

function knowsEmployment(rows: readonly Change[]): boolean {
  return of(rows, 'fact').some(({ field }) => field === 'ezb.firm');
}

function fileOf(theCase: Case, rows: readonly Change[]): CaseFile {
  return {
    theCase,
    documents: [],
    facts: of(rows, 'fact'),
    marks: of(rows, 'checklistMark'),
    consultations: of(rows, 'consultation'),
    decisions: of(rows, 'caseDecision'),
    letters: of(rows, 'letter'),
    followUps: of(rows, 'followUp'),
    pauses: of(rows, 'pause'),
  };
}

const REWRITTEN: ReadonlySet<TableName> = new Set(['case', 'fact', 'checklistMark', 'consultation', 'letter']);

function filedRows(rows: readonly Change[], filing: ReturnType<typeof fileToCase>): Change[] {
  return [
    { table: 'case', row: filing.theCase },
    ...filing.documents.map((row): Change => ({ table: 'document', row })),
    ...filing.pages.map((row): Change => ({ table: 'page', row })),
    ...rows.filter(({ table }) => !REWRITTEN.has(table)),
    ...filing.history.map((row): Change => ({ table: 'historyEntry', row })),
    ...filing.facts.map((row): Change => ({ table: 'fact', row })),
    ...filing.marks.map((row): Change => ({ table: 'checklistMark', row })),
    ...filing.consultations.map((row): Change => ({ table: 'consultation', row })),
    ...filing.letters.map((row): Change => ({ table: 'letter', row })),
  ];
}

function of<T extends TableName>(rows: readonly Change[], table: T): Rows[T][] {
  return rows.filter((one) => one.table === table).map((one) => one.row as Rows[T]);
}

function caseOf({ table, row }: Change): string | undefined {
  if (table === 'case') return row.id;
  return 'caseId' in row ? (row.caseId ?? undefined) : undefined;
}
