import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import type { EzbField } from '#domain/ezb/ezb-form.ts';
import { factsFromEzb } from '#domain/ezb/facts-from-ezb.ts';
import { useDesk } from '../../../desk-context.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { useDrafts, useTypedBelow } from '../../drafts/drafts.tsx';
import type { TypedValue } from '../../drafts/typed-drafts.ts';
import { useMessages } from '../../messages.tsx';
import { refusalText } from '../../refusal-text.ts';
import { useRunCommand } from '../../run-command.ts';
import type { RecordedField } from '../facts/fact-kind.ts';
import { withFieldNames } from '../facts/fact-text.ts';
import type { FactValue } from '../facts/use-facts.ts';
import { countedReadings, type Entries } from './ezb-entries.ts';
import type { EzbRow } from './ezb-rows.ts';

/** A document of a case read as an EzB; asked again only when its text may have changed. */
export function useReadEzb(caseId: string, documentId: string | null) {
  const desk = useDesk();
  return useQuery({
    queryKey: ['cases', 'ezb', caseId, documentId],
    queryFn: () => desk.ezb.read({ caseId, documentId: documentId ?? '' }),
    enabled: documentId !== null,
    staleTime: 60_000,
  });
}

/** Confirming rows: each becomes facts with the page they stand on. */
export interface EzbDesk {
  /** Where the words typed for a field are kept until they are an answer. */
  readonly placeOf: (field: RecordedField) => string;
  /** Where an answer is kept until it is confirmed. */
  readonly answerPlaceOf: (field: RecordedField) => string;
  readonly edited: (field: RecordedField) => FactValue | undefined;
  readonly edit: (field: RecordedField, value: FactValue) => void;
  /** Whether there is anything in a row to record. */
  readonly isFilled: (row: EzbRow) => boolean;
  /** Records the rows in one step; false when a rule said no, which then stands at the row. */
  readonly confirm: (rows: readonly EzbRow[]) => Promise<boolean>;
  readonly troubleOf: (field: EzbField) => string | null;
  readonly isRunning: boolean;
}

/** @param formNumber Which form of the document, where it holds several. */
export function useEzbDesk(
  detail: CaseDetail,
  session: Session,
  documentId: string,
  formNumber: number,
  rows: readonly EzbRow[],
): EzbDesk {
  const t = useText();
  const run = useRunCommand();
  const { say } = useMessages();
  const drafts = useDrafts();
  const place = `ezb/${documentId}/${formNumber}`;
  // Answers given over the readings and not confirmed yet; kept like everything that is typed.
  const edits = useTypedBelow(`${place}/answer`) as Readonly<Partial<Record<RecordedField, FactValue>>>;
  const [troubles, setTroubles] = useState<ReadonlyMap<EzbField, string>>(new Map());
  const [isRunning, setRunning] = useState(false);

  const known = (field: string): FactValue => detail.facts.find((fact) => fact.field === field)?.value ?? null;
  const entriesNow = (row: EzbRow): Entries => {
    const typed = row.names.flatMap((name) => (edits[name] === undefined ? [] : [[name, edits[name]]]));
    return { ...row.entries, ...Object.fromEntries(typed) };
  };

  const isFilled = (row: EzbRow): boolean => Object.values(entriesNow(row)).some((value) => value !== null);

  const confirm: EzbDesk['confirm'] = async (chosen) => {
    const filled = chosen.filter(isFilled);
    if (filled.length === 0 || isRunning) return false;
    const entries = filled.flatMap((row) => {
      const citation = { documentId, page: row.reading.state === 'missing' ? 1 : row.reading.page };
      return Object.entries(entriesNow(row)).map(([field, value]) => ({
        field,
        was: known(field),
        value: value ?? null,
        citation,
      }));
    });
    const salary = salaryWith(filled, entriesNow);
    setRunning(true);
    const outcome = await run('facts.record', { caseId: detail.case.id, entries: [...entries, ...salary] });
    setRunning(false);
    if (outcome.outcome === 'done_here') {
      for (const row of filled) for (const name of row.names) drafts.forget(`${place}/answer/${name}`);
      setTroubles((before) => new Map([...before].filter(([field]) => !filled.some((row) => row.field === field))));
      return true;
    }
    if (outcome.outcome === 'no_answer') {
      say({ text: t('refusal.line'), tone: 'problem' });
      return false;
    }
    const { refusal } = outcome;
    const named = refusal.data.field;
    const row = filled.find(({ names }) => (names as readonly unknown[]).includes(named)) ?? filled[0];
    const problem = refusal.code === 'contradiction' ? refusal.data.problem : null;
    const words = typeof problem === 'string' ? withFieldNames(problem) : refusalText(refusal, t, session.officers);
    if (row) setTroubles((before) => new Map(before).set(row.field, words));
    return false;
  };

  /** The yearly salary that confirmed pay and hours give; what is on record stays unless it changes. */
  function salaryWith(filled: readonly EzbRow[], entriesOfRow: (row: EzbRow) => Entries) {
    const pay = filled.find(({ field }) => field === 'pay' || field === 'weeklyHours');
    if (!pay) return [];
    const byPerson = rows.filter((row) => row.state === 'confirmed' || filled.includes(row));
    const counted = countedReadings(
      byPerson.map(({ reading }) => reading),
      (field) => {
        const row = byPerson.find((one) => one.field === field);
        return row ? entriesOfRow(row) : null;
      },
    );
    const salary = factsFromEzb({ fields: counted }).grossAnnualSalary;
    if (salary === undefined || salary === known('grossAnnualSalary')) return [];
    const { reading } = pay;
    const citation = { documentId, page: reading.state === 'missing' ? 1 : reading.page };
    return [{ field: 'grossAnnualSalary', was: known('grossAnnualSalary'), value: salary, citation }];
  }

  return {
    answerPlaceOf: (field) => `${place}/answer/${field}`,
    placeOf: (field) => `${place}/typed/${field}`,
    edited: (field) => edits[field],
    edit: (field, value) => {
      drafts.change(`${place}/answer/${field}`, value as TypedValue);
      drafts.forget(`${place}/typed/${field}`);
    },
    isFilled,
    confirm,
    troubleOf: (field) => troubles.get(field) ?? null,
    isRunning,
  };
}
