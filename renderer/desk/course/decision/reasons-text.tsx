import type { CaseDetail } from '#contract/desk/cases.ts';
import type { CaseDecision } from '#domain/records/proceeding.ts';
import { PageLink } from '../page-link.tsx';
import { citedPieces } from './cited-text.ts';
import styles from './decision.module.css';

/** Reasons to read: each citation is a chip that opens its page in the Akte. */
export function ReasonsText({
  detail,
  decision,
}: {
  detail: CaseDetail;
  decision: Pick<CaseDecision, 'reasons' | 'citations'>;
}) {
  return (
    <div className={styles.reasonsText} lang="de" dir="auto">
      {citedPieces(decision).map((piece, index) =>
        piece.kind === 'words' ? (
          piece.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same page may be cited twice; its place in the text is what tells them apart
          <PageLink key={`${piece.text} ${index}`} detail={detail} citation={piece.citation} />
        ),
      )}
    </div>
  );
}
