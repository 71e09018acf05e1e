import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoOffice } from '#central/demo-office/demo-office.ts';
import { demoFiles } from '#central/demo-office/files/demo-files.ts';
import { readEzb } from '#core/ezb/read-ezb.ts';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { uprightWords } from '#db/words/upright-words.ts';
import type { EzbField } from '#domain/ezb/ezb-form.ts';
import type { Document } from '#domain/records/document.ts';
import { type Rows, TABLES, type TableName } from '#domain/records/tables.ts';

const office = demoOffice(1, { cases: 1200 }).rows;
const { rows, originals } = demoFiles(office, 1);

function of<T extends TableName>(table: T): Rows[T][] {
  return rows.filter((one) => one.table === table).map((one) => one.row as Rows[T]);
}

const cases = new Map(of('case').map((one) => [one.id, one]));
const documents = of('document');
const pages = Map.groupBy(of('page'), ({ documentId }) => documentId);
const declarations = documents.filter(({ type }) => type === 'employment_declaration');
const isScan = ({ originalName }: Document): boolean => originalName.startsWith('scan-');

function valuesRead(reading: Awaited<ReturnType<typeof read>>): Map<EzbField, unknown> {
  return new Map(reading!.forms[0]!.fields.map((read) => [read.field, 'value' in read ? read.value : undefined]));
}

function read({ caseId, id }: Document) {
  const byId = (_: string, wanted: string) => documents.find((one) => one.id === wanted);
  const ofDocument = (_: string, { documentId }: { documentId: string }) => pages.get(documentId) ?? [];
  const original = (sha256: string) => originals.get(sha256)!;
  const desk = {
    rows: { one: byId, all: ofDocument },
    blobs: { size: (sha256: string) => original(sha256).length, read: async (sha256: string) => original(sha256) },
  };
  return readEzb(desk as unknown as Parameters<typeof readEzb>[0], { caseId, documentId: id });
}

