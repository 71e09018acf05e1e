import { isOpen } from '#domain/case/case-state.ts';
import { closingGaps } from '#domain/case/closing-gaps.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { courtLedger } from '../letters/letter-prefill.ts';
import { useLetterDesk } from '../letters/use-letter-desk.ts';
import { type PrimaryAction, usePrimaryAction } from '../primary-action.tsx';
import { HistoryStage } from '../record/history-stage.tsx';
import stage from '../stage.module.css';

/**
 * Verlauf: whose turn it was, and one key that makes the statement for the court of it, as it stands today. Where all is done the
 * key files the case away instead; what is missing is said first.
 */
export function LedgerStage(props: StageProps) {
  const { detail, file, step } = props;
  const t = useText();
  const letters = useLetterDesk(props);
  const { runTold, isRunning } = useToldCommand();
  const { id: caseId, applicantName: name, state } = detail.case;
  const isLast = step.code === 'file_case';
  const gaps = isLast ? closingGaps(file) : [];
  const court: PrimaryAction = {
    label: t('ledger.court'),
    run: () => {
      letters.begin('court_statement', { ledger: courtLedger(props) });
      props.onStage('letters');
    },
  };
  const close = (): void =>
    void runTold('case.close', { caseId, accepted: [], remark: null }, { text: t('steps.closed', { name }) });
  const filing: PrimaryAction | null =
    gaps.length === 0 ? { label: t('ledger.file'), isDisabled: isRunning, run: close } : null;
  usePrimaryAction(isLast ? filing : isOpen(state) ? court : null);
  return (
    <div className={stage.column}>
      {gaps.length > 0 && (
        <div className={stage.notice} role="status">
          {t('ledger.gaps')}
          <ul lang="de">
            {gaps.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={stage.quiet}>
        {t('ledger.court.more')}
        {isLast && (
          <>
            {' '}
            <Button kind="bare" onPress={court.run}>
              {court.label}
            </Button>
          </>
        )}
      </p>
      <HistoryStage {...props} />
    </div>
  );
}
