import type { BoxMark } from './box-mark.ts';
import type { EzbFieldReading, EzbValue, PayBasis } from './ezb-value.ts';
import type { FieldPlace } from './form-layout.ts';
import { choose, type FoundOption } from './options.ts';
import { parseBasis, parseEuros } from './parse-value.ts';
import { evidenceOf, notFound, sure, unsure } from './reading.ts';

const SURE_FROM = 85;

/** Gross pay that nobody would doubt; outside, a lost comma is likelier than the amount. No rule of law. */
const PLAUSIBLE: Readonly<Record<PayBasis, readonly [number, number]>> = {
  month: [300, 25_000],
  hour: [8, 150],
  year: [5_000, 300_000],
};

/** Field 46: the amount and for what time it is paid, by a ticked box, by the words beside it, or by the row it stands in. */
export function readAmount(place: FieldPlace, markOf: (option: FoundOption) => BoxMark | undefined): EzbFieldReading {
  const { field } = place;
  const digits = place.words.filter(({ word }) => /\d/.test(word.text));
  const evidence = evidenceOf(place, place.words);
  if (evidence === null || digits.length === 0) {
    return evidence === null
      ? notFound(field)
      : unsure(field, null, { ...evidence, confidence: 30 }, 'Es ist kein Betrag zu erkennen.');
  }
  const euros = parseEuros(evidence.raw);
  if (euros === null) return unsure(field, null, evidence, 'Der Betrag ist nicht eindeutig zu lesen.');
  const basis = basisOf(place, digits[0]!.line, markOf);
  const value: EzbValue = { kind: 'amount', euros: euros.value, basis };
  const confidence = Math.round(Math.min(...digits.map(({ word }) => word.confidence)));
  const own = { ...evidence, confidence };
  if (basis === null)
    return unsure(field, value, own, 'Ob der Betrag für Monat, Stunde oder Jahr gilt, ist nicht zu erkennen.');
  const [least, most] = PLAUSIBLE[basis];
  if (euros.value < least || euros.value > most) {
    return unsure(field, value, own, 'Der Betrag passt nicht zum Zeitraum; vielleicht wurde ein Komma nicht gelesen.');
  }
  return confidence >= SURE_FROM
    ? sure(field, value, own)
    : unsure(field, value, own, 'Der Betrag ist schlecht zu lesen.');
}

function basisOf(
  place: FieldPlace,
  line: number,
  markOf: (option: FoundOption) => BoxMark | undefined,
): PayBasis | null {
  const { options } = place;
  if (options.length === 1) return (options[0]!.name as PayBasis) ?? null;
  if (options.length > 1) {
    const choice = choose(options, options.length, markOf);
    if (choice.kind === 'chosen') return choice.name as PayBasis;
    const looked = options.some((option) => !['no-box', undefined].includes(markOf(option)));
    const inRow = options.filter(({ words }) => words[0]!.line === line);
    return !looked && inRow.length === 1 ? (inRow[0]!.name as PayBasis) : null;
  }
  return parseBasis(place.words.map(({ word }) => word.text).join(' '));
}
