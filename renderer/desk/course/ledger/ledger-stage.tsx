import { useText } from '../../../i18n/use-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { courtLedger } from '../letters/letter-prefill.ts';
import { useLetterDesk } from '../letters/use-letter-desk.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import { HistoryStage } from '../record/history-stage.tsx';
import stage from '../stage.module.css';

/** Verlauf: whose turn it was, and one key that makes the statement for the court of it, as it stands today. */
export function LedgerStage(props: StageProps) {
  const t = useText();
  const letters = useLetterDesk(props);
  usePrimaryAction({
    label: t('ledger.court'),
    run: () => {
      letters.begin('court_statement', { ledger: courtLedger(props) });
      props.onStage('letters');
    },
  });
  return (
    <div className={stage.column}>
      <p className={stage.quiet}>{t('ledger.court.more')}</p>
      <HistoryStage {...props} />
    </div>
  );
}
