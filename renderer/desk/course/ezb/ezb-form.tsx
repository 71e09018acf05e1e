import { type ReactNode, useEffect, useRef } from 'react';
import type { EzbOfDocument } from '#contract/desk/ezb.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { germanNameOf } from '#domain/ezb/ezb-form.ts';
import type { EzbFieldReading } from '#domain/ezb/ezb-value.ts';
import { checkEzb } from '#domain/ezb/plausibility.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { DrawnPages } from '../../../ui/snippet/use-drawn-pages.ts';
import type { StageProps } from '../course-stages.tsx';
import { useOpenPage } from '../open-page.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { useKeys } from '../use-keys.ts';
import { countedReadings, EZB_SECTIONS } from './ezb-entries.ts';
import { EzbFieldRow } from './ezb-field-row.tsx';
import styles from './ezb-form.module.css';
import { type EzbRow, ezbRows, isWaiting, readText } from './ezb-rows.ts';
import { useEzbDesk } from './use-ezb.ts';

type Form = EzbOfDocument['forms'][number];

/** One form: the stop of field 23 large on top, the sections with their fields, what is implausible beside them. */
export function EzbForm({
  detail,
  session,
  today,
  onStage,
  documentId,
  reading,
  form,
  choice,
  sheets,
  pictures,
}: StageProps & {
  documentId: string;
  reading: EzbOfDocument;
  form: Form;
  choice: ReactNode;
  /** The pages of the document, and their pictures as far as they are drawn. */
  sheets: readonly ReaderPage[];
  pictures: DrawnPages;
}) {
  const t = useText();
  const openPage = useOpenPage();
  const place = useRef<HTMLDivElement>(null);
  const rows = ezbRows(form.fields as readonly EzbFieldReading[], detail, documentId);
  const ezb = useEzbDesk(detail, session, documentId, form.number, rows);
  const counted = countedReadings(form.fields as readonly EzbFieldReading[], (field) => {
    const row = rows.find((one) => one.field === field);
    return row?.state === 'confirmed' ? row.entries : null;
  });
  const findings = checkEzb(counted, today);
  const stop = findings.find(({ severity }) => severity === 'stop');
  const sure = rows.filter(({ state }) => state === 'sure');
  const waiting = rows.filter(isWaiting);
  const differing = rows.filter(({ state }) => state === 'differs');
  const confirmed = rows.filter(({ state }) => state === 'confirmed').length;

  const focusNext = (after: EzbRow | null): void => {
    const open = rows.filter(
      (row) => row.field !== after?.field && (row.state === 'unsure' || row.state === 'missing'),
    );
    const from = after === null ? 0 : rows.indexOf(after);
    const next = open.find((row) => rows.indexOf(row) > from) ?? open[0];
    const line = next && place.current?.querySelector<HTMLElement>(`[data-ezb="${next.field}"]`);
    if (!line) {
      place.current?.closest<HTMLElement>('[data-course]')?.focus();
      return;
    }
    focusAnswer(line);
    line.scrollIntoView({ block: 'center' });
  };
  const confirmOne = async (row: EzbRow): Promise<void> => {
    // Nothing to confirm: the field stays open, and Enter goes on all the same.
    if (!ezb.isFilled(row) || (await ezb.confirm([row]))) focusNext(row);
  };
  const confirmSure = async (): Promise<void> => {
    if (await ezb.confirm(sure)) focusNext(null);
  };
  usePrimaryAction(
    sure.length > 0
      ? {
          label: t('ezb.confirmSure', { count: sure.length }),
          isDisabled: ezb.isRunning,
          run: () => void confirmSure(),
        }
      : waiting.length > 0
        ? { label: t('ezb.nextOpen', { count: waiting.length }), run: () => focusNext(null) }
        : { label: t('ezb.toBa'), run: () => onStage('ba') },
  );

  // The screen begins where a person is needed, unless one key settles what is sure.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    place.current?.closest<HTMLElement>('[data-course]')?.focus();
  }, []);

  const rowInHand = (): EzbRow | null => {
    const field = document.activeElement?.closest<HTMLElement>('[data-ezb]')?.dataset.ezb;
    return rows.find((row) => row.field === field) ?? null;
  };
  useKeys(place, {
    'Control+Enter': () => void confirmSure(),
    'Control+ArrowDown': () => focusNext(rowInHand()),
  });
  const nameOf = detail.documents.find(({ id }) => id === documentId);
  return (
    <div ref={place} className={styles.ezb}>
      <div className={stage.column}>
        {stop && (
          <section className={styles.stop} role="alert">
            <Icon name="alert" size={24} />
            <div>
              <p className={styles.stopTitle}>{t('ezb.stop')}</p>
              <p lang="de">{stop.message}</p>
              <p className={styles.basis}>{stop.basis}</p>
            </div>
            <Button onPress={() => onStage('decision')}>{t('ezb.stop.toDecision')}</Button>
          </section>
        )}
        {EZB_SECTIONS.map(({ section, fields }) => {
          const lines = fields.flatMap((field) => rows.find((row) => row.field === field) ?? []);
          if (lines.length === 0) return null;
          const name = t(`ezb.section.${section}`);
          return (
            <section key={section} className={stage.card} aria-label={`${section} ${name}`}>
              <h3 className={stage.title}>
                <b className={styles.section}>{section}</b>
                <b className={styles.sectionName}>{name}</b>
                <span className="figures">{t('ezb.section.open', { count: lines.filter(isWaiting).length })}</span>
              </h3>
              {lines.map((row) => {
                const at = row.reading.state === 'missing' ? null : row.reading;
                const page = at && sheets.find((one) => one.page === at.page);
                return (
                  <EzbFieldRow
                    key={row.field}
                    row={row}
                    ezb={ezb}
                    today={session.today}
                    findings={findings.filter(({ field }) => field === row.field)}
                    picture={at ? pictures.get(at.page) : undefined}
                    page={page?.width && page.height ? { width: page.width, height: page.height } : null}
                    onOpen={() => at && openPage({ caseId: detail.case.id, documentId, page: at.page, box: at.box })}
                    onConfirm={() => void confirmOne(row)}
                  />
                );
              })}
            </section>
          );
        })}
      </div>
      <aside className={styles.aside} aria-label={t('ezb.overview')}>
        <section className={stage.card}>
          <h3 className={stage.title}>{t('ezb.title')}</h3>
          <div className={styles.about}>
            {choice}
            <p>{t('ezb.recognised', { confidence: Math.round(reading.recognition.confidence) })}</p>
            <p>{form.edition.kind === 'known' ? t('ezb.edition.known') : t('ezb.edition.other')}</p>
            {reading.boxes !== 'looked' && <p className={styles.warn}>{t(`ezb.boxes.${reading.boxes}`)}</p>}
            {reading.pagesWithoutText.length > 0 && (
              <p className={styles.warn}>{t('ezb.withoutText', { pages: reading.pagesWithoutText.join(', ') })}</p>
            )}
            {form.remarks.map((remark) => (
              <p key={remark} className={styles.warn} lang="de">
                {remark}
              </p>
            ))}
            <p className="figures" role="status">
              {t('ezb.progress', { confirmed, waiting: waiting.length })}
            </p>
            {sure.length > 0 && (
              <Button keys="⌃↵" isDisabled={ezb.isRunning} onPress={() => void confirmSure()}>
                {t('ezb.confirmSure', { count: sure.length })}
              </Button>
            )}
          </div>
        </section>
        <section className={stage.card} aria-label={t('ezb.findings')}>
          <h3 className={stage.title}>
            {t('ezb.findings')} <span className="figures">{findings.length + differing.length}</span>
          </h3>
          {findings.length + differing.length === 0 ? (
            <p className={stage.quiet}>{t('ezb.findings.none')}</p>
          ) : (
            <ul className={styles.findings} lang="de">
              {differing.map(({ field, reading: read, onFile }) => (
                <li key={field} className={styles.check}>
                  <Icon name="alert" size={14} />
                  <span>
                    {t('ezb.differs', { name: germanNameOf(field), said: readText(read), onFile: onFile ?? '' })}
                  </span>
                </li>
              ))}
              {findings.map(({ field, severity, message, basis }) => (
                <li key={`${field} ${message}`} className={styles[severity]}>
                  <Icon name={severity === 'missing' ? 'minus' : 'alert'} size={14} />
                  <span>
                    {message} {basis && <span className={styles.basis}>{basis}</span>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <p className={styles.source}>{nameOf?.originalName}</p>
      </aside>
    </div>
  );
}

/** The answer of a row: the chosen one of several, else the first; the piece of the page comes last. */
function focusAnswer(line: HTMLElement): void {
  const wanted = ['[role="radio"][aria-checked="true"]', 'input', '[role="radio"]', 'button'];
  for (const selector of wanted) {
    const found = line.querySelector<HTMLElement>(selector);
    if (found) {
      found.focus();
      return;
    }
  }
}
