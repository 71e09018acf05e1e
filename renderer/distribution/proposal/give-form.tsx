import { useState } from 'react';
import { Label, ListBox, ListBoxItem } from 'react-aria-components';
import { fold } from '#domain/text/fold.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFigures } from '../figures.ts';
import styles from './give-form.module.css';
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
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const people = plan.view.office.officers
    .map(({ id }) => ({ id, name: nameOf(id), heldBack: movedByHand(plan, caseIds, id).heldBack }))
    .filter(({ name }) => fold(name).includes(fold(typed.trim())))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const target = people.find(({ id }) => id === chosen) ?? (people.length === 1 ? people[0] : undefined);
  const planned = new Map(plannedMoves(plan).map((move) => [move.caseId, move]));
  const [first] = caseIds;
  const now = first === undefined ? undefined : planned.get(first);
  return (
    <SideForm
      title={t('distribution.give.title', { count: caseIds.length })}
      saveLabel={t('distribution.give.save')}
      onSave={() => target && onGive(target.id)}
      onClose={onClose}
      isSaving={target === undefined}
    >
      <TextField label={t('distribution.give.find')} value={typed} onChange={setTyped} />
      <div className={styles.people}>
        <Label className={styles.spoken ?? ''}>{t('distribution.person')}</Label>
        <ListBox
          className={styles.list ?? ''}
          aria-label={t('distribution.give.people')}
          selectionMode="single"
          selectedKeys={target ? [target.id] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            setChosen(typeof key === 'string' ? key : null);
          }}
          renderEmptyState={() => <p className={styles.none}>{t('distribution.give.none')}</p>}
        >
          {people.map(({ id, name, heldBack }) => (
            <ListBoxItem key={id} id={id} className={styles.person ?? ''} textValue={name}>
              <span className={styles.name}>
                {name}
                {now?.toOfficerId === id && <span className={styles.quiet}>{t('distribution.give.planned')}</span>}
              </span>
              <span className={`figures ${styles.quiet}`}>{percent(shareOf(id))}</span>
              {heldBack.length > 0 && (
                <span className={styles.barrier}>
                  {t('distribution.give.barrier', {
                    count: heldBack.length,
                    why: [...new Set(heldBack.flatMap(({ barriers }) => barriers))]
                      .map((barrier) => barrierText(barrier, t))
                      .join(', '),
                  })}
                </span>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
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
