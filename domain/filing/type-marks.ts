import type { DocumentType } from '../records/document-type.ts';
import { MARKS_OF_LIVING } from './marks-of-living.ts';
import { MARKS_OF_IDENTITY_AND_STAY } from './marks-of-persons.ts';
import { MARKS_OF_PROCEDURE } from './marks-of-procedure.ts';
import { MARKS_OF_WORK } from './marks-of-work.ts';

/**
 * Words by which a document shows what it is, folded (lower case, no umlauts). `title`: the name the paper gives itself; counted
 * fully only where it stands large, early or alone in its line. `marks`: words that such papers carry, each counted once, with its weight.
 */
export interface TypeMarks {
  readonly type: DocumentType;
  readonly title: RegExp;
  readonly marks: readonly (readonly [pattern: RegExp, weight: number])[];
  /** Titles among them that other papers bear, too: alone they never make sure. `always`: all of them. */
  readonly vague?: RegExp | 'always';
  /** The sender calls it the reader's: „Ihre Renteninformation“. */
  readonly yours?: true;
  /** Such papers come as letters with a greeting. */
  readonly letter?: true;
}

export const TYPE_MARKS: readonly TypeMarks[] = [
  ...MARKS_OF_IDENTITY_AND_STAY,
  ...MARKS_OF_WORK,
  ...MARKS_OF_LIVING,
  ...MARKS_OF_PROCEDURE,
];
