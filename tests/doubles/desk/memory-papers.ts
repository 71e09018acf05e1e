import { type EvidencedField, type FactEvidence, ONLY_EARLIEST } from '#domain/proposals/fact-evidence.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { drawnWords } from './drawn-page.ts';
import type { MemoryDesk } from './memory-desk.ts';
import { saltOf } from './memory-reader.ts';

/** What the invented papers of the double say: one thing plainly, one that wants a look, one that differs from the EzB. */
const SAYS: Readonly<
  Partial<Record<DocumentType, readonly [EvidencedField, FactEvidence['value'], problem?: string][]>>
> = {
  residence_card: [
    ['titleKind', 'skilled_vocational'],
    ['employmentUnrestricted', false],
  ],
  registration_certificate: [['stayUninterruptedSince', '2025-03-01', ONLY_EARLIEST]],
  application: [['newEmploymentStart', '2027-03-01']],
};

/** What the papers of a case of the double say, each on a word of the drawn page. */
export function readPapers(desk: MemoryDesk, caseId: string): FactEvidence[] {
  return desk.rows.all('document', { caseId }).flatMap(({ id, type, blobSha256 }) => {
    const words = drawnWords(saltOf(blobSha256, 1));
    return (SAYS[type] ?? []).flatMap(([field, value, problem], at) => {
      const word = words[at];
      if (!word) return [];
      const { x, y, w, h, text } = word;
      const place = { raw: text, confidence: 94, citation: { documentId: id, page: 1 }, box: { x, y, w, h } };
      return [{ field, value, problem: problem ?? null, ...place }];
    });
  });
}
