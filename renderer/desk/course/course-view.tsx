import { useQuery } from '@tanstack/react-query';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { Drafts } from '../drafts/drafts.tsx';
import { Course } from './course.tsx';
import type { PrimaryAction } from './primary-action.tsx';
import type { Stage } from './stages.ts';

export interface CourseViewProps {
  readonly session: Session | null;
  readonly caseId: string | null;
  /** The stage shown; null for the one of the next step. */
  readonly stage: Stage | null;
  readonly onStage: (stage: Stage | null) => void;
  /** Tells the window what Enter does here. */
  readonly onPrimary: (action: PrimaryAction | null) => void;
  readonly onBack: () => void;
}

/** Vorgang bearbeiten: one case in the middle of the Schreibtisch, from triage to filing. */
export function CourseView(props: CourseViewProps) {
  const { session, caseId, onBack } = props;
  const t = useText();
  const desk = useDesk();
  const query = useQuery({ ...deskQueries.caseDetail(desk, caseId ?? ''), enabled: caseId !== null });
  const slow = useSlow(caseId !== null && query.isPending);
  if (caseId === null) return <NoCase title={t('case.none')} more={t('course.none.more')} onBack={onBack} />;
  if (query.isError) return <LoadFailed onAgain={() => void query.refetch()} />;
  if (slow) return <Skeleton label={t('frame.loading')} />;
  if (query.data === undefined || session === null) return null;
  if (query.data === null) return <NoCase title={t('case.gone')} more={t('case.gone.more')} onBack={onBack} />;
  const detail: CaseDetail = query.data;
  return (
    <Drafts key={detail.case.id} of={detail.case.id}>
      <Course {...props} session={session} detail={detail} />
    </Drafts>
  );
}

function NoCase({ title, more, onBack }: { title: string; more: string; onBack: () => void }) {
  const t = useText();
  return (
    <EmptyState icon="folder" title={title}>
      {more}
      <Button keys="Esc" onPress={onBack}>
        {t('course.back')}
      </Button>
    </EmptyState>
  );
}
