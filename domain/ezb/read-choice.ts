import { assertNever } from '../assert-never.ts';
import type { BoxMark } from './box-mark.ts';
import { type EzbField, formOf } from './ezb-form.ts';
import type { EzbFieldReading, EzbValue } from './ezb-value.ts';
import type { FieldPlace } from './form-layout.ts';
import { boxOfOptions, choose, type FoundOption } from './options.ts';
import { parseDay, parseNumber } from './parse-value.ts';
import { type Evidence, evidenceOf, notFound, sure, unsure } from './reading.ts';

type MarkOf = (option: FoundOption) => BoxMark | undefined;

const BY_BOX = 96;
const SURE_TYPED = 80;
const SURE_DAY = 85;

/** A choice or yes/no with the fields inside it: until when (22), hours a week (37). */
export function readChoice(place: FieldPlace, markOf: MarkOf): EzbFieldReading[] {
  const { field, options } = place;
  const evidence = evidenceOfOptions(place);
  if (evidence === null) return [notFound(field, 'Das Feld ist da, seine Antwort ist nicht zu erkennen.')];
  const choice = choose(options, place.optionCount, markOf);
  switch (choice.kind) {
    case 'chosen': {
      const value = answerOf(field, choice.name);
      const chosen = options.find(({ name }) => name === choice.name)!;
      const confidence = choice.by === 'box' ? BY_BOX : Math.min(...chosen.words.map(({ word }) => word.confidence));
      const own = { ...evidence, confidence: Math.round(confidence) };
      const reading =
        choice.by === 'box' || confidence >= SURE_TYPED
          ? sure(field, value, own)
          : unsure(field, value, own, 'Die Antwort ist schlecht zu lesen.');
      return [reading, ...innerFields(place, choice.name)];
    }
    case 'nothing':
      return [notFound(field, 'Es ist nichts angekreuzt.')];
    case 'several':
      return [unsure(field, null, { ...evidence, confidence: 50 }, 'Es ist mehr als ein Kästchen angekreuzt.')];
    case 'unsure':
      return [
        unsure(
          field,
          null,
          { ...evidence, confidence: 40 },
          'Welches Kästchen angekreuzt ist, ist nicht sicher zu erkennen.',
        ),
        ...innerFields(place, null),
      ];
    default:
      return assertNever(choice);
  }
}

/** A box that stands alone. */
export function readFlag(field: EzbField, place: FieldPlace, markOf: MarkOf): EzbFieldReading {
  const [option] = place.options;
  const evidence = evidenceOfOptions(place);
  if (option === undefined || evidence === null) return notFound(field);
  const choice = choose([option], 1, markOf);
  switch (choice.kind) {
    case 'chosen':
      return sure(field, { kind: 'yes-no', yes: true }, { ...evidence, confidence: BY_BOX });
    case 'nothing':
      return sure(field, { kind: 'yes-no', yes: false }, { ...evidence, confidence: BY_BOX });
    case 'several':
    case 'unsure':
      return unsure(
        field,
        null,
        { ...evidence, confidence: 40 },
        'Ob das Kästchen angekreuzt ist, ist nicht sicher zu erkennen.',
      );
    default:
      return assertNever(choice);
  }
}

function answerOf(field: FieldPlace['field'], name: string): EzbValue {
  return formOf(field).kind.kind === 'yes-no'
    ? { kind: 'yes-no', yes: name === 'yes' }
    : { kind: 'choice', choice: name };
}

function evidenceOfOptions(place: FieldPlace): Evidence | null {
  const box = boxOfOptions(place.options);
  if (box === null) return evidenceOf(place, place.words);
  const words = place.options.flatMap((option) => [...option.markWords, ...option.words]);
  return { ...evidenceOf(place, words)!, box };
}

function innerFields(place: FieldPlace, chosen: string | null): EzbFieldReading[] {
  const evidence = evidenceOf(
    place,
    place.words.filter(({ word }) => /\d|^(stunden|std)/i.test(word.text)),
  );
  if (evidence === null) return [];
  if (place.field === 'duration') {
    const day = parseDay(evidence.raw);
    if (day === null) return [];
    const value: EzbValue = { kind: 'date', date: day.value };
    if (chosen === 'open_ended') {
      return [unsure('limitedUntil', value, evidence, 'Angekreuzt ist „unbefristet“, es steht aber ein Enddatum da.')];
    }
    return [
      chosen === 'limited' && !day.mended && evidence.confidence >= SURE_DAY
        ? sure('limitedUntil', value, evidence)
        : unsure('limitedUntil', value, evidence, 'Das Enddatum ist nicht sicher zu lesen.'),
    ];
  }
  if (place.field === 'workingTime') {
    const hours = /stunden|std/i.test(evidence.raw) ? parseNumber(evidence.raw) : null;
    if (hours === null) return [];
    const value: EzbValue = { kind: 'number', number: hours.value };
    return [
      evidence.confidence >= SURE_TYPED
        ? sure('weeklyHours', value, evidence)
        : unsure('weeklyHours', value, evidence, 'Die Stundenzahl ist nicht sicher zu lesen.'),
    ];
  }
  return [];
}
