import type { CaseType } from '../case/case-type.ts';
import type { ClockCode } from '../clocks/clock.ts';
import type { LawParameterCode } from '../law/law-parameter.ts';
import * as paper from './paper.ts';

/** A service with what it needs: papers, clocks and fees. */
export interface ServiceEntry {
  readonly name: string;
  readonly legalBasis: string;
  /** The case type of the lists it belongs to. */
  readonly caseType: CaseType;
  readonly papers: readonly paper.Paper[];
  readonly clocks: readonly ClockCode[];
  /** The first is the regular one; empty: no fee known. */
  readonly fees: readonly LawParameterCode[];
}

/** Papers common to all titles. */
export const TITLE_PAPERS = [
  paper.APPLICATION,
  paper.PASSPORT,
  paper.PHOTO,
  paper.CURRENT_TITLE,
  paper.REGISTRATION,
  paper.HEALTH_INSURANCE,
  paper.RENT_CONTRACT,
  paper.POWER_OF_ATTORNEY,
];

/** Clocks of every decision on a title. */
export const TITLE_CLOCKS = [
  'INACTION_SUIT',
  'TITLE_EXPIRY',
  'PROVISIONAL_CERTIFICATE_EXPIRY',
  'DOCS_DEADLINE',
  'HEARING_DEADLINE',
  'DEEMED_NOTIFIED',
  'PORTAL_NOT_RETRIEVED',
  'OBJECTION',
] as const;

/** The same where work is decided on. */
export const WORK_CLOCKS = [...TITLE_CLOCKS, 'BA_CONSENT_FICTION', 'EMPLOYER_ANSWERS_BA', 'TITLE_VALIDITY'] as const;
