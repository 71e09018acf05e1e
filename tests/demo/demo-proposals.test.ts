/** What the papers of the demo office's files offer the triage, against what the office knows of the same cases. */
import { describe, expect, it } from 'vitest';
import { demoOffice } from '#central/demo-office/demo-office.ts';
import { demoFiles } from '#central/demo-office/files/demo-files.ts';
import { readPapers } from '#core/proposals/read-papers.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import { type FactProposal, proposeFacts } from '#domain/proposals/propose-facts.ts';
import type { Case } from '#domain/records/case.ts';
import { type Rows, TABLES, type TableName } from '#domain/records/tables.ts';

const office = demoOffice(1, { cases: 1200 }).rows;
const { rows: filed } = demoFiles(office, 1);
const rows = [...office, ...filed];

/** By table and id, so that a case told twice counts as the files left it. */
const tables = new Map<TableName, Map<string, Rows[TableName]>>();
for (const { table, row } of rows) {
  const found = tables.get(table) ?? new Map<string, Rows[TableName]>();
  found.set(row.id, row as Rows[TableName]);
  tables.set(table, found);
}
const byCase = new Map(
  [...tables].map(([table, all]) => [
    table,
    Map.groupBy(all.values(), (row) =>
      table === 'page' ? (row as Rows['page']).documentId : String(Reflect.get(row, 'caseId')),
    ),
  ]),
);
function all<T extends TableName>(table: T, where: Readonly<Record<string, string>>): Rows[T][] {
  return (byCase.get(table)?.get(where.documentId ?? where.caseId ?? '') ?? []) as Rows[T][];
}

const cases = [...tables.get('case')!.values()].filter(
  (one): one is Case => TABLES.case.safeParse(one).success && all('document', { caseId: one.id }).length > 0,
);

/** The file as if nobody had recorded anything yet. */
function untouched(theCase: Case): CaseFile {
  const none = { facts: [], marks: [], consultations: [], decisions: [], letters: [], followUps: [], pauses: [] };
  return { theCase, documents: all('document', { caseId: theCase.id }), ...none };
}

const offered = cases.map((theCase) => ({
  theCase,
  proposals: proposeFacts(untouched(theCase), readPapers({ all } as Parameters<typeof readPapers>[0], theCase.id)),
  known: knownFacts({ ...untouched(theCase), facts: all('fact', { caseId: theCase.id }) }),
}));
const sure = (proposals: readonly FactProposal[]) => proposals.flatMap((one) => (one.state === 'sure' ? [one] : []));

describe('the papers of the demo files', () => {
  it('offer the title, and never surely a wrong one', () => {
    const titles = offered.flatMap(({ known, proposals }) =>
      known.titleKind === undefined
        ? []
        : [[known.titleKind, sure(proposals).find(({ field }) => field === 'titleKind')?.evidence.value ?? null]],
    );
    expect(titles.filter(([known, read]) => read !== null && read !== known)).toEqual([]);
    expect(titles.filter(([, read]) => read !== null).length).toBeGreaterThan(titles.length * 0.6);
  });

  it.each(['employmentUnrestricted', 'newEmploymentStart', 'ezb.firm'] as const)('offer %s as it is known', (field) => {
    const facts = offered.flatMap(({ theCase, proposals }) => {
      const known = all('fact', { caseId: theCase.id }).find((fact) => fact.field === field)?.value;
      const read = sure(proposals).find((one) => one.field === field)?.evidence.value;
      return known === undefined || read === undefined ? [] : [[known, read]];
    });
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.filter(([known, read]) => known !== read)).toEqual([]);
  });

  it('cite a page of a document of the same case, with its place', () => {
    for (const { theCase, proposals } of offered) {
      for (const { evidence } of sure(proposals)) {
        const document = all('document', { caseId: theCase.id }).find(({ id }) => id === evidence.citation.documentId);
        const page = all('page', { documentId: document!.id }).find(({ number }) => number === evidence.citation.page);
        expect(evidence.box.x + evidence.box.w).toBeLessThanOrEqual(page!.width);
        expect(evidence.box.y + evidence.box.h).toBeLessThanOrEqual(page!.height);
      }
    }
  });
});
