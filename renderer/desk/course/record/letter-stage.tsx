import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { officerName } from '../../refusal-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { PageLink } from '../page-link.tsx';
import stage from '../stage.module.css';
import styles from './record.module.css';

/** Schreiben: every letter of the case with its day, its deadline and its place in the e-file. */
export function LetterStage({ detail, session }: StageProps) {
  const t = useText();
  const letters = [...detail.letters].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  return (
    <section className={`${stage.card} ${styles.card}`} aria-label={t('course.stage.letters')}>
      <h3 className={stage.title}>{t('course.stage.letters')}</h3>
      {letters.length === 0 && <p className={stage.quiet}>{t('course.letters.none')}</p>}
      <ol className={styles.rows}>
        {letters.map((letter) => (
          <li key={letter.id}>
            <p className={styles.head}>
              <span className={styles.strong} lang="de">
                {titleOf(letter.template)}
              </span>
              {letter.documentId && <PageLink detail={detail} citation={{ documentId: letter.documentId, page: 1 }} />}
            </p>
            <p className={styles.soft}>
              {letter.sentOn === null
                ? t('course.letters.notSent', { date: longDay(officeDay(letter.writtenAt)) })
                : t('course.letters.sent', { date: longDay(letter.sentOn) })}
              {' · '}
              {officerName(letter.writtenBy, t, session.officers)}
            </p>
            {letter.deadline && (
              <p className={styles.soft}>
                {t('course.letters.deadline', {
                  date: longDay(letter.deadline),
                  count: letter.requestedItems.length,
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The template's German title; a template of another version is named by its key. */
function titleOf(template: string): string {
  return Object.hasOwn(LETTER_TEMPLATES, template)
    ? LETTER_TEMPLATES[template as keyof typeof LETTER_TEMPLATES].title
    : template;
}
