import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseExclusion } from '#contract/desk/distribution.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { distributionQueries } from '../distribution-queries.ts';
import { PeopleChoice } from './people-choice.tsx';
import styles from './request-form.module.css';
import type { PlanRow } from './table-rows.ts';

/** „Ausschluss“ from the line of a case: who must not work on it (§§ 20, 21 VwVfG), and the way to take that back. */
export function ExcludeForm({
  row: { shown, inOffice },
  teamId,
  people,
  isRunning,
  onSave,
  onClose,
}: {
  row: PlanRow;
  teamId: string;
  people: readonly { readonly id: string; readonly name: string }[];
  isRunning: boolean;
  /** With the exclusion that is taken back, or none for a new one. */
  onSave: (officerId: string, takenBack: CaseExclusion | null) => void;
  onClose: () => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { data } = useQuery(distributionQueries.staff(desk, teamId));
  const [chosen, setChosen] = useState<string | null>(null);
  const inForce = new Map(
    (data?.exclusions ?? [])
      .filter(({ caseId }) => caseId === shown.id)
      .map((exclusion) => [exclusion.officerId, exclusion]),
  );
  const existing = chosen === null ? undefined : inForce.get(chosen);
  return (
    <SideForm
      title={t('distribution.exclude.title', { reference: shown.fileReference })}
      saveLabel={t(existing ? 'distribution.exclude.end' : 'distribution.exclude.save')}
      onSave={() => chosen !== null && onSave(chosen, existing ?? null)}
      onClose={onClose}
      isSaving={chosen === null || data === undefined || isRunning}
    >
      <p className={styles.about}>{t('distribution.exclude.about')}</p>
      <PeopleChoice
        people={people.map(({ id, name }) => ({
          id,
          name,
          note: inOffice.ownerId === id ? t('distribution.exclude.hasIt') : null,
          figure: null,
          barrier: inForce.has(id) ? t('distribution.exclude.is') : null,
        }))}
        chosen={chosen}
        onChosen={setChosen}
      />
    </SideForm>
  );
}
