import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import type { Stage } from '../course/stages.ts';
import { AlsoHere } from '../steps/also-here.tsx';
import { FollowUps } from '../steps/follow-ups.tsx';
import { StepForm, type StepWithForm } from '../steps/step-form.tsx';
import type { CaseSteps } from '../use-case-steps.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseDates } from './case-dates.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseHistory } from './case-history.tsx';
import styles from './case-panel.module.css';
import { NoteBox } from './note-box.tsx';
import { NoteList } from './note-list.tsx';

export interface CasePanelProps {
  readonly session: Session;
  readonly caseId: string | null;
  readonly steps: CaseSteps;
  readonly noteField: RefObject<HTMLTextAreaElement | null>;
  /** The case stands open in the middle of the window. */
  readonly isWorked: boolean;
  /** The step whose form stands open. */
  readonly step: StepWithForm | null;
  readonly onStep: (step: StepWithForm | null) => void;
  readonly onStage: (stage: Stage) => void;
}

/** The case on the right: what is due, the next step, notes, documents, history. */
export function CasePanel(props: CasePanelProps) {
  const { caseId } = props;
  const t = useText();
  const desk = useDesk();
  // The case before stays until the next one is here: walking through a list must not blink.
  const query = useQuery({
    ...deskQueries.caseDetail(desk, caseId ?? ''),
    enabled: caseId !== null,
    placeholderData: keepPreviousData,
  });
  const slow = useSlow(caseId !== null && (query.isPending || query.isPlaceholderData));
  if (caseId === null) {
    return (
      <EmptyState icon="folder" title={t('case.none')}>
        {t('case.none.more')}
      </EmptyState>
    );
  }
  if (query.isError) {
    return <LoadFailed onAgain={() => void query.refetch()} />;
  }
  if (slow) return <Skeleton label={t('frame.loading')} />;
  if (query.data === undefined) return null;
  if (query.data === null) {
    return (
      <EmptyState icon="alert" title={t('case.gone')}>
        {t('case.gone.more')}
      </EmptyState>
    );
  }
  return <FoundCase key={query.data.case.id} {...props} detail={query.data} />;
}

/** How long someone looks at a case before its file is fetched; walking through a list fetches nothing. */
const DWELL = 400;

/** Asks for the content of a file that is not on this desk, once someone stays on its case. */
function useHold(detail: CaseDetail): void {
  const desk = useDesk();
  const {
    availability,
    case: { id: caseId },
  } = detail;
  useEffect(() => {
    if (availability !== 'not_here') return;
    const timer = setTimeout(() => {
      desk.cases.hold({ caseId }).catch(() => {
        // The line broke; the case is asked for again when someone looks at it next.
      });
    }, DWELL);
    return () => clearTimeout(timer);
  }, [desk, caseId, availability]);
}

/** With central there, a file that is not here yet is about to be fetched. */
function shownAvailability({ availability }: CaseDetail, { connection }: Session): 'fetching' | 'not_here' {
  return availability === 'not_here' && connection.state !== 'connected' ? 'not_here' : 'fetching';
}

function FoundCase({
  detail,
  session,
  steps,
  noteField,
  isWorked,
  step,
  onStep,
  onStage,
}: Omit<CasePanelProps, 'caseId'> & { detail: CaseDetail }) {
  const t = useText();
  useHold(detail);
  return (
    <article className={styles.panel} aria-label={t('case.label', { name: detail.case.applicantName })}>
      <div className={styles.head}>
        <CaseHeader detail={detail} />
        <CaseActions detail={detail} session={session} steps={steps} isWorked={isWorked} onStep={onStep} />
        {!isWorked && <AlsoHere caseId={detail.case.id} session={session} />}
      </div>
      <div className={styles.sections}>
        {detail.availability !== 'here' && (
          <p className={styles.availability} role="status">
            {t(`case.availability.${shownAvailability(detail, session)}`)}
          </p>
        )}
        {step && (
          <div className={styles.form}>
            <StepForm
              key={step}
              step={step}
              detail={detail}
              session={session}
              onClose={() => onStep(null)}
              onStage={onStage}
            />
          </div>
        )}
        <CaseDates detail={detail} today={session.today} />
        <FollowUps detail={detail} session={session} onSet={() => onStep('followUp.set')} />
        <section className={styles.section} aria-label={t('case.notes')}>
          <h3 className={styles.sectionTitle}>{t('case.notes')}</h3>
          <NoteBox key={detail.case.id} caseId={detail.case.id} field={noteField} />
          <NoteList notes={detail.notes} officers={session.officers} today={session.today} />
        </section>
        <CaseDocuments detail={detail} session={session} onOpenFile={steps.openFile} />
        {!isWorked && <CaseHistory detail={detail} officers={session.officers} />}
      </div>
    </article>
  );
}
