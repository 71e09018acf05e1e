import type { LetterFinish, LetterFinished } from '#contract/desk/letters.ts';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { type MemoryDesk, now } from './memory-desk.ts';

const TYPES: Readonly<Record<string, DocumentType>> = {
  document_request: 'document_request',
  hearing: 'hearing_letter',
};

/** Files an invented document for a letter and makes it final, by the commands a real desk runs. */
export function finishLetter(desk: MemoryDesk, letter: LetterFinish): LetterFinished {
  const [documentId, letterId] = [desk.chance.uuid(), desk.chance.uuid()];
  const filed = desk.run('document.file', {
    caseId: letter.caseId,
    documentId,
    type: TYPES[letter.template] ?? 'cover_letter',
    title: titleOf(letter.template),
    dateOfDocument: desk.today,
    receivedOn: desk.today,
    channel: 'portal',
    blobSha256: documentId.replaceAll('-', '').padEnd(64, '0'),
    byteSize: 48_000,
    mediaType: 'application/pdf',
    originalName: `${letter.template}-${now().slice(0, 10)}.pdf`,
    pageCount: 1,
    duplicateConfirmed: false,
  });
  if (filed.outcome === 'refused') return filed;
  const final = desk.run('letter.finalise', { ...letter, letterId, documentId });
  return final.outcome === 'refused' ? final : { outcome: 'done', letterId, documentId };
}

function titleOf(template: string): string {
  return Object.hasOwn(LETTER_TEMPLATES, template)
    ? LETTER_TEMPLATES[template as keyof typeof LETTER_TEMPLATES].title
    : `Schreiben (${template})`;
}
