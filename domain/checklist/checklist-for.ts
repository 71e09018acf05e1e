import type { Facts } from '../facts/facts.ts';
import type { DocumentType } from '../records/document-type.ts';
import { decideRoute } from '../routes/decide-route.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Need } from './paper.ts';
import { SERVICES } from './services.ts';

/** One line of a case's checklist. */
export interface ChecklistItem {
  readonly key: string;
  readonly name: string;
  readonly documentTypes: readonly DocumentType[];
  readonly needed: Need;
  readonly reason: string | null;
  readonly legalBasis: string;
}

/** The checklist of a case's service; papers that hang on facts not known are `unknown` with the reason. */
export function checklistFor(facts: Facts, today: LocalDate): ChecklistItem[] {
  const service = facts.service ?? 'employer_change';
  const { route } = service === 'employer_change' ? decideRoute(facts, today) : { route: null };
  return SERVICES[service].papers.map(({ key, name, types, legalBasis, when, reason }) => ({
    key,
    name,
    documentTypes: types,
    needed: when === undefined ? 'yes' : when(facts, route),
    reason: reason ?? null,
    legalBasis,
  }));
}

/** What a checklist says about an e-file. */
export interface ChecklistState {
  readonly missing: readonly ChecklistItem[];
  /** Papers an officer has to judge: needed perhaps, or with no document type of their own. */
  readonly open: readonly ChecklistItem[];
  /** Every paper that is surely needed and recognisable is there. */
  readonly complete: boolean;
}

/** Compares a checklist with the document types in the e-file and the papers ticked by hand (by key). */
export function checklistState(
  items: readonly ChecklistItem[],
  present: ReadonlySet<DocumentType>,
  ticked: ReadonlySet<string> = new Set(),
): ChecklistState {
  const there = (item: ChecklistItem) => ticked.has(item.key) || item.documentTypes.some((type) => present.has(type));
  const wanted = items.filter((item) => item.needed !== 'no' && !there(item));
  const missing = wanted.filter(({ needed }) => needed === 'yes');
  return { missing, open: wanted.filter(({ needed }) => needed === 'unknown'), complete: missing.length === 0 };
}
