import { useState } from 'react';
import type { Effect } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFigures } from '../figures.ts';
import styles from './apply-form.module.css';
import type { PlannedMove } from './plan.ts';

/** „Anwenden“: who gains and who loses how many, what it does to the clocks, and a remark for those concerned. */
export function ApplyForm({
  moves,
  before,
  after,
  nameOf,
  isRunning,
  onApply,
  onClose,
}: {
  moves: readonly PlannedMove[];
  before: Effect;
  after: Effect;
  nameOf: (officerId: string | null) => string;
  isRunning: boolean;
  onApply: (remark: string | null) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { count } = useFigures();
  const [remark, setRemark] = useState('');
  const gains = new Map<string | null, { came: number; went: number }>();
  const of = (officerId: string | null) => {
    const known = gains.get(officerId) ?? { came: 0, went: 0 };
    gains.set(officerId, known);
    return known;
  };
  for (const { fromOfficerId, toOfficerId } of moves) {
    of(fromOfficerId).went += 1;
    of(toOfficerId).came += 1;
  }
  const people = [...gains].sort(([a], [b]) => nameOf(a).localeCompare(nameOf(b), 'de'));
  return (
    <SideForm
      title={t('distribution.apply.title', { count: moves.length })}
      saveLabel={t('distribution.apply.save')}
      onSave={() => onApply(remark.trim() || null)}
      onClose={onClose}
      isSaving={isRunning}
    >
      <TextField
        label={t('distribution.apply.remark')}
        aside={t('distribution.apply.remark.aside')}
        value={remark}
        onChange={setRemark}
        maxLength={500}
      />
      <table className={styles.people}>
        <caption>{t('distribution.apply.people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('distribution.person')}</th>
            <th scope="col">{t('distribution.apply.came')}</th>
            <th scope="col">{t('distribution.apply.went')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(([officerId, { came, went }]) => (
            <tr key={officerId ?? 'nobody'}>
              <th scope="row">{nameOf(officerId)}</th>
              <td className="figures">{came === 0 ? '–' : `+${count(came)}`}</td>
              <td className="figures">{went === 0 ? '–' : `−${count(went)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.clocks}>
        {t('distribution.apply.clocks', { before: before.breaking[28], after: after.breaking[28] })}
      </p>
      <p className={styles.clocks}>{t('distribution.apply.about')}</p>
    </SideForm>
  );
}
