import type { CaseDetail } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { partialDateText } from '#domain/person/partial-date.ts';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/button.tsx';
import { useMessages } from '../messages.tsx';
import styles from './case-header.module.css';

/** Who it is about: file reference, name, birth date as far as known, nationality, kind and state of the proceeding. */
export function CaseHeader({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const { say } = useMessages();
  const { case: theCase, parties } = detail;
  const applicant = parties.find((party) => party.role === 'applicant');
  const type = CASE_TYPE_NAMES[theCase.caseType];
  const copy = (): void => {
    void navigator.clipboard.writeText(theCase.fileReference);
    say({ text: t('case.reference.copied'), tone: 'done' });
  };
  return (
    <header className={styles.header}>
      <div className={styles.reference}>
        <span className="figures">{theCase.fileReference}</span>
        <IconButton icon="copy" label={t('case.reference.copy')} onPress={copy} />
        <span className={styles.state}>{CASE_STATE_NAMES[theCase.state]}</span>
      </div>
      <h2 className={styles.name}>
        <bdi>{theCase.applicantName}</bdi>
      </h2>
      <p className={styles.person}>
        <span className="figures">
          {theCase.birthDate === null
            ? t('case.born.unknown')
            : t('case.born', { date: partialDateText(theCase.birthDate) })}
        </span>
        <span>{theCase.nationality ?? t('case.nationality.unknown')}</span>
        {applicant?.birthName && <span>{t('case.birthName', { name: applicant.birthName })}</span>}
        {applicant && applicant.givenNames === null && <span>{t('case.single')}</span>}
      </p>
      <p className={styles.type}>
        {type.name} <span>{type.legalBasis}</span>
      </p>
    </header>
  );
}
