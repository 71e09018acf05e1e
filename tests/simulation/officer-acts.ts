import type { z } from 'zod';
import type { DeskSync } from '#core/sync/desk-sync.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import type { COMMANDS } from '#domain/commands/catalogue.ts';
import type { Document } from '#domain/records/document.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';
import { TEAM_IDS } from './simulated-office.ts';
import { uuidFrom, type VirtualDesk } from './virtual-desk.ts';

type Definitions = (typeof COMMANDS)[number];
type CommandInput = { [D in Definitions as D['name']]: z.input<D['args']> };
type Act = { [N in keyof CommandInput]: { readonly name: N; readonly args: CommandInput[N] } }[keyof CommandInput];

/** Does one thing an officer could do with what this desk shows; undefined when there is nothing to do it with. */
export function actAtRandom(desk: VirtualDesk, chance: Chance): void {
  const act = chooseAct(desk, chance);
  if (act) desk.survive(() => desk.sync().run(act.name, act.args, dependsOn(desk.sync(), act, chance)));
}

function chooseAct(desk: VirtualDesk, chance: Chance): Act | undefined {
  const rows = createRowStore(desk.file);
  const cases = rows.all('case', {});
  if (cases.length === 0) return undefined;
  const caseId = chance.pick(cases).id;
  const newId = (): string => uuidFrom(() => chance.whole(0, 15));
  const documents = rows.all('document', {});
  const kind = chance.whole(0, 9);
  if (kind <= 1) return { name: 'case.claim', args: { caseId, remark: `Vormerkung ${newId()}` } };
  if (kind === 2) return { name: 'case.release', args: { caseId } };
  if (kind <= 5) return { name: 'case.note', args: { caseId, noteId: newId(), text: `Vermerk ${newId()}` } };
  if (kind === 6) return { name: 'case.open', args: openArgs(newId, chance) };
  if (kind === 7 || documents.length === 0) return { name: 'document.file', args: fileArgs(caseId, newId, chance) };
  const document = chance.pick(documents);
  if (kind === 8) return { name: 'document.reclassify', args: reclassifyArgs(document, newId) };
  return chance.happens(0.5)
    ? { name: 'document.recordText', args: textArgs(document, newId) }
    : {
        name: 'document.move',
        args: {
          documentId: document.id,
          fromCaseId: document.caseId,
          toCaseId: caseId,
          traceId: newId(),
          reason: `Falsch abgelegt ${newId()}`,
        },
      };
}

/** Now and then a command only makes sense after the one before it. */
function dependsOn(sync: DeskSync, act: Act, chance: Chance): string[] {
  const last = sync.pending().at(-1);
  return last && act.name !== 'case.open' && chance.happens(0.2) ? [last.id] : [];
}

function openArgs(newId: () => string, chance: Chance): CommandInput['case.open'] {
  return {
    caseId: newId(),
    teamId: chance.pick(TEAM_IDS),
    fileReference: `NEU-${newId().slice(0, 8)}`,
    caseType: 'employer_change',
    receivedOn: localDate('2026-03-01'),
    applicant: {
      partyId: newId(),
      personId: newId(),
      familyName: 'Neu',
      givenNames: null,
      birthDate: null,
      sex: 'not_stated',
      nationality: null,
    },
  };
}

function fileArgs(caseId: string, newId: () => string, chance: Chance): CommandInput['document.file'] {
  return {
    documentId: newId(),
    caseId,
    title: `Schreiben ${newId()}`,
    type: 'other',
    dateOfDocument: null,
    receivedOn: localDate('2026-03-01'),
    channel: 'scan',
    blobSha256: String(chance.whole(0, 9)).repeat(64),
    byteSize: 1000,
    mediaType: 'application/pdf',
    originalName: 'scan.pdf',
    pageCount: chance.whole(1, 3),
    duplicateConfirmed: chance.happens(0.5),
  };
}

function reclassifyArgs(document: Document, newId: () => string): CommandInput['document.reclassify'] {
  const { type, title, dateOfDocument } = document;
  return {
    documentId: document.id,
    caseId: document.caseId,
    expected: { type, title, dateOfDocument },
    to: { type: 'passport', title: `Pass ${newId()}`, dateOfDocument },
  };
}

function textArgs(document: Document, newId: () => string): CommandInput['document.recordText'] {
  return {
    documentId: document.id,
    caseId: document.caseId,
    pages: [{ number: 1, width: 100, height: 100, source: 'ocr', confidence: 90.5, words: newId(), failure: null }],
  };
}
