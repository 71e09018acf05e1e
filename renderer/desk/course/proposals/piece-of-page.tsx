import { useQuery } from '@tanstack/react-query';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import { useDesk } from '../../../desk-context.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { readerQueries } from '../../../reader/reader-queries.ts';
import { Piece } from '../../../ui/snippet/snippet.tsx';
import { useDrawnPages } from '../../../ui/snippet/use-drawn-pages.ts';
import styles from './proposal.module.css';

/** The piece of the page a value was read from, drawn when somebody looks; below it the paper's title. */
export function PieceOfPage({ caseId, evidence, title }: { caseId: string; evidence: FactEvidence; title: string }) {
  const t = useText();
  const desk = useDesk();
  const { documentId, page } = evidence.citation;
  const pages = useQuery(readerQueries.pages(desk, caseId)).data ?? [];
  const sheet = pages.find((one) => one.documentId === documentId && one.page === page);
  const picture = useDrawnPages(sheet ? [sheet] : [], [page]).get(page);
  const size = sheet?.width && sheet.height ? { width: sheet.width, height: sheet.height } : null;
  return (
    <span className={styles.piece}>
      {picture === 'failed' || size === null ? (
        <span>{evidence.raw}</span>
      ) : (
        <Piece picture={picture} page={size} box={evidence.box} />
      )}
      <span lang="de">{title}</span>
      {evidence.problem && <span lang="de">{evidence.problem}</span>}
      <span className={styles.confidence}>{t('proposal.confidence', { confidence: evidence.confidence })}</span>
    </span>
  );
}
