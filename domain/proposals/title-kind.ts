import type { TitleKind } from '../facts/fact-values.ts';

/**
 * How cards, sheets and certificates print a title: its paragraph or its name. Titles that are named by their paragraph alone stand
 * before those that share a name ("Aufenthaltserlaubnis"). Without groups, for the flags `iu`.
 */
const PRINTED: readonly (readonly [TitleKind, string])[] = [
  ['blue_card', String.raw`§\s*18\s?g\b|Blaue\s+Karte\s+EU`],
  ['skilled_academic', String.raw`§\s*18\s?b\b|Fachkraft\s+mit\s+akademischer\s+Ausbildung`],
  ['skilled_vocational', String.raw`§\s*18\s?a\b|Fachkraft\s+mit\s+Berufsausbildung`],
  ['researcher', String.raw`§\s*18\s?d\b`],
  ['experienced_worker', String.raw`§\s*19\s?c\s+Abs\.?\s*2\b`],
  ['public_interest_employment', String.raw`§\s*19\s?c\s+Abs\.?\s*3\b`],
  ['other_employment', String.raw`§\s*19\s?c\s+Abs\.?\s*1\b`],
  ['vocational_training', String.raw`§\s*16\s?a\b`],
  ['study', String.raw`§\s*16\s?b\b`],
  ['recognition', String.raw`§\s*16\s?d\b`],
  ['opportunity_card', String.raw`§\s*20\s?a\b|Chancenkarte`],
  ['eu_long_term', String.raw`§\s*9\s?a\b|Daueraufenthalt\s*[-–]?\s*EU`],
  ['settlement_permit', 'Niederlassungserlaubnis'],
  ['family', String.raw`§\s*(?:28|29|30|31|32|33|36)\b(?!\s*BeschV)`],
  ['humanitarian', String.raw`§\s*(?:22|23|23\s?a|24|25|25\s?a|25\s?b)\b(?!\s*BeschV)`],
  ['toleration', String.raw`Duldung|Aussetzung\s+der\s+Abschiebung`],
  ['asylum_permission', 'Aufenthaltsgestattung'],
];

/** The titles a text prints, with the pattern that finds each. */
export function printedTitles(text: string): { readonly kind: TitleKind; readonly pattern: RegExp }[] {
  return PRINTED.flatMap(([kind, printed]) => {
    const pattern = new RegExp(`(?<value>${printed})`, 'diu');
    return pattern.test(text) ? [{ kind, pattern }] : [];
  });
}
