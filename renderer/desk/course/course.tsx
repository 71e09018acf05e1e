import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { caseFileOf } from '#contract/desk/case-file-of.ts';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { localDate } from '#domain/time/local-date.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './course.module.css';
import { CourseHead } from './course-head.tsx';
import { CourseStage } from './course-stages.tsx';
import { courseStep } from './course-step.ts';
import type { CourseViewProps } from './course-view.tsx';
import { type PrimaryAction, PrimaryActionPlace } from './primary-action.tsx';
import { StageRail } from './stage-rail.tsx';

/** One case with its head, the rail of its stages and the stage shown. */
export function Course({
  detail,
  session,
  stage: wanted,
  onStage,
  onPrimary,
  onBack,
}: Omit<CourseViewProps, 'session'> & { session: Session; detail: CaseDetail }) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const today = localDate(session.today);
  const file = useMemo(() => caseFileOf(detail), [detail]);
  const step = useMemo(() => courseStep(file, today), [file, today]);
  const stage = wanted ?? step.stage;
  const isComing = isFileComing(detail);

  // The screen that appears has the focus, unless one of its fields has taken it already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stage is what asks for the focus
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) place.current?.focus();
  }, [stage]);

  // A form that closes takes the focus with it; then it rests on the case again, where Enter takes the next step.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    // Esc in a field leaves the field; the next one leaves the case.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    if (target === event.currentTarget) return;
    event.preventDefault();
    place.current?.focus();
  };
  return (
    <section
      ref={place}
      className={styles.course}
      tabIndex={-1}
      data-course
      aria-label={t('course.label', { name: detail.case.applicantName })}
      onKeyDown={onKeyDown}
    >
      <PrimaryActionPlace>
        {(action) => {
          const next: PrimaryAction | null =
            action ?? (step.stage === stage ? null : { label: t(`course.go.${step.stage}`), run: () => onStage(null) });
          const primary = next && isComing ? { ...next, isDisabled: true } : next;
          return (
            <>
              <ToldPrimary action={primary} onPrimary={onPrimary} />
              <CourseHead
                detail={detail}
                session={session}
                step={isComing ? null : step}
                primary={primary}
                onBack={onBack}
              />
              <StageRail stage={stage} next={step.stage} file={file} onStage={onStage} />
              <div className={styles.stage}>
                <CourseStage
                  stage={stage}
                  detail={detail}
                  file={file}
                  session={session}
                  today={today}
                  step={step}
                  onStage={onStage}
                />
              </div>
            </>
          );
        }}
      </PrimaryActionPlace>
    </section>
  );
}

/** Half a file tells a wrong next step: what it does not say yet may be on its way. A case opened here a moment ago has no more. */
function isFileComing({ availability, documents, parties }: CaseDetail): boolean {
  return availability === 'fetching' && (documents.length > 0 || parties.length === 0);
}

function ToldPrimary({
  action,
  onPrimary,
}: {
  action: PrimaryAction | null;
  onPrimary: (action: PrimaryAction | null) => void;
}) {
  useLayoutEffect(() => {
    onPrimary(action);
    return () => onPrimary(null);
  });
  return null;
}
