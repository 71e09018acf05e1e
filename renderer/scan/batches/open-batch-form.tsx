import { useState } from 'react';
import type { BatchSummary } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePreference } from '../../preference.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { profileDetail, profileText } from '../profile-text.ts';
import { useScanCommand } from '../use-scan-command.ts';
import styles from './batches.module.css';
import { SOFTWARE } from './software.ts';
import { useProfiles } from './use-profiles.ts';

/** What is the same for every batch of a desk: typed once, offered from then on. */
interface Habits {
  readonly station: string;
  readonly procedure: string;
  readonly profile: string;
}

/** Opens a batch: where the paper stands, how it is scanned, how many sheets were counted by hand. */
export function OpenBatchForm({
  batches,
  onOpened,
  onClose,
}: {
  batches: readonly BatchSummary[];
  onOpened: (batchId: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const { profiles } = useProfiles(batches);
  const [habits, keepHabits] = usePreference('scan.habits', readHabits);
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<Partial<Record<'name' | 'box' | 'shelf' | 'sheets' | keyof Habits, string>>>({});
  const [tried, setTried] = useState(false);
  const of = (field: keyof typeof typed): string =>
    typed[field] ?? (field === 'station' || field === 'procedure' || field === 'profile' ? habits[field] : '');
  const change = (field: keyof typeof typed) => (text: string) => setTyped({ ...typed, [field]: text });
  const profile = profiles.find(({ name }) => name === of('profile')) ?? profiles[0];
  const sheets = /^\d{1,5}$/.test(of('sheets').trim()) ? Number(of('sheets')) : 0;
  const missing = (field: keyof typeof typed): string | null =>
    tried && of(field).trim() === '' ? t('scan.open.needed') : null;
  const sheetsProblem = sheets < 1 || sheets > 20_000;

  const save = async (): Promise<void> => {
    setTried(true);
    const needed = (['name', 'box', 'station', 'procedure'] as const).every((field) => of(field).trim() !== '');
    if (!profile || !needed || sheetsProblem) return;
    const { name, box, station, procedure } = { name: of('name'), box: of('box'), ...habitsOf(of) };
    const shelf = of('shelf').trim() === '' ? null : of('shelf').trim();
    const args = {
      batchId: id,
      name,
      box,
      shelf,
      profile,
      station,
      software: SOFTWARE,
      procedure,
      sheetsPrepared: sheets,
    };
    if (!(await run('scan.open', args, { text: t('scan.open.done', { name }) }))) return;
    keepHabits({ station, procedure, profile: profile.name });
    onOpened(id);
  };

  return (
    <SideForm
      title={t('scan.open')}
      saveLabel={t('scan.open.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <TextField
        label={t('scan.open.name')}
        hint={t('scan.open.name.hint')}
        value={of('name')}
        onChange={change('name')}
        maxLength={120}
        error={missing('name')}
      />
      <div className={styles.pair}>
        <TextField
          label={t('scan.open.box')}
          value={of('box')}
          onChange={change('box')}
          maxLength={80}
          error={missing('box')}
        />
        <TextField
          label={t('scan.open.shelf')}
          aside={t('documents.field.optional')}
          value={of('shelf')}
          onChange={change('shelf')}
          maxLength={80}
        />
      </div>
      <TextField
        label={t('scan.open.sheets')}
        hint={t('scan.open.sheets.hint')}
        value={of('sheets')}
        onChange={change('sheets')}
        maxLength={5}
        error={tried && sheetsProblem ? t('scan.count.invalid') : null}
      />
      {profile && (
        <div>
          <SelectField
            label={t('scan.open.profile')}
            options={profiles.map((one) => ({ id: one.name, name: profileText(one, t) }))}
            value={profile.name}
            onChange={change('profile')}
          />
          <p className={styles.explain}>{profileDetail(profile, t)}</p>
        </div>
      )}
      <TextField
        label={t('scan.open.station')}
        hint={t('scan.open.station.hint')}
        value={of('station')}
        onChange={change('station')}
        maxLength={120}
        error={missing('station')}
      />
      <TextField
        label={t('scan.open.procedure')}
        hint={t('scan.open.procedure.hint')}
        value={of('procedure')}
        onChange={change('procedure')}
        maxLength={80}
        error={missing('procedure')}
      />
    </SideForm>
  );
}

function habitsOf(of: (field: keyof Habits) => string): Omit<Habits, 'profile'> {
  return { station: of('station').trim(), procedure: of('procedure').trim() };
}

function readHabits(stored: unknown): Habits {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Habits, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { station: text(kept.station), procedure: text(kept.procedure) || '1.0', profile: text(kept.profile) };
}
