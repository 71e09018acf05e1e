import type { z } from 'zod';
import type { DeskSync } from '#core/sync/desk-sync.ts';
import { createRowStore, type RowStore } from '#db/rows/row-store.ts';
import type { COMMANDS } from '#domain/commands/catalogue.ts';
import type { Document } from '#domain/records/document.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';
import { distributionAct } from './distribution-acts.ts';
import { scanAct } from './scan-acts.ts';
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
  if (chance.happens(0.3)) return stepOfCourse(caseId, rows, newId, chance);
  if (chance.happens(0.25)) return distributionAct(caseId, rows, newId, chance);
  if (chance.happens(0.35)) return scanAct(caseId, rows, newId, chance);
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

/** A step in the course of a proceeding, whether or not the case's state takes it: refusals are part of an office's life. */
function stepOfCourse(caseId: string, rows: RowStore, newId: () => string, chance: Chance): Act {
  const kind = chance.whole(0, 7);
  const recorded = rows.one('fact', `${caseId}/grossAnnualSalary`)?.value ?? null;
  if (kind <= 1) {
    const entry = { field: 'grossAnnualSalary', was: recorded, value: chance.whole(30, 90) * 1000 };
    return { name: 'facts.record', args: { caseId, entries: [entry] } };
  }
  if (kind === 2)
    return { name: 'case.triage', args: { caseId, route: 'R2', reason: `Weg nach Aktenlage ${newId()}` } };
  if (kind === 3) {
    const free = rows.all('case', {}).filter(({ assigneeId }) => assigneeId === null);
    const candidates = (free.length > 0 ? free : rows.all('case', {})).map(({ id }) => id).slice(0, 5);
    return { name: 'case.claimNext', args: { candidates } };
  }
  if (kind === 4) {
    const dueOn = localDate('2027-01-04');
    return { name: 'followUp.set', args: { caseId, followUpId: newId(), dueOn, reason: `Wiedervorlage ${newId()}` } };
  }
  if (kind === 5)
    return { name: 'checklist.mark', args: { caseId, item: 'passport', mark: 'waived', reason: newId() } };
  const asked = rows.all('consultation', { caseId }).find(({ state }) => state === 'running');
  if (kind === 6 && asked) {
    const answer = { consultationId: asked.id, answeredOn: asked.sentOn, outcome: 'granted' } as const;
    return { name: 'ba.answer', args: { caseId, ...answer } };
  }
  return {
    name: 'ba.send',
    args: {
      caseId,
      consultationId: newId(),
      fiction: 'two_weeks',
      legalBasis: '§ 39 AufenthG',
      payload: { words: newId() },
      sentOn: localDate('2026-03-01'),
      channel: 'portal',
      proof: null,
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
    pages: [
      {
        number: 1,
        width: 100,
        height: 100,
        source: 'ocr',
        confidence: 90.5,
        words: newId(),
        failure: null,
        rotation: 0,
      },
    ],
  };
}
