import type { CheckPage } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './check.module.css';
import type { CheckAnswers } from './check-answers.ts';

/** What was found, before it is said: nothing is sent without a look at it. */
export function CheckSummary({
  pages,
  answers,
  isSending,
  onLook,
  onSend,
}: {
  pages: readonly CheckPage[];
  answers: CheckAnswers;
  isSending: boolean;
  onLook: (at: number) => void;
  onSend: () => void;
}) {
  const t = useText();
  const faults = pages.flatMap((page, at) => {
    const fault = answers[page.pageId];
    return typeof fault === 'string' ? [{ page, at, fault }] : [];
  });
  return (
    <section className={styles.summary} aria-label={t('scan.check.summary')}>
      <h3>{t('scan.check.summary')}</h3>
      <p>{t('scan.check.summary.figures', { count: pages.length, faults: faults.length })}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ page, at, fault }) => (
            <li key={page.pageId}>
              <button type="button" onClick={() => onLook(at)}>
                <span className="figures">{t('scan.page.name', { number: page.number, sheet: page.sheet })}</span>
                <span>{fault}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.explain}>
        {t(faults.length === 0 ? 'scan.check.summary.good' : 'scan.check.summary.faulty')}
      </p>
      <div className={styles.actions}>
        <Button kind="primary" keys="↵" isDisabled={isSending} onPress={onSend}>
          {t(faults.length === 0 ? 'scan.check.send.good' : 'scan.check.send.faults')}
        </Button>
        <Button kind="bare" keys="←" onPress={() => onLook(pages.length - 1)}>
          {t('scan.check.back')}
        </Button>
      </div>
    </section>
  );
}
