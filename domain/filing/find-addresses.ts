import { addressKeysIn } from '../person/address-key.ts';
import { type DocumentText, evidenceAt } from './document-text.ts';
import type { Evidence } from './proposal.ts';

/** Marks of the addresses a document bears (domain/person/address-key.ts), each with its place. Street and town may stand in two lines. */
export function findAddresses({ lines }: DocumentText): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const [at, line] of lines.entries()) {
    if (!/\d{5}/.test(line.folded)) continue;
    const above = lines[at - 1];
    const texts = above?.page === line.page ? [line.folded, `${above.folded}, ${line.folded}`] : [line.folded];
    for (const key of texts.flatMap(addressKeysIn)) {
      if (!found.has(key)) found.set(key, evidenceAt(line, 0, line.folded.length, 'address'));
    }
  }
  return found;
}
