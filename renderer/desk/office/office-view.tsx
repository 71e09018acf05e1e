import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { OFFICE_FIELDS, type OfficeField, readOfficeWords } from '#domain/records/office-words.ts';
import { mayChangeOffice } from '#domain/rights/actor.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Drafts } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { LetterheadSheet } from './letterhead-sheet.tsx';
import styles from './office-view.module.css';
import { OvertakenWords } from './overtaken-words.tsx';
import { useOfficeWords } from './use-office-words.ts';

/** What letters name the authority by, beside the sheet it makes. For those who may change it. */
export function OfficeView({ session }: { session: Session | null }) {
  const t = useText();
  return (
    <div className={styles.view}>
      <h2 className={styles.head}>{t('office.title')}</h2>
      {session && !mayChangeOffice(session.officer) && <p className={styles.explain}>{t('office.notYours')}</p>}
      {session && mayChangeOffice(session.officer) && (
        <Drafts of="office">
          <OfficeForm session={session} />
        </Drafts>
      )}
    </div>
  );
}

function OfficeForm({ session: { office, today } }: { session: Session }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const draft = useOfficeWords(office);
  const [tried, setTried] = useState(false);
  const read = readOfficeWords(draft.words);
  const problems = tried && 'problems' in read ? read.problems : {};
  const isReady = draft.isChanged && draft.overtaken.length === 0 && !isRunning;

  const save = async (): Promise<void> => {
    setTried(true);
    if (!isReady || !('office' in read)) return;
    const next = read.office;
    const undo = (): void => {
      if (office !== null) void runTold('office.change', { was: next, office }, { text: t('office.undone') });
    };
    const done = { text: t('office.saved'), ...(office !== null && { undo }) };
    if (!(await runTold('office.change', { was: office, office: next }, done))) return;
    draft.discard();
    setTried(false);
  };

  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        aria-label={t('office.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { currentTarget } = event;
          void save();
          requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }}
      >
        <p className={styles.explain}>{t('office.explain')}</p>
        <RestoredNote of="office" />
        <OvertakenWords draft={draft} />
        {OFFICE_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`office.field.${field}`)}
            value={draft.words[field]}
            onChange={(words) => draft.change(field, words)}
            maxLength={1400}
            {...(HAS_LINES.includes(field) && { aside: t('office.lines') })}
            {...(problems[field] && { error: t(`office.problem.${problems[field]}`) })}
          />
        ))}
        <div className={styles.foot}>
          <Button kind="primary" type="submit" isDisabled={!isReady}>
            {t('office.save')}
          </Button>
          <Button isDisabled={!draft.isChanged} onPress={draft.discard}>
            {t('office.discard')}
          </Button>
        </div>
      </form>
      <LetterheadSheet words={draft.words} today={today} />
    </div>
  );
}

/** Addresses: their lines are typed one after the other. */
const HAS_LINES: readonly OfficeField[] = ['addressLines', 'court', 'labourAgency'];
