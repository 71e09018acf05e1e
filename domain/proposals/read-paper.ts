import type { DocumentType } from '../records/document-type.ts';
import type { FactEvidence } from './fact-evidence.ts';
import type { Paper } from './paper-text.ts';
import { readPensionRecord } from './read-pension-record.ts';
import { readTitlePaper } from './read-title-paper.ts';
import { readApplication, readResidence, readTermination, readTransferNotice } from './read-work-papers.ts';

const READERS: Readonly<Partial<Record<DocumentType, (paper: Paper) => FactEvidence[]>>> = {
  residence_card: readTitlePaper,
  supplementary_sheet: readTitlePaper,
  provisional_certificate: readTitlePaper,
  toleration: readTitlePaper,
  visa: (paper) => [...readTitlePaper(paper), ...readResidence(paper)],
  pension_record: readPensionRecord,
  termination: readTermination,
  application: readApplication,
  registration_certificate: readResidence,
  other: readTransferNotice,
};

/** Whether papers of this type say anything that is read here. The EzB is read by its own form (evidence-of-ezb.ts). */
export function isReadPaper(type: DocumentType): boolean {
  return type in READERS;
}

/** What a paper says about the facts of its case, place by place; nothing for types that are not read. Pure; never throws. */
export function readPaper(paper: Paper): FactEvidence[] {
  return READERS[paper.type]?.(paper) ?? [];
}
