import type { KeyboardEvent } from 'react';
import { germanNameOf } from '#domain/ezb/ezb-form.ts';
import type { EzbFinding } from '#domain/ezb/plausibility.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Drawn } from '../../../reader/draw-page.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Snippet } from '../../../ui/snippet/snippet.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import { FactInput } from '../facts/fact-input.tsx';
import { ToggleRow } from '../facts/toggle-row.tsx';
import { numberOf } from './ezb-entries.ts';
import styles from './ezb-field-row.module.css';
import { type EzbRow, isWaiting, type RowState, readText } from './ezb-rows.ts';
import type { EzbDesk } from './use-ezb.ts';

const ICONS: Readonly<Record<RowState, IconName>> = {
  confirmed: 'check',
  sure: 'dot',
  unsure: 'alert',
  missing: 'minus',
  same: 'check',
  differs: 'alert',
  look: 'dot',
};

/** One field of the form: number and name, the piece of the page, the value, how sure it is. Enter confirms and goes on. */
export function EzbFieldRow({
  row,
  ezb,
  today,
  findings,
  picture,
  page,
  onOpen,
  onConfirm,
}: {
  row: EzbRow;
  ezb: EzbDesk;
  today: string;
  findings: readonly EzbFinding[];
  picture: Drawn | 'failed' | undefined;
  /** Null while the page's size is not known. */
  page: { readonly width: number; readonly height: number } | null;
  onOpen: () => void;
  onConfirm: () => void;
}) {
  const t = useText();
  const { field, reading, names, state, entries } = row;
  const name = germanNameOf(field);
  const number = numberOf(field);
  const trouble = ezb.troubleOf(field);
  const isEdited = names.some((one) => ezb.edited(one) !== undefined);
  const shown = isEdited && state === 'confirmed' ? 'unsure' : state;
  const problem = state === 'confirmed' ? null : (reading.problem ?? null);

  // A row of answers takes Enter for choosing; on the answer that stands already, Enter confirms.
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    if (target.getAttribute('role') !== 'radio' || target.getAttribute('aria-checked') !== 'true') return;
    event.preventDefault();
    event.stopPropagation();
    onConfirm();
  };
  return (
    <div className={`${styles.row} ${styles[shown]}`} data-ezb={field} onKeyDownCapture={onKeyDown} role="presentation">
      <div className={styles.name}>
        <span lang="de">{name}</span>
        {number !== null && <span className={styles.number}>{t('ezb.field', { number })}</span>}
      </div>
      <div className={styles.place}>
        {reading.state === 'missing' ? (
          <p className={styles.nothing}>{t('ezb.snippet.none')}</p>
        ) : page === null ? (
          <p className={styles.nothing}>{reading.raw}</p>
        ) : (
          <Snippet
            picture={picture}
            page={page}
            box={reading.box}
            label={t('ezb.snippet.open', { name, page: reading.page, raw: reading.raw })}
            onOpen={onOpen}
          />
        )}
      </div>
      <div className={styles.answer}>
        {names.length === 0 ? (
          <>
            <p lang="de">{readText(reading) || t('ezb.notRead')}</p>
            {row.onFile !== null && <p className={styles.onFile}>{t('ezb.onFile', { value: row.onFile })}</p>}
          </>
        ) : (
          names.map((one) => {
            const value = ezb.edited(one) ?? entries[one] ?? null;
            // The form asks the other way round than the fact: its own words are clearer than yes and no.
            return one === 'newEmploymentOpenEnded' ? (
              <ToggleRow
                key={one}
                label={name}
                options={[
                  { id: 'open_ended', name: t('ezb.duration.openEnded'), letter: 'u' },
                  { id: 'limited', name: t('ezb.duration.limited'), letter: 'b' },
                ]}
                value={value === null ? null : value === true ? 'open_ended' : 'limited'}
                onChange={(chosen) => ezb.edit(one, chosen === 'open_ended')}
              />
            ) : (
              <FactInput
                key={one}
                field={one}
                place={ezb.placeOf(one)}
                value={value}
                today={today}
                onValue={(next) => ezb.edit(one, next)}
                onEnter={onConfirm}
              />
            );
          })
        )}
        {names.map((one) => (
          <RestoredNote key={one} of={ezb.answerPlaceOf(one)} />
        ))}
        {problem && (
          <p className={styles.problem} lang="de">
            {problem}
          </p>
        )}
        {findings
          .filter(({ severity }) => severity !== 'missing')
          .map(({ message, basis }) => (
            <p key={message} className={styles.problem} lang="de">
              {message} {basis}
            </p>
          ))}
        {trouble && (
          <p className={styles.trouble} role="alert" lang="de">
            {trouble}
          </p>
        )}
      </div>
      <div className={styles.state}>
        <span className={styles.mark}>
          <Icon name={ICONS[shown]} size={14} />
          {t(`ezb.state.${shown}`)}
        </span>
        {names.length > 0 && (isWaiting(row) || isEdited) && (
          <Button keys="↵" onPress={onConfirm} isDisabled={ezb.isRunning} aria-label={t('ezb.confirm.name', { name })}>
            {t('ezb.confirm')}
          </Button>
        )}
      </div>
    </div>
  );
}
