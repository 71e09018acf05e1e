import { Button } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { PageCitation } from '#domain/records/proceeding.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSelect } from '../../use-select.ts';
import styles from './page-link.module.css';

/** A place in the e-file: `Bl. 14`, opens that page in the Akte. Without a document of this case it says nothing. */
export function PageLink({ detail, citation }: { detail: CaseDetail; citation: PageCitation }) {
  const t = useText();
  const desk = useDesk();
  const select = useSelect('desk');
  const document = detail.documents.find(({ id }) => id === citation.documentId);
  if (!document) return null;
  const open = (): void => {
    select({ caseId: detail.case.id, documentId: citation.documentId, page: citation.page, query: '' });
    desk.windows.openReader().catch(() => {
      // The line broke; the window says so, and the Akte follows the selection when it is back.
    });
  };
  const leaf = document.firstLeaf + citation.page - 1;
  return (
    <Button
      className={styles.link ?? ''}
      aria-label={t('course.page.open', { leaf, title: document.title })}
      onPress={open}
    >
      <Icon name="document" size={14} />
      <span className="figures">{t('case.documents.leaves', { from: leaf })}</span>
    </Button>
  );
}
