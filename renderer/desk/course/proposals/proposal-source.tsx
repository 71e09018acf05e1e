import { Button } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useOpenPage } from '../open-page.ts';
import { PieceOfPage } from './piece-of-page.tsx';
import styles from './proposal.module.css';

/** `aus der Akte, Bl. 12`: shows the piece of the page while it is pointed at or has the focus, and opens that page in the Akte. */
export function ProposalSource({ detail, evidence }: { detail: CaseDetail; evidence: FactEvidence }) {
  const t = useText();
  const openPage = useOpenPage();
  const { documentId, page } = evidence.citation;
  const document = detail.documents.find(({ id }) => id === documentId);
  if (!document) return null;
  const leaf = document.firstLeaf + page - 1;
  return (
    <Hint text={<PieceOfPage caseId={detail.case.id} evidence={evidence} title={document.title} />}>
      <Button
        className={styles.source ?? ''}
        aria-label={t('proposal.open', { leaf, title: document.title, raw: evidence.raw })}
        onPress={() => openPage({ caseId: detail.case.id, documentId, page, box: evidence.box })}
      >
        <Icon name="document" size={14} />
        <span className="figures">{t('proposal.source', { leaf })}</span>
      </Button>
    </Hint>
  );
}
