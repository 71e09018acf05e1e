import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterFinish } from '#contract/desk/letters.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore, type RowStore } from '#db/rows/row-store.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import { newCase } from '#domain/case/new-case.ts';
import { prepareCommand } from '#domain/commands/catalogue.ts';
import { loadRefs, type RowSource } from '#domain/commands/loaded.ts';
import { MUSTERSTADT } from '#domain/letters/office-musterstadt.ts';
import type { Party } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import { actorFrom } from '#domain/rights/actor.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import { createBlobStore } from '../blobs/blob-store.ts';
import { type CaseLetters, createCaseLetters } from './case-letters.ts';

const CASE = '01900000-0000-7000-8000-000000000001';
const OFFICER: Officer = {
  id: 'bauer',
  name: 'Bauer, Anna',
  initials: 'AB',
  role: 'case_officer',
  teamIds: ['changes'],
  workShare: 1,
  mayFinalSign: false,
  secondedUntil: null,
  caseTypes: null,
  supervisorId: null,
};
const NOW = new Date('2026-11-23T09:00:00.000Z');

let folder: string;
let database: DeskDatabase;
let rows: RowStore;
let letters: CaseLetters;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-letters-'));
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  rows = createRowStore(database.sqlite);
  rows.put('case', theCase());
  rows.put('party', applicant());
  rows.put('officeSettings', MUSTERSTADT);
  letters = createCaseLetters({
    rows,
    filing: { blobs: createBlobStore(folder, database.sqlite), run, newId: uuidV7 },
    officer: () => OFFICER,
    today: () => localDate('2026-11-23'),
    now: () => NOW,
  });
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a letter of a case', () => {
  it('is not written while the office itself is not known here', async () => {
    rows.remove('officeSettings', MUSTERSTADT.id);
    const preview = await letters.preview(request({}));
    expect(preview).toMatchObject({ problem: { field: 'office' } });
    expect(await letters.finish(request({}))).toMatchObject({ outcome: 'problem', field: 'office' });
    expect(rows.all('letter', { caseId: CASE })).toEqual([]);
  });

  it('lies in the e-file as a document with its text, final, with what it asks for and until when', async () => {
    const finished = await letters.finish(request({}));
    expect(finished).toMatchObject({ outcome: 'done' });
    const { letterId, documentId } = finished as { letterId: string; documentId: string };
    expect(rows.one('document', documentId)).toMatchObject({
      type: 'document_request',
      channel: 'outgoing',
      mediaType: 'application/pdf',
      firstLeaf: 1,
    });
    expect(rows.one('letter', letterId)).toMatchObject({
      state: 'final',
      documentId,
      requestedItems: ['contract'],
      deadline: '2026-12-14',
    });
    expect(textOf(documentId)).toContain('Arbeitsvertrag');
    expect(textOf(documentId)).toContain('Okonkwo');
  });

  it('goes with a sheet in the language of who reads it', async () => {
    const { documentId } = (await letters.finish(request({ language: 'tr' }))) as { documentId: string };
    const german = (await letters.finish(request({ language: 'de' }))) as { documentId: string };
    const pages = (id: string) => rows.one('document', id)!.pageCount;
    expect(pages(documentId)).toBeGreaterThan(pages(german.documentId));
  });

  it('goes to the representative where there is one (§ 14 Abs. 3 VwVfG)', async () => {
    rows.put('party', {
      ...applicant(),
      id: 'lawyer',
      role: 'representative',
      familyName: 'Aumühle',
      address: 'Seestraße 2, 70174 Musterstadt',
    });
    const { documentId } = (await letters.finish(request({}))) as { documentId: string };
    expect(textOf(documentId)).toContain('Seestraße 2');
    expect(textOf(documentId)).not.toContain('Rosenweg 5');
  });

  it('is not written without an address: the field is named, and nothing is filed', async () => {
    rows.put('party', { ...applicant(), address: null });
    expect(await letters.finish(request({}))).toMatchObject({ outcome: 'problem', field: 'address' });
    expect(rows.all('document', { caseId: CASE })).toEqual([]);
  });

  it('can be looked at without leaving a trace', async () => {
    const preview = await letters.preview(request({}));
    const [, sha256 = ''] = /^\/blob\/([0-9a-f]{64})$/.exec('url' in preview ? preview.url : '') ?? [];
    expect(Buffer.from(letters.previewBytes(sha256)!.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(rows.all('document', { caseId: CASE })).toEqual([]);
    expect(rows.all('letter', { caseId: CASE })).toEqual([]);
  });

  it('names the field that is wrong', async () => {
    const late = request({ fields: { ...request({}).fields, answerBy: '2026-11-01' } });
    expect(await letters.finish(late)).toMatchObject({ outcome: 'problem', field: 'answerBy' });
    expect(await letters.finish({ ...request({}), template: 'love_letter' })).toMatchObject({ field: 'template' });
  });
});

/** Runs a command by its rule on the cache, as the desk does. */
function run(name: string, args: unknown) {
  const found = prepareCommand(name, args);
  if ('refusal' in found) return { outcome: 'refused' as const, refusal: found.refusal };
  const decision = found.prepared.decide(loadRefs(found.prepared.reads, rows as RowSource), {
    actor: actorFrom(OFFICER),
    now: NOW.toISOString() as Instant,
    commandId: uuidV7(),
  });
  if (decision.outcome === 'refused') return { outcome: 'refused' as const, refusal: decision.refusal };
  for (const { table, row } of decision.changes) rows.put(table, row);
  return { outcome: 'done_here' as const, commandId: uuidV7() };
}

function textOf(documentId: string): string {
  return rows
    .all('page', { documentId })
    .flatMap(({ words }) => unpackWords(words).map(({ text }) => text))
    .join(' ');
}

function request(changes: Partial<LetterFinish>): LetterFinish {
  return {
    caseId: CASE,
    template: 'document_request',
    language: 'de',
    fields: {
      applicationFor: 'Änderung der Nebenbestimmung zur Beschäftigung',
      receivedOn: '2026-11-02',
      missing: [{ what: 'Arbeitsvertrag' }],
      answerBy: '2026-12-14',
    },
    recipient: null,
    requestedItems: ['contract'],
    deadline: localDate('2026-12-14'),
    sentOn: null,
    ...changes,
  };
}

function theCase() {
  return newCase({
    id: CASE,
    fileReference: '33.2-4711/26',
    teamId: 'changes',
    caseType: 'employer_change',
    state: 'triaged',
    applicantName: 'Okonkwo, Chidi',
    sortName: 'okonkwo chidi',
    birthDate: null,
    nationality: 'NGA',
    receivedOn: localDate('2026-11-02'),
    titleValidUntil: null,
    baRequestedOn: null,
    assigneeId: OFFICER.id,
    claimedAt: null,
    pageCount: 0,
  });
}

function applicant(): Party {
  return {
    id: 'applicant',
    caseId: CASE,
    personId: 'person',
    role: 'applicant',
    familyName: 'Okonkwo',
    givenNames: 'Chidi',
    birthName: null,
    birthDate: null,
    sex: 'male',
    nationality: 'NGA',
    address: 'Rosenweg 5, 70173 Musterstadt',
  };
}
