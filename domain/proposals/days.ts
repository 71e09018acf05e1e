import { parseDay } from '../ezb/parse-value.ts';
import type { EvidencedField, FactEvidence } from './fact-evidence.ts';
import { evidence, findIn, type PaperPage } from './paper-text.ts';

/** A day as papers print it; OCR loses points and takes letters for digits, which `parseDay` mends. */
export const DAY = String.raw`[\dOoIlSB]{1,2}\s?[.,]\s?[\dOoIlSB]{1,2}\s?[.,]\s?[\dOoIlSB]{4}`;

/** Between a label and its value: the rest of the line, and where the value stands below its label, that of the next one. */
const BESIDE_OR_BELOW = String.raw`[^\d\n]*(?:\n[^\d\n]*)?`;

/** The day beside or below a label (a pattern without groups). */
export function dayAt(page: PaperPage, label: string, field: EvidencedField): FactEvidence[] {
  return dayIn(page, new RegExp(`${label}${BESIDE_OR_BELOW}(?<value>${DAY})`, 'diu'), field);
}

/** The day that a pattern's group `value` finds. A day whose digits had to be mended is not plain. */
export function dayIn(page: PaperPage, pattern: RegExp, field: EvidencedField): FactEvidence[] {
  const found = findIn(page, pattern);
  const day = found && parseDay(found.raw);
  if (!found || !day) return [];
  const problem = day.mended ? 'Ziffern waren nicht eindeutig zu lesen.' : null;
  return evidence(page, found, field, day.value, problem);
}
