import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { useFigures } from '../figures.ts';
import { type ChoosablePerson, PeopleChoice } from './people-choice.tsx';
import { type HeldBack, movedByHand, type Plan, plannedMoves } from './plan.ts';
import { barrierText } from './sentences.ts';

/** „Übertragen an“: the people with their load; who may not have the cases stands there with what is in the way. */
export function GiveForm({
  plan,
  caseIds,
  shareOf,
  nameOf,
  onGive,
  onClose,
}: {
  plan: Plan;
  caseIds: readonly string[];
  /** Planned load of a desk as the plan stands. */
  shareOf: (officerId: string) => number | null;
  nameOf: (officerId: string | null) => string;
  onGive: (officerId: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { percent } = useFigures();
  const [chosen, setChosen] = useState<string | null>(null);
  const planned = new Map(plannedMoves(plan).map((move) => [move.caseId, move]));
  const [first] = caseIds;
  const now = first === undefined ? undefined : planned.get(first);
  const people = plan.view.office.officers.map(({ id }): ChoosablePerson => {
    const { heldBack } = movedByHand(plan, caseIds, id);
    const why = [...new Set(heldBack.flatMap(({ barriers }) => barriers))].map((barrier) => barrierText(barrier, t));
    return {
      id,
      name: nameOf(id),
      note: now?.toOfficerId === id ? t('distribution.give.planned') : null,
      figure: percent(shareOf(id)),
      barrier:
        heldBack.length === 0 ? null : t('distribution.give.barrier', { count: heldBack.length, why: why.join(', ') }),
    };
  });
  return (
    <SideForm
      title={t('distribution.give.title', { count: caseIds.length })}
      saveLabel={t('distribution.give.save')}
      onSave={() => chosen !== null && onGive(chosen)}
      onClose={onClose}
      isSaving={chosen === null}
    >
      <PeopleChoice people={people} chosen={chosen} onChosen={setChosen} />
    </SideForm>
  );
}

/** What became of a move by hand, with the barriers named: the sentence for the foot of the window. */
export function heldBackText(
  heldBack: readonly HeldBack[],
  referenceOf: (caseId: string) => string,
  t: ReturnType<typeof useText>,
): string {
  const named = heldBack.slice(0, 3).map(({ caseId, barriers }) =>
    t('distribution.heldBack.case', {
      reference: referenceOf(caseId),
      why: barriers.map((barrier) => barrierText(barrier, t)).join(', '),
    }),
  );
  const more = heldBack.length - named.length;
  return t('distribution.heldBack', { count: heldBack.length, cases: named.join('; '), more });
}
