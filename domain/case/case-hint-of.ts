import { addressKey } from '../person/address-key.ts';
import type { Case } from '../records/case.ts';
import type { CaseHint } from '../records/case-hint.ts';

/** The hint of a case once this address has become known; earlier addresses stay, because old papers bear them. */
export function caseHintOf(
  { id, teamId }: Pick<Case, 'id' | 'teamId'>,
  address: string | null,
  before: CaseHint | undefined = undefined,
): CaseHint {
  const key = address === null ? null : addressKey(address);
  const known = before?.addressKeys ?? [];
  return { id, teamId, addressKeys: key === null || known.includes(key) ? known : [...known, key] };
}
