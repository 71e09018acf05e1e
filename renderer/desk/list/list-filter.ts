import { z } from 'zod';
import { type CaseListRequest, WaitingFor } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES, CaseState, WAITING_FOR_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { Route } from '#domain/case/route.ts';
import { ROUTE_NAMES } from '#domain/routes/route-table.ts';
import type { Text } from '../../i18n/use-text.ts';

/** What narrows a list. Remembered in a saved view alone: a list opened in the morning shows everything. */
export interface ListFilter {
  readonly text: string;
  readonly caseTypes: readonly CaseType[];
  readonly states: readonly CaseState[];
  readonly routes: Readonly<CaseListRequest['routes']>;
  readonly waitingFor: Readonly<CaseListRequest['waitingFor']>;
  readonly incomplete: CaseListRequest['incomplete'];
  readonly letters: CaseListRequest['letters'];
}

export const NO_FILTER: ListFilter = {
  text: '',
  caseTypes: [],
  states: [],
  routes: [],
  waitingFor: [],
  incomplete: null,
  letters: null,
};

export function isFiltered(filter: ListFilter): boolean {
  return JSON.stringify({ ...filter, text: filter.text.trim() }) !== JSON.stringify(NO_FILTER);
}

const Letter = z.string().regex(/^[A-Z]$/);
const Stored = z.object({
  text: z.string().catch(''),
  caseTypes: z.array(CaseType).catch([]),
  states: z.array(CaseState).catch([]),
  routes: z.array(Route).catch([]),
  waitingFor: z.array(WaitingFor).catch([]),
  incomplete: z.boolean().nullable().catch(null),
  letters: z.object({ from: Letter, to: Letter }).nullable().catch(null),
});

/** A stored filter of any age as a valid one: what is not known any more does not narrow. */
export function readFilter(stored: unknown): ListFilter {
  const parsed = Stored.safeParse(stored);
  return parsed.success ? parsed.data : NO_FILTER;
}

/**
 * A range of first letters as typed: `A–E`, `k-f` (turned round), `M`. Null when nothing is typed, `invalid` when it is no range.
 */
export function readLetters(typed: string): ListFilter['letters'] | 'invalid' {
  if (typed.trim() === '') return null;
  const found = /^\s*([a-z])\s*(?:[-–]?\s*([a-z]))?\s*$/i.exec(typed);
  if (!found) return 'invalid';
  const [from = '', to = ''] = [found[1], found[2] ?? found[1]].map((letter) => letter?.toUpperCase()).sort();
  return { from, to };
}

export function lettersText(letters: NonNullable<ListFilter['letters']>): string {
  return letters.from === letters.to ? letters.from : `${letters.from}–${letters.to}`;
}

/** One thing that narrows the list, with the filter as it is without it. */
export interface FilterChip {
  readonly key: string;
  readonly name: string;
  /** What it stands for in full, where the name is short. */
  readonly more?: string;
  readonly without: ListFilter;
}

/** The chips of a filter, in the order of the filter panel; what is typed in the quick filter stands in its own field. */
export function filterChips(filter: ListFilter, t: Text): FilterChip[] {
  const { caseTypes, states, routes, waitingFor, incomplete, letters } = filter;
  const without = <T>(all: readonly T[], one: T): T[] => all.filter((other) => other !== one);
  return [
    ...caseTypes.map((type) => ({
      key: `type:${type}`,
      name: CASE_TYPE_NAMES[type].short,
      more: CASE_TYPE_NAMES[type].name,
      without: { ...filter, caseTypes: without(caseTypes, type) },
    })),
    ...states.map((state) => ({
      key: `state:${state}`,
      name: CASE_STATE_NAMES[state],
      without: { ...filter, states: without(states, state) },
    })),
    ...routes.map((route) => ({
      key: `route:${route}`,
      name: t('list.filter.chip.route', { route }),
      more: ROUTE_NAMES[route],
      without: { ...filter, routes: without(routes, route) },
    })),
    ...waitingFor.map((party) => ({
      key: `waiting:${party}`,
      name: t('list.filter.chip.waiting', { party: WAITING_FOR_NAMES[party] }),
      without: { ...filter, waitingFor: without(waitingFor, party) },
    })),
    ...(incomplete === null
      ? []
      : [
          {
            key: 'papers',
            name: t(incomplete ? 'list.filter.incomplete' : 'list.filter.complete'),
            without: { ...filter, incomplete: null },
          },
        ]),
    ...(letters === null
      ? []
      : [
          {
            key: 'letters',
            name: t('list.filter.chip.letters', { letters: lettersText(letters) }),
            without: { ...filter, letters: null },
          },
        ]),
  ];
}
