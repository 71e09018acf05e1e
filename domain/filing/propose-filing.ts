import type { FormPage } from '../ezb/form-page.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CaseDirectory } from './case-directory.ts';
import { documentText } from './document-text.ts';
import { findAddresses } from './find-addresses.ts';
import { findDays, proposeDates } from './find-dates.ts';
import { findReferences, proposeReferences } from './find-references.ts';
import { matchCases } from './match-cases.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { FilingProposal } from './proposal.ts';
import { proposePersons } from './propose-persons.ts';
import { proposeSenders } from './propose-senders.ts';
import { proposeTypes, SURE_OF_TYPE } from './propose-types.ts';

/** From here on the document's date is filled in. */
const SURE_OF_DATE = 0.8;

/**
 * Reads out of a document what it is, from whom, of which day, and whose. `pages` carry the words of the upright pages, numbered
 * from 1; `separator` is the file reference of the sheet before it; no day after `today` is proposed. Pure.
 */
export function proposeFiling(
  document: {
    readonly pages: readonly FormPage[];
    readonly mrz: readonly MrzPerson[];
    readonly separator: string | null;
  },
  directory: CaseDirectory,
  today: LocalDate,
): FilingProposal {
  const text = documentText(document.pages);
  const days = findDays(text, today);
  const references = findReferences(text);
  const types = proposeTypes(text, document.mrz);
  const dates = proposeDates(text, days, today);
  const { cases, sureOfPerson, sureOfCase } = matchCases(directory, {
    ...document,
    text,
    days,
    references,
    addresses: findAddresses(text),
  });
  return {
    types,
    dates,
    senders: proposeSenders(text),
    references: proposeReferences(references, (reference) => directory.byReference(reference).length > 0),
    persons: proposePersons(text, days, document.mrz),
    cases,
    preselected: {
      type: (types[0]?.confidence ?? 0) >= SURE_OF_TYPE,
      date: (dates[0]?.confidence ?? 0) >= SURE_OF_DATE,
      person: sureOfPerson,
      case: sureOfCase,
    },
  } as FilingProposal;
}
