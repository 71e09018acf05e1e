import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { BaStage } from './ba/ba-stage.tsx';
import { ChecklistStage } from './checklist/checklist-stage.tsx';
import type { CourseStep } from './course-step.ts';
import { DecisionStage } from './decision/decision-stage.tsx';
import { EzbStage } from './ezb/ezb-stage.tsx';
import { LedgerStage } from './ledger/ledger-stage.tsx';
import { LetterStage } from './letters/letter-stage.tsx';
import type { Stage } from './stages.ts';
import { TriageStage } from './triage/triage-stage.tsx';

/** What every stage is given: the case as told and as the rules take it, and the next step. */
export interface StageProps {
  readonly detail: CaseDetail;
  readonly file: CaseFile;
  readonly session: Session;
  readonly today: LocalDate;
  readonly step: CourseStep;
  /** Goes to a stage; null to that of the next step. */
  readonly onStage: (stage: Stage | null) => void;
}

export function CourseStage({ stage, ...props }: StageProps & { stage: Stage }) {
  switch (stage) {
    case 'triage':
      return <TriageStage {...props} />;
    case 'checklist':
      return <ChecklistStage {...props} />;
    case 'ezb':
      return <EzbStage {...props} />;
    case 'ba':
      return <BaStage {...props} />;
    case 'decision':
      return <DecisionStage {...props} />;
    case 'letters':
      return <LetterStage {...props} />;
    case 'history':
      return <LedgerStage {...props} />;
    default:
      return assertNever(stage);
  }
}
