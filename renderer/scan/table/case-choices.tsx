import type { ReactNode } from 'react';
import type { Evidence, FilingProposal } from '#domain/filing/proposal.ts';
import { CasePicker } from '../../desk/case-picker.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Confidence } from './evidence.tsx';
import type { PickedCase } from './filing-draft.ts';
import styles from './filing-form.module.css';

/** As many as there are digits. */
export const CASES_OFFERED = 9;

/** Whose the document is: cases to choose by digit, with what tells them from a namesake's; any other by its name. */
export function CaseChoices({
  proposal,
  picked,
  isMissing,
  snippets,
  onPick,
  onNewCase,
}: {
  proposal: FilingProposal | null;
  picked: PickedCase | null;
  isMissing: boolean;
  snippets: (evidence: readonly Evidence[] | undefined) => ReactNode;
  onPick: (picked: PickedCase | null) => void;
  onNewCase: () => void;
}) {
  const t = useText();
  const choices = (proposal?.cases ?? []).slice(0, CASES_OFFERED);
  const shown = choices.find(({ value }) => value.caseId === picked?.caseId) ?? (picked ? undefined : choices[0]);
  const isOther = picked !== null && !choices.some(({ value }) => value.caseId === picked.caseId);
  return (
    <div className={styles.field} data-field="case">
      <div className={styles.label} id="scan-cases">
        {t('scan.case')}
        {shown && <Confidence value={shown.confidence} isFilled={picked !== null} />}
      </div>
      {snippets(shown?.evidence)}
      {choices.length > 0 && (
        <ul aria-labelledby="scan-cases" className={styles.cases}>
          {choices.map(({ value }, at) => {
            const isPicked = value.caseId === picked?.caseId;
            return (
              <li key={value.caseId}>
                <button type="button" aria-pressed={isPicked} className={styles.case} onClick={() => onPick(value)}>
                  <Keys keys={String(at + 1)} />
                  <span className={styles.person}>
                    <CutText>{value.applicantName}</CutText>
                    <span className={`figures ${styles.detail}`}>
                      {value.birthDate !== null && t('scan.case.born', { date: birthDay(value.birthDate) })}
                      {' · '}
                      {value.fileReference}
                      {!value.open && ` · ${t('scan.case.closed')}`}
                    </span>
                  </span>
                  {isPicked && <Icon name="check" />}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {proposal !== null && choices.length === 0 && <p className={styles.none}>{t('scan.case.none')}</p>}
      {proposal !== null && choices.length > 0 && picked === null && (
        <p className={styles.none}>{t(choices.length === 1 ? 'scan.case.one' : 'scan.case.several')}</p>
      )}
      <div className={styles.search}>
        <CasePicker
          key={isOther ? picked.caseId : 'none'}
          label={t('scan.case.search')}
          value={isOther ? { id: picked.caseId, name: picked.applicantName } : null}
          onChange={(found) => {
            if (found) onPick({ caseId: found.id, applicantName: found.name, fileReference: null });
            else if (isOther) onPick(null);
          }}
          error={isMissing ? t('scan.case.needed') : null}
        />
        <Button icon="plus" keys="V" onPress={onNewCase}>
          {t('scan.case.new')}
        </Button>
      </div>
    </div>
  );
}

/** `14.03.1991`, `03.1991` or `1991`, as far as it is known. */
function birthDay(date: string): string {
  return date.split('-').reverse().join('.');
}
