import type { CaseDetail } from '#contract/desk/cases.ts';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import type { FactProposal } from '#domain/proposals/propose-facts.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { RecordedField } from '../facts/fact-kind.ts';
import { valueText, withFieldNames } from '../facts/fact-text.ts';
import styles from './proposal.module.css';
import { ProposalSource } from './proposal-source.tsx';

/** Below an answer that nobody has confirmed: where it comes from, what is doubtful about it, and how it is taken. */
export function ProposalNote({
  field,
  proposal,
  detail,
  onTake,
}: {
  field: RecordedField;
  proposal: FactProposal;
  detail: CaseDetail;
  /** Null for what no person records here: the day of receipt is the case's own. */
  onTake: ((evidence: FactEvidence) => void) | null;
}) {
  const t = useText();
  const take = (evidence: FactEvidence, label: string) =>
    onTake && (
      <Button kind="bare" onPress={() => onTake(evidence)}>
        {label}
      </Button>
    );
  if (proposal.state === 'contradictory') {
    return (
      <div className={`${styles.note} ${styles.contradictory}`}>
        <p className={styles.problem} lang="de">
          <Icon name="alert" size={14} />
          {withFieldNames(proposal.problem)}
        </p>
        {proposal.said.map((evidence) => {
          const value = valueText(field, evidence.value, t);
          return (
            <p key={`${evidence.citation.documentId} ${evidence.citation.page} ${value}`} className={styles.said}>
              <b>{value}</b>
              <ProposalSource detail={detail} evidence={evidence} />
              {take(evidence, t('proposal.take', { value }))}
            </p>
          );
        })}
      </div>
    );
  }
  return (
    <div className={styles.note}>
      <p className={styles.said}>
        <ProposalSource detail={detail} evidence={proposal.evidence} />
        <span className={styles.waiting}>{t('proposal.waiting')}</span>
        {take(proposal.evidence, t('proposal.confirm'))}
      </p>
      {proposal.state === 'unsure' && (
        <p className={styles.problem} lang="de">
          <Icon name="alert" size={14} />
          {proposal.problem}
        </p>
      )}
    </div>
  );
}
