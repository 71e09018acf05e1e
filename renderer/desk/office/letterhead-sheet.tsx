import { letterhead } from '#domain/letters/context.ts';
import { germanLongDay } from '#domain/letters/german-words.ts';
import type { OfficeWords } from '#domain/records/office-words.ts';
import { localDate } from '#domain/time/local-date.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './letterhead-sheet.module.css';

/** How a letter begins and ends with these words, as far as they are typed. In German, as letters are. */
export function LetterheadSheet({ words, today }: { words: OfficeWords; today: string }) {
  const t = useText();
  const head = letterhead({ office: { ...words, addressLines: linesOf(words.addressLines) } });
  const date = germanLongDay(localDate(today));
  return (
    <section className={styles.place} aria-label={t('office.sheet')}>
      <h3 className={styles.title}>{t('office.sheet')}</h3>
      <div className={styles.sheet} lang="de">
        <div className={styles.head}>
          <p className={styles.authority}>{head.authority}</p>
          <p>{head.unit}</p>
        </div>
        <div className={styles.window}>
          <p>{head.returnAddress}</p>
        </div>
        <p className={styles.date}>{`${words.place}, ${date}`}</p>
        <div className={styles.foot}>
          {head.footer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </section>
  );
}

function linesOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
