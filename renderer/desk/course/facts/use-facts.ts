import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Fact, PageCitation } from '#domain/records/proceeding.ts';
import type { Instant } from '#domain/time/local-date.ts';
import { useDesk } from '../../../desk-context.tsx';
import { deskQueries } from '../../../desk-queries.ts';
import { useDrafts } from '../../drafts/drafts.tsx';
import { useRunCommand } from '../../run-command.ts';
import type { RecordedField } from './fact-kind.ts';

export type FactValue = Fact['value'];

/** Why a value is not recorded as it was typed. */
export type FactTrouble =
  | { readonly kind: 'changed'; readonly mine: FactValue; readonly by: string | null; readonly at: string | null }
  | { readonly kind: 'contradiction'; readonly mine: FactValue; readonly problem: string }
  | { readonly kind: 'not_saved'; readonly mine: FactValue };

/** The facts of the case shown, and how a person records one. */
export interface FactDesk {
  readonly factOf: (field: RecordedField) => Fact | null;
  /** What is known without being recorded: the validity that the list of cases carries. */
  readonly otherwise: (field: RecordedField) => FactValue;
  /** Records a value at once; `seen` is the value it was typed over. True when it is recorded here. */
  readonly record: (
    field: RecordedField,
    value: FactValue,
    seen: FactValue,
    citation?: PageCitation | null,
  ) => Promise<boolean>;
  readonly troubleOf: (field: RecordedField) => FactTrouble | null;
  /** The first field whose answer is not recorded as typed; null when all are. */
  readonly inTrouble: RecordedField | null;
  /** Lets go of what was typed; what is recorded stands. */
  readonly letGo: (field: RecordedField) => void;
}

/** Where the words typed for a fact are kept until it is recorded. */
export function factPlace(field: RecordedField): string {
  return `fact/${field}`;
}

/** Facts are shown as typed before the desk has answered; every other part of the window follows the same rows. */
export function useFacts(detail: CaseDetail, officerId: string): FactDesk {
  const desk = useDesk();
  const client = useQueryClient();
  const run = useRunCommand();
  const drafts = useDrafts();
  const [troubles, setTroubles] = useState<ReadonlyMap<string, FactTrouble>>(new Map());
  const caseId = detail.case.id;
  const setTrouble = useCallback((field: string, trouble: FactTrouble | null) => {
    setTroubles((before) => {
      const next = new Map(before);
      if (trouble === null) next.delete(field);
      else next.set(field, trouble);
      return next;
    });
  }, []);

  const record: FactDesk['record'] = async (field, value, seen, citation = null) => {
    const row: Fact = {
      id: `${caseId}/${field}`,
      caseId,
      field,
      value,
      citation,
      recordedBy: officerId,
      recordedAt: new Date().toISOString() as Instant,
    };
    const { queryKey } = deskQueries.caseDetail(desk, caseId);
    void client.cancelQueries({ queryKey });
    client.setQueryData<CaseDetail | null>(
      queryKey,
      (known) => known && { ...known, facts: [...known.facts.filter(({ id }) => id !== row.id), row] },
    );
    const outcome = await run('facts.record', { caseId, entries: [{ field, was: seen, value, citation }] });
    if (outcome.outcome === 'done_here') {
      setTrouble(field, null);
      drafts.forget(factPlace(field));
      return true;
    }
    if (outcome.outcome === 'no_answer') {
      setTrouble(field, { kind: 'not_saved', mine: value });
      return false;
    }
    const { code, data } = outcome.refusal;
    setTrouble(
      field,
      code === 'changed_meanwhile'
        ? { kind: 'changed', mine: value, by: textOf(data.by), at: textOf(data.at) }
        : { kind: 'contradiction', mine: value, problem: textOf(data.problem) ?? '' },
    );
    return false;
  };

  return {
    factOf: (field) => detail.facts.find((fact) => fact.field === field) ?? null,
    otherwise: (field) => (field === 'titleValidUntil' ? detail.case.titleValidUntil : null),
    record,
    troubleOf: (field) => troubles.get(field) ?? null,
    inTrouble: ([...troubles.keys()][0] as RecordedField | undefined) ?? null,
    letGo: (field) => {
      setTrouble(field, null);
      drafts.forget(factPlace(field));
    },
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
