import { useState } from 'react';
import { knownFacts } from '#domain/case/known-facts.ts';
import { computeClocks } from '#domain/clocks/compute-clocks.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ClockDay } from '../../clocks/clock-day.tsx';
import { useKeptDraft } from '../../use-kept-draft.ts';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { useLetterDesk } from '../letters/use-letter-desk.ts';
import { Reasons } from '../reasons.tsx';
import stage from '../stage.module.css';
import styles from './decision.module.css';

/** Suspends a Blue Card holder's change for the days of § 18g Abs. 4 AufenthG; the end stands there before it is done. */
export function Suspension(props: StageProps) {
  const { detail, file, today, onStage } = props;
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const letters = useLetterDesk(props);
  const reason = useKeptDraft(`draft.suspension:${detail.case.id}`, readWords);
  const [wasTried, setTried] = useState(false);
  const words = (reason.value ?? '').trim();
  const clock = computeClocks({ ...knownFacts(file), suspendedOn: today }, today).clocks.find(
    ({ code }) => code === 'BLUE_CARD_SUSPENSION',
  );
  const suspend = async (): Promise<void> => {
    setTried(true);
    if (words.length < 3) return;
    const args = { caseId: detail.case.id, suspendedOn: today, reason: words };
    if (!(await runTold('blueCard.suspend', args, { text: t('decision.suspended') }))) return;
    reason.clear();
    letters.begin('suspension', { reasons: words });
    onStage('letters');
  };
  return (
    <section className={`${stage.card} ${styles.narrow}`} aria-label={t('decision.suspend')}>
      <h3 className={stage.title}>
        {t('decision.suspend')} <span lang="de">{clock?.legalBasis}</span>
      </h3>
      <div className={styles.body}>
        {clock && (
          <>
            <p>
              {t('decision.suspend.until')} <ClockDay clock={clock}>{longDay(clock.mustActBy)}</ClockDay>
            </p>
            <Reasons reasons={clock.because} />
          </>
        )}
        <TextField
          label={t('decision.suspend.reason')}
          value={reason.value ?? ''}
          onChange={reason.change}
          lines={3}
          error={wasTried && words.length < 3 ? t('decision.suspend.needed') : null}
        />
        <div>
          <Button isDisabled={isRunning} onPress={() => void suspend()}>
            {t('decision.suspend')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function readWords(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}
