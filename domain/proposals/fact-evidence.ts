import type { OfferField } from '../case/offer-facts.ts';
import type { Box } from '../ezb/form-page.ts';
import type { FactName } from '../facts/facts.ts';
import type { Fact, PageCitation } from '../records/proceeding.ts';

/** A field of a case that papers can say something about. */
export type EvidencedField = FactName | OfferField;

/**
 * What one place of one paper says about a fact. It counts for nothing until a person confirms it.
 * `confidence` is 0 to 100, `box` in pixels of the upright page; `problem` a German sentence that says why the value wants a closer
 * look, null when it was read plainly.
 */
export interface FactEvidence {
  readonly field: EvidencedField;
  readonly value: NonNullable<Fact['value']>;
  /** As it stands on the page. */
  readonly raw: string;
  readonly confidence: number;
  readonly citation: PageCitation;
  readonly box: Box;
  readonly problem: string | null;
}

/** From here on words are taken as read; below, a person looks at each value. */
export const SURE_FROM = 80;

/** Whether a place says its value plainly enough to be confirmed together with others. */
export function isPlain({ confidence, problem }: Pick<FactEvidence, 'confidence' | 'problem'>): boolean {
  return problem === null && confidence >= SURE_FROM;
}

/** What papers can say of `stayUninterruptedSince` at most. */
export const ONLY_EARLIEST =
  'Frühester Tag in der Akte; ob der Aufenthalt seither ununterbrochen ist, zeigt sie nicht.';
