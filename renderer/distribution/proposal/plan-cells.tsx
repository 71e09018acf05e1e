import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { dueBand } from '../../desk/list/due-bands.ts';
import { reasonText } from '../../desk/list/reason-text.ts';
import { dueDay } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { GridCell } from '../../ui/grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EffortHint } from './effort-hint.tsx';
import styles from './plan-table.module.css';
import { reasonSentence } from './sentences.ts';
import type { PlanRow } from './table-rows.ts';

/** The cells of one line: ticked or not, the case, its kind and state, its day, its minutes, from whom to whom, why. */
export function PlanCells({
  row: { shown, inOffice, move },
  today,
  nameOf,
}: {
  row: PlanRow;
  today: string;
  nameOf: (officerId: string | null) => string;
}) {
  const t = useText();
  const language = useLanguage();
  const reason = reasonText(shown, today);
  return (
    <>
      <GridCell className={styles.tick} data-part="tick">
        {move && (
          <span className={styles.box}>
            {move.isTicked && <Icon name="check" size={12} />}
            <span className={styles.spoken}>{t(move.isTicked ? 'distribution.ticked' : 'distribution.unticked')}</span>
          </span>
        )}
      </GridCell>
      <GridCell className={styles.two}>
        <CutText className={styles.name}>{shown.applicantName}</CutText>
        <span className={`figures ${styles.small}`}>
          {shown.fileReference}
          {inOffice.locked && <span className={styles.locked}>{t('distribution.locked')}</span>}
          {inOffice.linkGroup !== null && <span className={styles.linked}>{t('distribution.linked')}</span>}
        </span>
      </GridCell>
      <GridCell className={styles.two}>
        <span title={CASE_TYPE_NAMES[shown.caseType].name} lang="de">
          {CASE_TYPE_NAMES[shown.caseType].short}
        </span>
        <CutText className={styles.small}>{CASE_STATE_NAMES[shown.state]}</CutText>
      </GridCell>
      <GridCell className={`${styles.two} ${styles[dueBand(shown.dueOn, today)] ?? ''}`}>
        <span className="figures">{shown.dueOn === null ? '–' : dueDay(shown.dueOn, today, language)}</span>
        <CutText className={styles.small}>{t(reason.id, reason.values)}</CutText>
      </GridCell>
      <GridCell className={styles.minutes}>
        <EffortHint shown={shown} />
      </GridCell>
      <GridCell className={styles.way}>
        <CutText className={move?.isTicked ? styles.from : ''}>{nameOf(inOffice.ownerId)}</CutText>
        {move && (
          <span className={styles.to}>
            <Icon name="move" size={14} />
            <span className={styles.spoken}>{t('distribution.to')}</span>
            <CutText>{nameOf(move.toOfficerId)}</CutText>
          </span>
        )}
      </GridCell>
      <GridCell className={styles.why}>
        {move && <span title={reasonSentence(move.because, t)}>{reasonSentence(move.because, t)}</span>}
      </GridCell>
    </>
  );
}
