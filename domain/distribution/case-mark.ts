import type { Case } from '../records/case.ts';

/**
 * A mark of a case's list row: another row, another mark, and nothing of the row can be read from it. Tells whether a case is still
 * as a redistribution left it, on a desk too that does not hold the file. 53 bits (cyrb53): against chance, not against intent.
 */
export function caseMark(theCase: Case): string {
  const text = JSON.stringify(Object.entries(theCase).sort(([a], [b]) => (a < b ? -1 : 1)));
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (2 ** 32 * (high & 0x1fffff) + (low >>> 0)).toString(36);
}
