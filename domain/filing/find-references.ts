import { plainReference } from './case-directory.ts';
import { type DocumentText, evidenceAt } from './document-text.ts';
import type { Evidence, Proposed } from './proposal.ts';

export interface FoundReference {
  /** As printed, without spaces inside. */
  readonly reference: string;
  /** Beside „Ihr Zeichen“ or „Aktenzeichen“. */
  readonly labelled: boolean;
  readonly evidence: Evidence;
}

/** `33.2-4711/26`, `32-4.6-4711/26`, `3.2 - 10422/2021`; OCR parts it with spaces and reads other dashes. */
const OURS = /(?<![\d/.])(?<!\d ?[-–—])\d{1,3}(?: ?[.–—-] ?\d{1,3}){0,4} ?[-–—] ?\d{2,7} ?\/ ?\d{2,4}(?![\d/])/g;
const LABEL = /(?:aktenzeichen|geschaftszeichen|ihr(?:e)? zeichen|unser(?:e)? zeichen|mein zeichen|\baz|\bgz)\.?:? ?$/;
/** Beside a label anything with a digit may be one. */
const LABELLED =
  /(?:aktenzeichen|geschaftszeichen|ihr(?:e)? zeichen|unser(?:e)? zeichen|\baz)\.?: ?([a-z0-9][a-z0-9 ./-]{3,30}\d)/g;

/** File references in a document, in reading order: those of our form, and whatever stands beside a label. */
export function findReferences({ lines }: DocumentText): FoundReference[] {
  const found: FoundReference[] = [];
  for (const line of lines) {
    for (const match of line.folded.matchAll(OURS)) {
      const before = line.folded.slice(0, match.index);
      found.push({
        reference: match[0].replaceAll(' ', ''),
        labelled: LABEL.test(before),
        evidence: evidenceAt(line, match.index, match.index + match[0].length, 'reference'),
      });
    }
    for (const match of line.folded.matchAll(LABELLED)) {
      const from = match.index + match[0].length - match[1]!.length;
      const evidence = evidenceAt(line, from, match.index + match[0].length, 'reference');
      const reference = evidence.text.trim();
      if (!found.some((other) => normalReference(reference).includes(normalReference(other.reference)))) {
        found.push({ reference, labelled: true, evidence });
      }
    }
  }
  return found;
}

/** Two prints of the same reference give the same. */
export function normalReference(reference: string): string {
  return plainReference(reference);
}

/** File references to choose from, each once; a labelled one of our own form first. */
export function proposeReferences(
  found: readonly FoundReference[],
  ours: (reference: string) => boolean,
): Proposed<string>[] {
  const best = new Map<string, Proposed<string>>();
  for (const { reference, labelled, evidence } of found) {
    const confidence = ours(reference) ? 0.99 : labelled ? 0.8 : 0.5;
    const key = normalReference(reference);
    if (confidence > (best.get(key)?.confidence ?? 0))
      best.set(key, { value: reference, confidence, evidence: [evidence] });
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 5);
}
