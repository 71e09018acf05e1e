import { useQuery } from '@tanstack/react-query';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../../../desk-context.tsx';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { readerQueries } from '../../../reader/reader-queries.ts';
import { Button } from '../../../ui/button.tsx';
import { useMessages } from '../../messages.tsx';
import { officerName } from '../../refusal-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { PageLink } from '../page-link.tsx';
import stage from '../stage.module.css';
import styles from './letters.module.css';
import { printPages } from './print-pages.ts';

/** Every letter of the case, newest first: its day, its deadline, its place in the e-file; printed from there. */
export function LetterList({ detail, session }: StageProps) {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const pages = useQuery(readerQueries.pages(desk, detail.case.id)).data ?? [];
  const letters = [...detail.letters].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  return (
    <section className={stage.card} aria-label={t('course.stage.letters')}>
      <h3 className={stage.title}>
        {t('course.stage.letters')} <span className="figures">{letters.length}</span>
      </h3>
      {letters.length === 0 && <p className={stage.quiet}>{t('course.letters.none')}</p>}
      <ol>
        {letters.map((letter) => {
          const own = pages.filter((page) => page.documentId === letter.documentId && page.available);
          return (
            <li key={letter.id} className={styles.letter}>
              <div>
                <p className={styles.name}>
                  <span lang="de">{titleOf(letter.template)}</span>
                  {letter.documentId && (
                    <PageLink detail={detail} citation={{ documentId: letter.documentId, page: 1 }} />
                  )}
                </p>
                <p className={styles.soft}>
                  {letter.sentOn === null
                    ? t('course.letters.notSent', { date: longDay(officeDay(letter.writtenAt)) })
                    : t('course.letters.sent', { date: longDay(letter.sentOn) })}
                  {' · '}
                  {officerName(letter.writtenBy, t, session.officers)}
                  {letter.language !== 'de' && ` · ${t('letters.withSheet')}`}
                </p>
                {letter.deadline && (
                  <p className={styles.soft}>{t('letters.deadline', { date: longDay(letter.deadline) })}</p>
                )}
              </div>
              <Button
                isDisabled={own.length === 0}
                onPress={() => {
                  printPages(own.map(({ drawing }) => drawing)).catch(() =>
                    say({ text: t('letters.print.failed'), tone: 'problem' }),
                  );
                }}
                aria-label={t('letters.print.name', { title: titleOf(letter.template) })}
              >
                {t('letters.print')}
              </Button>
            </li>
          );
        })}
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
