import type { z } from 'zod';
import type { RowStore } from '#db/rows/row-store.ts';
import type { COMMANDS } from '#domain/commands/catalogue.ts';
import type { ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { ledgerOf } from '#domain/scan/ledger.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';

type Definitions = (typeof COMMANDS)[number];
type CommandInput = { [D in Definitions as D['name']]: z.input<D['args']> };
type Act = { [N in keyof CommandInput]: { readonly name: N; readonly args: CommandInput[N] } }[keyof CommandInput];

const MOST_BATCHES = 4;

/** A step at the Scanplatz, whether or not the batch takes it; two desks may work on the same batch, as nobody should. */
export function scanAct(caseId: string, rows: RowStore, newId: () => string, chance: Chance): Act {
  const batches = rows.all('scanBatch', {}).filter(({ state }) => state !== 'closed');
  if (batches.length === 0 || (batches.length < MOST_BATCHES && chance.happens(0.15))) return openBatch(newId);
  const batch = chance.pick(batches);
  const pages = rows.all('scanPage', { batchId: batch.id });
  const waiting = pages.filter(({ outcome }) => outcome === 'waiting');
  const kind = chance.whole(0, 9);
  if (batch.state === 'checking' && kind < 8) return check(batch, chance);
  if (batch.state === 'checked' && kind < 8)
    return { name: 'scan.release', args: { batchId: batch.id, kind: 'destroy', where: 'P-4' } };
  if (batch.state === 'released' && kind < 8)
    return { name: 'scan.close', args: { batchId: batch.id, doneOn: localDate('2026-03-01') } };
  if (kind <= 2 || pages.length === 0) return record(batch.id, pages, newId, chance);
  if (kind <= 4 && waiting.length > 0) return filePages(batch.id, waiting, caseId, newId, chance);
  if (kind <= 6 && waiting.length > 0) return settle(batch.id, waiting, newId, chance);
  if (kind === 9 && pages.length > waiting.length) return unfile(batch.id, pages, newId, chance);
  if (kind === 7) return count(batch, pages, newId);
  if (kind === 8 && waiting.length === 0) return { name: 'scan.finish', args: { batchId: batch.id } };
  return besides(caseId, rows, newId, chance);
}

function openBatch(newId: () => string): Act {
  return {
    name: 'scan.open',
    args: {
      batchId: newId(),
      name: `Stapel ${newId()}`,
      box: 'K-1',
      profile: {
        name: 'Akten',
        version: 1,
        dpi: 300,
        colour: 'grey',
        duplex: false,
        protection: 'normal',
        splitAt: { separators: true, blankPages: false },
        codes: ['qr'],
        checkRate: 0.5,
      },
      station: 'Scanplatz',
      software: 'Laufmappe',
      procedure: 'VD 1.0',
      sheetsPrepared: 3,
    },
  };
}

function record(batchId: string, pages: readonly ScanPage[], newId: () => string, chance: Chance): Act {
  const last = pages.reduce((most, { number }) => Math.max(most, number), 0);
  const item = newId();
  const args = {
    batchId,
    pages: Array.from({ length: chance.whole(1, 3) }, (_, at) => ({
      id: `${item}/${at + 1}`,
      number: last + at + 1,
      sheet: last + at + 1,
      sourceName: 'scan.pdf',
      sourceSha256: String(chance.whole(0, 9)).repeat(64),
      sourcePage: at + 1,
    })),
  };
  return { name: 'scan.record', args };
}

function filePages(
  batchId: string,
  waiting: readonly ScanPage[],
  caseId: string,
  newId: () => string,
  chance: Chance,
): Act {
  const pages = waiting.slice(0, chance.whole(1, 3));
  return {
    name: 'document.file',
    args: {
      documentId: newId(),
      caseId,
      title: `Scan ${newId()}`,
      type: 'other',
      dateOfDocument: null,
      receivedOn: localDate('2026-03-01'),
      channel: 'scan',
      blobSha256: String(chance.whole(0, 9)).repeat(64),
      byteSize: 1000,
      mediaType: 'application/pdf',
      originalName: 'scan.pdf',
      pageCount: pages.length,
      duplicateConfirmed: true,
      scanned: { batchId, pages: pages.map(({ id }) => ({ id, pictureSha256: null })) },
    },
  };
}

/** Takes back what was filed from the batch, or tries to: another desk may have moved it, or used it. */
function unfile(batchId: string, pages: readonly ScanPage[], newId: () => string, chance: Chance): Act {
  const { documentId, caseId } = chance.pick(pages.filter(({ outcome }) => outcome !== 'waiting'));
  const own = pages.filter((page) => documentId !== null && page.documentId === documentId);
  return {
    name: 'document.unfile',
    args: {
      documentId: documentId ?? newId(),
      caseId: caseId ?? newId(),
      batchId,
      pageIds: own.length === 0 ? [newId()] : own.map(({ id }) => id),
      traceId: newId(),
      reason: `Zurückgenommen ${newId()}`,
    },
  };
}

function settle(batchId: string, waiting: readonly ScanPage[], newId: () => string, chance: Chance): Act {
  const outcome = chance.pick(['blank', 'removed', 'replaced'] as const);
  const keptSha256 = String(chance.whole(0, 9)).repeat(64);
  const pages = waiting.slice(0, chance.whole(1, 2)).map(({ id }) => ({
    id,
    outcome,
    reason: { blank: null, removed: `doppelt ${newId()}`, replaced: `neu scannen ${newId()}` }[outcome],
    keptSha256,
  }));
  return { name: 'scan.settle', args: { batchId, pages } };
}

/** Counts as many sheets as there are, those put aside for another scan left out, so that batches come to their end. */
function count(batch: ScanBatch, pages: readonly ScanPage[], newId: () => string): Act {
  const sheetsPrepared = Math.max(1, ledgerOf(batch, pages).sums.sheetsScanned);
  const counted = {
    irregularityId: newId(),
    was: batch.sheetsPrepared,
    sheetsPrepared,
    reason: `nachgezählt ${newId()}`,
  };
  return { name: 'scan.count', args: { batchId: batch.id, ...counted } };
}

function check(batch: ScanBatch, chance: Chance): Act {
  const { seed = '', pageIds = [] } = batch.check ?? {};
  const fault = chance.happens(0.2) ? 'unscharf' : null;
  return {
    name: 'scan.check',
    args: { batchId: batch.id, seed, seen: pageIds.map((pageId, at) => ({ pageId, fault: at === 0 ? fault : null })) },
  };
}

function besides(caseId: string, rows: RowStore, newId: () => string, chance: Chance): Act {
  const wishes = rows.all('scanWish', {});
  if (wishes.length > 0 && chance.happens(0.4)) {
    const state = chance.pick(['picked', 'scanned', 'not_found', 'withdrawn'] as const);
    return { name: 'scan.settleWish', args: { wishId: chance.pick(wishes).id, state } };
  }
  const documents = rows.all('document', {});
  if (documents.length === 0 || chance.happens(0.4))
    return { name: 'scan.wish', args: { wishId: newId(), caseId, reason: 'case', remark: `Wunsch ${newId()}` } };
  const document = chance.pick(documents);
  const of = { caseId: document.caseId, documentId: document.id };
  if (chance.happens(0.5))
    return { name: 'document.correctWord', args: { ...of, page: 1, word: 0, machineText: 'Pafs', text: newId() } };
  const made = { blobSha256: String(chance.whole(0, 9)).repeat(64), byteSize: 1000, software: 'Laufmappe' };
  return { name: 'document.addRendition', args: { ...of, renditionId: newId(), conformance: 'PDF/A-2u', ...made } };
}
