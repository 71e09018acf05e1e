import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { EzbFieldReading } from '#domain/ezb/ezb-value.ts';
import { evidenceOfEzb } from '#domain/proposals/evidence-of-ezb.ts';
import type { EvidencedField } from '#domain/proposals/fact-evidence.ts';
import { type FactProposal, proposeFacts } from '#domain/proposals/propose-facts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useDesk } from '../../../desk-context.tsx';
import { useReadEzb } from '../ezb/use-ezb.ts';

export type SureProposal = Extract<FactProposal, { state: 'sure' }>;

/** What the e-file offers for the facts of a case that nobody has recorded. */
export interface Proposals {
  readonly all: readonly FactProposal[];
  readonly sure: readonly SureProposal[];
  readonly of: (field: string) => FactProposal | null;
  /** Papers without an answer yet; the EzB, which takes longer, is not waited for. */
  readonly isReading: boolean;
}

/** Reads the papers of a case and its newest EzB, once it is `wanted`, and weighs what they say against what is recorded. */
export function useProposals(file: CaseFile, today: LocalDate, wanted: boolean): Proposals {
  const desk = useDesk();
  const caseId = file.theCase.id;
  const papers = useQuery({
    queryKey: ['cases', 'papers', caseId],
    queryFn: () => desk.papers.read({ caseId }),
    enabled: wanted,
    staleTime: 60_000,
  });
  const declaration = file.documents
    .filter(({ type }) => type === 'employment_declaration')
    .sort((a, b) => (a.filedAt < b.filedAt ? 1 : -1))[0];
  const ezb = useReadEzb(caseId, wanted ? (declaration?.id ?? null) : null).data;
  const said = papers.data;
  return useMemo(() => {
    const form = wanted ? ezb?.forms[0] : undefined;
    const ofEzb = form ? evidenceOfEzb(ezb?.documentId ?? '', form.fields as EzbFieldReading[], today) : [];
    const all = proposeFacts(file, [...ofEzb, ...(wanted ? (said ?? []) : [])]);
    const byField = new Map<string, FactProposal>(all.map((one) => [one.field, one]));
    return {
      all,
      sure: all.filter((one): one is SureProposal => one.state === 'sure'),
      of: (field) => byField.get(field as EvidencedField) ?? null,
      isReading: wanted && papers.isPending,
    };
  }, [file, ezb, said, today, wanted, papers.isPending]);
}
