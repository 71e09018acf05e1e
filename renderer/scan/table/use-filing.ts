import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DocumentProposal, TableDocument, TablePage } from '#contract/desk/scan.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useMessages } from '../../desk/messages.tsx';
import { answered } from '../../desk/run-command.ts';
import { useDesk } from '../../desk-context.tsx';
import { useSession } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { scanQueries } from '../scan-queries.ts';
import { scanRefusalText } from '../scan-refusal.ts';
import { type FilingDraft, type FilingEdits, type FilingProblem, filingDraft, readFiling } from './filing-draft.ts';

export interface Filing {
  readonly proposal: DocumentProposal | null;
  readonly isReading: boolean;
  readonly draft: FilingDraft;
  readonly problems: readonly FilingProblem[];
  /** The same file lies in that case already, under this title. */
  readonly twin: string | null;
  readonly edit: (part: FilingEdits) => void;
  /** Files it and goes on at once; what is refused comes back to the person with every word. */
  readonly accept: () => void;
}

interface Kept {
  readonly edits: FilingEdits;
  readonly tried: boolean;
  readonly twin: string | null;
}

const NOTHING: Kept = { edits: {}, tried: false, twin: null };

/** What is typed for the documents of a batch, and filing them. Each keeps its own words while others are worked on. */
export function useFiling({
  batchId,
  document,
  pages,
  today,
  onAccepted,
  onSettled,
}: {
  batchId: string;
  document: TableDocument | null;
  /** Of the document. */
  pages: readonly TablePage[];
  today: LocalDate;
  /** Its document is on its way into the file: the next one may come. */
  onAccepted: (documentId: string) => void;
  /** It is there (`filed`), or must be looked at again. */
  onSettled: (documentId: string, outcome: 'filed' | 'back') => void;
}): Filing {
  const desk = useDesk();
  const t = useText();
  const { say } = useMessages();
  const officers = useSession()?.officers ?? [];
  const [keptOf, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  // What was last typed as the day of receipt holds for the rest of the pile.
  const [received, setReceived] = useState<string | null>(null);
  const id = document?.id ?? '';
  const kept = keptOf.get(id) ?? NOTHING;
  const change = (documentId: string, part: Partial<Kept>): void =>
    setKept((all) => new Map(all).set(documentId, { ...(all.get(documentId) ?? NOTHING), ...part }));

  const state = proposalState(pages, document);
  const asked = useQuery({
    ...scanQueries.propose(desk, batchId, id, state),
    enabled: document !== null && document.filed === null,
    // A better reading of the same document replaces its proposal; another document never shows this one's.
    placeholderData: (before, query) => (query?.queryKey[3] === id ? before : undefined),
  });
  const proposal = asked.data ?? null;
  const draft = useMemo(
    () => filingDraft(proposal?.proposal ?? null, received === null ? kept.edits : { received, ...kept.edits }, today),
    [proposal, kept.edits, received, today],
  );
  const read = readFiling(draft, { batchId, tableDocumentId: id });

  const accept = (): void => {
    if (document === null || document.filed !== null) return;
    if ('problems' in read) {
      change(id, { tried: true });
      return;
    }
    onAccepted(id);
    const file = async (): Promise<void> => {
      const outcome = await answered(desk.scan.file(read));
      if (outcome.outcome === 'done_here') {
        const name = draft.theCase?.applicantName ?? '';
        say({ text: t('scan.filing.done', { name, title: read.title }), tone: 'done' });
        onSettled(id, 'filed');
        return;
      }
      onSettled(id, 'back');
      if (outcome.outcome === 'refused' && outcome.refusal.code === 'already_filed') {
        change(id, { twin: String(outcome.refusal.data.title ?? '') });
      }
      const text = outcome.outcome === 'no_answer' ? t('refusal.line') : scanRefusalText(outcome.refusal, t, officers);
      say({ text, tone: 'problem' });
    };
    void file();
  };

  return {
    proposal,
    isReading: asked.isPending && document !== null && document.filed === null,
    draft,
    problems: kept.tried && 'problems' in read ? read.problems : [],
    twin: kept.twin,
    edit: (part) => {
      if (part.received !== undefined) setReceived(part.received);
      change(id, { edits: { ...kept.edits, ...part } });
    },
    accept,
  };
}

/** What a proposal rests on: other pages, turns or words make another one. */
export function proposalState(pages: readonly TablePage[], document: TableDocument | null): string {
  const lines = pages.map(({ pageId, turn, reading }) => `${pageId} ${turn} ${reading}`);
  return [document?.reference ?? '', ...lines].join('\n');
}
