import { Case, HistoryEntry, Note, Party } from './case.ts';
import { CaseHint } from './case-hint.ts';
import { CaseEffort, CaseMove, Exclusion, Notice, Redistribution, Substitution, WorkPlan } from './distribution.ts';
import { Document, MisfilingTrace, Page } from './document.ts';
import { Absence, Officer, OfficeSettings, Team } from './office.ts';
import { CaseDecision, ChecklistMark, Consultation, Fact, FollowUp, Letter, Pause } from './proceeding.ts';
import { Rendition, ScanBatch, ScanPage, ScanWish, WordCorrection } from './scan.ts';
import { TeamWeek } from './team-week.ts';

/**
 * Every synchronised table with the shape of its rows. Desk, central and wire derive their columns from here, so that a
 * new field is written once. Field order is the column order on the wire.
 */
export const TABLES = {
  team: Team,
  officer: Officer,
  absence: Absence,
  officeSettings: OfficeSettings,
  case: Case,
  party: Party,
  document: Document,
  page: Page,
  note: Note,
  historyEntry: HistoryEntry,
  misfilingTrace: MisfilingTrace,
  fact: Fact,
  checklistMark: ChecklistMark,
  consultation: Consultation,
  caseDecision: CaseDecision,
  letter: Letter,
  followUp: FollowUp,
  pause: Pause,
  caseHint: CaseHint,
  scanBatch: ScanBatch,
  scanPage: ScanPage,
  scanWish: ScanWish,
  rendition: Rendition,
  wordCorrection: WordCorrection,
  caseEffort: CaseEffort,
  workPlan: WorkPlan,
  substitution: Substitution,
  exclusion: Exclusion,
  redistribution: Redistribution,
  caseMove: CaseMove,
  notice: Notice,
  teamWeek: TeamWeek,
} as const;

export interface Rows {
  team: Team;
  officer: Officer;
  absence: Absence;
  officeSettings: OfficeSettings;
  case: Case;
  party: Party;
  document: Document;
  page: Page;
  note: Note;
  historyEntry: HistoryEntry;
  misfilingTrace: MisfilingTrace;
  fact: Fact;
  checklistMark: ChecklistMark;
  consultation: Consultation;
  caseDecision: CaseDecision;
  letter: Letter;
  followUp: FollowUp;
  pause: Pause;
  caseHint: CaseHint;
  scanBatch: ScanBatch;
  scanPage: ScanPage;
  scanWish: ScanWish;
  rendition: Rendition;
  wordCorrection: WordCorrection;
  caseEffort: CaseEffort;
  workPlan: WorkPlan;
  substitution: Substitution;
  exclusion: Exclusion;
  redistribution: Redistribution;
  caseMove: CaseMove;
  notice: Notice;
  teamWeek: TeamWeek;
}

export type TableName = keyof Rows;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
