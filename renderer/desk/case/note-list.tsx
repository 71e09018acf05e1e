import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Officer } from '#domain/records/office.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { clockTime, shortDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import panel from './case-panel.module.css';
import styles from './note-list.module.css';

/** The notes of the file, newest first. */
export function NoteList({
  notes,
  officers,
  today,
}: {
  notes: CaseDetail['notes'];
  officers: readonly Officer[];
  today: string;
}) {
  const t = useText();
  if (notes.length === 0) return <p className={panel.quiet}>{t('case.notes.none')}</p>;
  const newestFirst = [...notes].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  return (
    <ul className={styles.notes}>
      {newestFirst.map((note) => (
        <li key={note.id}>
          <p className={styles.by}>
            <span>{officers.find((officer) => officer.id === note.authorId)?.name ?? note.authorId}</span>
            <span className="figures">
              {shortDay(officeDay(note.writtenAt), today)} {clockTime(note.writtenAt)}
            </span>
            {note.confirmation === 'pending' && (
              <span className={styles.pending} title={t('case.pending')}>
                <Icon name="sync" size={14} />
                {t('case.pending')}
              </span>
            )}
          </p>
          <p className={styles.text} dir="auto">
            {note.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
