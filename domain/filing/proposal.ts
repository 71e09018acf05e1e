import { z } from 'zod';
import type { MrzWarningCode } from '../mrz/mrz-reading.ts';
import { PartialDate } from '../person/partial-date.ts';
import { DocumentType } from '../records/document-type.ts';
import { LocalDate } from '../time/local-date.ts';

/** A rectangle in pixels of a page as its words are measured, origin top left. */
export const EvidenceBox = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() });
export type EvidenceBox = z.infer<typeof EvidenceBox>;

/**
 * What a place on the paper shows. `title`: the paper calls itself so; `mark`: words that papers of its kind have; `machine_zone`: the
 * machine-readable zone of a passport or card whose check digits all hold, which says that it was read without a slip and nothing
 * about whether the document is genuine.
 */
export const EvidenceKind = z.enum([
  'name',
  'family_name',
  'given_name',
  'birth_date',
  'number',
  'address',
  'sender',
  'title',
  'mark',
  'reference',
  'date',
  'machine_zone',
]);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** What catches the eye in a machine-readable zone that was read; the person looks at the paper. */
export const ZoneWarning = z.enum([
  'character-not-allowed',
  'unknown-state',
  'specimen-state',
  'impossible-date',
  'document-code',
  'name-may-be-cut',
  'second-reader-differs',
] satisfies MrzWarningCode[]);
export type ZoneWarning = z.infer<typeof ZoneWarning>;

/** The place on the paper that a proposal rests on, to be shown beside it. `page` counts the document's pages from 1. */
export const Evidence = z.object({
  page: z.number().int().min(1),
  boxes: z.array(EvidenceBox),
  /** The words there, as they were read. */
  text: z.string(),
  shows: EvidenceKind,
  /** Of a machine-readable zone alone; left out where nothing catches the eye. */
  warnings: z.array(ZoneWarning).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** `confidence` from 0 to 1: how often such a proposal is right on office post like ours (measured, bench `filing`). */
function proposed<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    confidence: z.number().min(0).max(1),
    evidence: z.array(Evidence),
  });
}

/** A person as the document names one; every part may be missing. Help with typing, no check of any document's authenticity. */
export const NamedPerson = z.object({
  familyName: z.string().nullable(),
  givenNames: z.string().nullable(),
  birthDate: PartialDate.nullable(),
  nationality: z.string().nullable(),
  /** Numbers of passports and cards. */
  documentNumbers: z.array(z.string()),
});
export type NamedPerson = z.infer<typeof NamedPerson>;

/** A case the document may belong to, with what an officer needs to tell it from a namesake's. */
export const CaseChoice = z.object({
  caseId: z.string(),
  fileReference: z.string(),
  applicantName: z.string(),
  birthDate: PartialDate.nullable(),
  open: z.boolean(),
});
export type CaseChoice = z.infer<typeof CaseChoice>;

/**
 * What the program reads out of a document before a person files it. Lists are ranked, best first. `preselected` names what is
 * certain enough to be filled in; everything else is shown as a choice, and nothing is filed without a person. `person`: the first
 * case's person is certain; `case`: so is which of the person's cases it is.
 */
export const FilingProposal = z.object({
  types: z.array(proposed(DocumentType)),
  dates: z.array(proposed(LocalDate)),
  senders: z.array(proposed(z.string())),
  references: z.array(proposed(z.string())),
  persons: z.array(proposed(NamedPerson)),
  cases: z.array(proposed(CaseChoice)),
  preselected: z.object({ type: z.boolean(), date: z.boolean(), person: z.boolean(), case: z.boolean() }),
});
export type FilingProposal = z.infer<typeof FilingProposal>;
export interface Proposed<T> {
  readonly value: T;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
