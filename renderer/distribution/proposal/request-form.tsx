import type { Session } from '#contract/desk/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFigures } from '../figures.ts';
import { type FormGap, GOAL_KINDS, needsOfficer, type RequestForm, SCOPE_KINDS } from './plan-request.ts';
import styles from './request-form.module.css';
import type { ProposalRun } from './use-proposal.ts';

/** What is to be computed: what may move, to what end, within which limits; and how far it is. */
export function RequestFormPanel({
  form,
  onForm,
  gap,
  run,
  marked,
  people,
  onPropose,
  onCancel,
}: {
  form: RequestForm;
  onForm: (next: RequestForm) => void;
  /** What is still missing, once somebody has tried. */
  gap: FormGap | null;
  run: ProposalRun;
  /** Cases marked in the table. */
  marked: number;
  people: Session['officers'];
  onPropose: () => void;
  onCancel: () => void;
}) {
  const t = useText();
  const set = (change: Partial<RequestForm>): void => onForm({ ...form, ...change });
  const errorOf = (which: FormGap): string | null => (gap === which ? t(`distribution.form.gap.${which}`) : null);
  return (
    <form
      className={styles.form}
      aria-label={t('distribution.form')}
      onSubmit={(event) => {
        event.preventDefault();
        onPropose();
      }}
    >
      <SelectField
        label={t('distribution.form.scope')}
        options={SCOPE_KINDS.map((id) => ({ id, name: t(`distribution.scope.${id}`, { count: marked }) }))}
        value={form.scope}
        onChange={(scope) => set({ scope })}
      />
      {gap === 'cases' && <p className={styles.error}>{t('distribution.form.gap.cases')}</p>}
      {form.scope === 'letters' && (
        <TextField
          label={t('distribution.form.letters')}
          hint={t('list.filter.letters.hint')}
          value={form.letters}
          onChange={(letters) => set({ letters })}
          error={errorOf('letters')}
        />
      )}
      <SelectField
        label={t('distribution.form.goal')}
        options={GOAL_KINDS.map((id) => ({ id, name: t(`distribution.goal.${id}`) }))}
        value={form.goal}
        onChange={(goal) => set({ goal })}
      />
      <p className={styles.about}>{t(`distribution.goal.more.${form.goal}`)}</p>
      {needsOfficer(form) && (
        <>
          <SelectField
            label={t('distribution.form.officer')}
            options={[
              { id: '', name: t('distribution.form.officer.none') },
              ...people.map(({ id, name }) => ({ id, name })),
            ]}
            value={form.officerId ?? ''}
            onChange={(officerId) => set({ officerId: officerId === '' ? null : officerId })}
          />
          {gap === 'officer' && <p className={styles.error}>{t('distribution.form.gap.officer')}</p>}
        </>
      )}
      <div className={styles.limits}>
        <TextField
          label={t('distribution.form.mostMoves')}
          hint={t('distribution.form.mostMoves.hint')}
          value={form.mostMoves}
          onChange={(mostMoves) => set({ mostMoves })}
          error={errorOf('mostMoves')}
        />
        <TextField
          label={t('distribution.form.freezeDays')}
          value={form.freezeDays}
          onChange={(freezeDays) => set({ freezeDays })}
          error={errorOf('freezeDays')}
        />
      </div>
      <Checkbox isSelected={form.keepContinuity} onChange={(keepContinuity) => set({ keepContinuity })}>
        {t('distribution.form.keepContinuity')}
      </Checkbox>
      <div className={styles.foot}>
        <Button kind="primary" type="submit" keys="⌃↵">
          {t('distribution.propose')}
        </Button>
        {run.state === 'running' && (
          <Button keys="Esc" onPress={onCancel}>
            {t('distribution.cancel')}
          </Button>
        )}
      </div>
      <RunLine run={run} />
    </form>
  );
}

function RunLine({ run }: { run: ProposalRun }) {
  const t = useText();
  const { count, percent } = useFigures();
  const text = (): string => {
    switch (run.state) {
      case 'idle':
        return '';
      case 'cancelled':
        return t('distribution.run.cancelled');
      case 'failed':
        return run.message ?? t('distribution.run.failed');
      case 'running':
        return run.moves === null
          ? t('distribution.run.begun')
          : t('distribution.run.better', { count: run.moves, gap: percent(run.gap) });
      case 'done':
        return run.gap <= 0.0005
          ? t('distribution.run.best', { count: run.moves, seconds: count(run.milliseconds / 1000) })
          : t('distribution.run.done', {
              count: run.moves,
              seconds: count(run.milliseconds / 1000),
              gap: percent(run.gap),
            });
    }
  };
  return (
    <div className={styles.run}>
      {run.state === 'running' && <progress aria-label={t('distribution.run.begun')} />}
      <p role="status" className={run.state === 'failed' ? styles.error : undefined}>
        {text()}
      </p>
    </div>
  );
}
