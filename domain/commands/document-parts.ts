import type { Change, Loaded, Ref } from './command.ts';

/** What lies beside a document and goes where it goes: its text, its searchable version, corrected words. */
export function documentPartsRefs(documentId: string): Ref[] {
  return [
    { table: 'page', where: { documentId } },
    { table: 'rendition', where: { documentId } },
    { table: 'wordCorrection', where: { documentId } },
  ];
}

/** All of it, in the file of `caseId`. */
export function documentPartsIn(loaded: Loaded, documentId: string, caseId: string): Change[] {
  return [
    ...loaded.all('page', { documentId }).map((row): Change => ({ table: 'page', row: { ...row, caseId } })),
    ...loaded.all('rendition', { documentId }).map((row): Change => ({ table: 'rendition', row: { ...row, caseId } })),
    ...loaded
      .all('wordCorrection', { documentId })
      .map((row): Change => ({ table: 'wordCorrection', row: { ...row, caseId } })),
  ];
}
