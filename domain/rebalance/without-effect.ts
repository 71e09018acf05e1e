import type { RebalanceOffice } from './office.ts';

/** Something in an office that does nothing, because what it names is not there: the field by its path, and why, German. */
export interface WithoutEffect {
  readonly field: string;
  readonly message: string;
}

/**
 * Who heard or knows a case may have left, and a person may be kept from a case that is closed by now: such names are no fault. But a name
 * that was mistyped binds nobody either (§§ 20, 21 VwVfG), so they are told.
 */
export function withoutEffect({ officers, cases }: RebalanceOffice): WithoutEffect[] {
  const officerIds = new Set(officers.map(({ id }) => id));
  const caseIds = new Set(cases.map(({ id }) => id));
  const told: WithoutEffect[] = [];
  const ask = (field: string, known: ReadonlySet<string>, id: string, what: string): void => {
    if (!known.has(id))
      told.push({ field, message: `${what} gibt es in dieser Datei nicht; die Angabe bewirkt nichts.` });
  };
  for (const [at, { excludedCases }] of officers.entries()) {
    for (const [index, id] of excludedCases.entries())
      ask(`officers[${at}].excludedCases[${index}]`, caseIds, id, 'Diesen Vorgang');
  }
  for (const [at, { heardBy, knownBy }] of cases.entries()) {
    if (heardBy !== null) ask(`cases[${at}].heardBy`, officerIds, heardBy, 'Diese Person');
    for (const [index, id] of knownBy.entries()) ask(`cases[${at}].knownBy[${index}]`, officerIds, id, 'Diese Person');
  }
  return told;
}