describe('the files of the demo office', () => {
  it('lie in the most urgent cases, two of them in several volumes, and are small', () => {
    const filed = [...cases.values()].filter(({ pageCount }) => pageCount > 0);
    expect(filed.length).toBeGreaterThanOrEqual(60);
    expect(filed.every(({ teamId }) => teamId === 'arbeitgeberwechsel')).toBe(true);
    const lengths = filed.map(({ pageCount }) => pageCount).sort((a, b) => b - a);
    expect(lengths[0]).toBeGreaterThan(1000);
    expect(lengths[1]).toBeGreaterThan(390);
    expect([...originals.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(80_000_000);
  });

  it('are the same for the same seed', () => {
    const again = demoFiles(office, 1);
    expect(again.rows).toEqual(rows);
    expect([...again.originals.keys()]).toEqual([...originals.keys()]);
  });

  it('fit their shapes, number their leaves one after the other, and have each original and each page', () => {
    for (const { table, row } of rows.filter(({ table }) => table === 'document' || table === 'page')) {
      expect(TABLES[table].parse(row)).toEqual(row);
    }
    const next = new Map<string, number>();
    for (const document of documents) {
      expect(document.firstLeaf).toBe(next.get(document.caseId) ?? 1);
      next.set(document.caseId, document.firstLeaf + document.pageCount);
      const original = originals.get(document.blobSha256)!;
      expect(createHash('sha256').update(original).digest('hex')).toBe(document.blobSha256);
      expect(document.byteSize).toBe(original.length);
      expect(pages.get(document.id)).toHaveLength(document.pageCount);
    }
    for (const [caseId, leaf] of next) expect(cases.get(caseId)!.pageCount).toBe(leaf - 1);
  });

  it('tell the checklist what is there, and the facts and letters where they come from', () => {
    const ids = new Set(documents.map(({ id }) => id));
    const cited = of('fact').filter(({ citation }) => citation !== null);
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter(({ citation }) => !ids.has(citation!.documentId))).toEqual([]);
    const ready = [...cases.values()].filter(({ state, pageCount }) => state === 'ready_for_ba' && pageCount > 0);
    expect(ready.length).toBeGreaterThan(0);
    expect(ready.filter(({ gaps }) => gaps !== 0)).toEqual([]);
    const sent = of('letter').filter(({ caseId, sentOn }) => sentOn !== null && cases.get(caseId)!.pageCount > 0);
    expect(sent.filter(({ documentId }) => documentId === null || !ids.has(documentId))).toEqual([]);
  });

  it('have pages that could not be read, pages read badly, and pages on their head', () => {
    const all = of('page');
    expect(all.some(({ source, failure }) => source === 'failed' && failure !== null)).toBe(true);
    expect(all.some(({ confidence }) => confidence !== null && confidence < 70)).toBe(true);
    expect(all.some(({ rotation }) => rotation === 180)).toBe(true);
  });
});

describe('an original of the demo office', () => {
  it('written by a program says what is recorded of it', async () => {
    for (const type of ['application', 'employment_contract', 'email'] as const) {
      const document = documents.find((one) => one.type === type && !isScan(one))!;
      const opened = await openSource({ name: document.originalName, bytes: originals.get(document.blobSha256)! });
      if (!opened.ok) throw new Error(`${type} does not open`);
      for (const page of pages.get(document.id)!) {
        const own = await opened.source.page(page.number);
        if (own.kind !== 'text') throw new Error(`${type} has no text of its own`);
        const words = uprightWords(page).map(({ text }) => text);
        expect(own.page.words.map(({ text }) => text).sort()).toEqual(words.sort());
        expect(own.page).toMatchObject({ width: page.width, height: page.height });
      }
      await opened.source.close();
    }
  });

  it('from the scanner is a picture without text', async () => {
    const document = documents.find((one) => one.type === 'passport')!;
    const opened = await openSource({ name: document.originalName, bytes: originals.get(document.blobSha256)! });
    if (!opened.ok) throw new Error('the passport does not open');
    const page = await opened.source.page(1);
    expect(page).toMatchObject({ kind: 'image', image: { width: 2480, height: 3508 } });
    await opened.source.close();
  });
});

describe('an EzB of the demo office', () => {
  const facts = Map.groupBy(of('fact'), ({ caseId }) => caseId);
  const factOf = (caseId: string, field: string) => facts.get(caseId)?.find((fact) => fact.field === field)?.value;
  /** Nothing went wrong at the scanner. */
  const isWhole = ({ id }: Document): boolean => pages.get(id)!.every(({ confidence }) => (confidence ?? 0) > 80);

  it.each([
    ['scanned', true],
    ['filled in at the screen', false],
  ])('%s reads as the case knows it', async (_, scanned) => {
    const document = declarations.find(
      (one) => isScan(one) === scanned && isWhole(one) && factOf(one.caseId, 'ezb.firm'),
    )!;
    const reading = await read(document);
    expect(reading).toMatchObject({ boxes: 'looked', pagesWithoutText: [] });
    const values = valuesRead(reading);
    const { caseId } = document;
    expect(values.get('firm')).toEqual({ kind: 'text', text: factOf(caseId, 'ezb.firm') });
    expect(values.get('start')).toEqual({ kind: 'date', date: factOf(caseId, 'newEmploymentStart') });
    expect(values.get('pay')).toEqual({ kind: 'amount', euros: factOf(caseId, 'ezb.pay'), basis: 'month' });
    expect(values.get('occasion')).toEqual({ kind: 'choice', choice: 'employer_change' });
    expect(values.get('hiredOut')).toEqual({ kind: 'yes-no', yes: false });
    expect(values.get('establishmentNumber')).toEqual({
      kind: 'text',
      text: factOf(caseId, 'ezb.establishmentNumber'),
    });
  });

  it('says field 23 and leaves fields empty in a case that nobody has examined yet', async () => {
    const values = valuesRead(await read(declarations.find((one) => factOf(one.caseId, 'ezb.firm') === undefined)!));
    expect(values.get('hiredOut')).toEqual({ kind: 'yes-no', yes: true });
    expect([values.get('establishmentNumber'), values.get('signatureDate')]).toEqual([undefined, undefined]);
  });
});
