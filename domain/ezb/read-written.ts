import { assertNever } from '../assert-never.ts';
import type { EzbField } from './ezb-form.ts';
import { formOf } from './ezb-form.ts';
import type { EzbFieldReading, EzbValue } from './ezb-value.ts';
import type { FieldPlace } from './form-layout.ts';
import { establishmentNumberFits, parseDay, parseEstablishmentNumber, parseNumber } from './parse-value.ts';
import { type Evidence, evidenceOf, notFound, sure, unsure } from './reading.ts';
import type { LevelWord } from './text-lines.ts';

/** From which confidence of its weakest word a value is sure; formats that check themselves need less. */
const SURE_TEXT = 88;
const SURE_FORMAT = 85;
const SURE_CHECKED = 55;

const HARD_TO_READ = 'Der Eintrag ist schlecht zu lesen.';

/** A field to be written: text, date, number and the like. */
export function readWritten(place: FieldPlace): EzbFieldReading {
  const { field } = place;
  const evidence = evidenceOf(place, place.words);
  if (evidence === null) return notFound(field);
  return readAs(field, formOf(field).kind.kind, evidence);
}

function readAs(field: EzbField, kind: ReturnType<typeof formOf>['kind']['kind'], evidence: Evidence): EzbFieldReading {
  const { raw } = evidence;
  const from = (least: number, value: EzbValue): EzbFieldReading =>
    evidence.parted
      ? unsure(field, value, evidence, 'Im Eintrag ist eine Lücke; vielleicht gehört ein Teil nicht dazu.')
      : evidence.confidence >= least
        ? sure(field, value, evidence)
        : unsure(field, value, evidence, HARD_TO_READ);
  switch (kind) {
    case 'text':
      if (!/[\p{L}\p{N}]{2}/u.test(raw) && field !== 'employerHouseNumber') {
        return unsure(field, { kind: 'text', text: raw }, evidence, HARD_TO_READ);
      }
      return from(SURE_TEXT, { kind: 'text', text: raw.replace(/^[^\p{L}\p{N}("„]+|[’'‘`|_~]+$/gu, '') });
    case 'phone':
      return /^[+\d][\d\s/()-]{4,}$/.test(raw)
        ? from(SURE_FORMAT, { kind: 'text', text: raw })
        : unsure(field, { kind: 'text', text: raw }, evidence, 'Das sieht nicht wie eine Telefonnummer aus.');
    case 'email': {
      const text = raw.replace(/\s/g, '');
      return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) && text === raw
        ? from(SURE_FORMAT, { kind: 'text', text })
        : unsure(field, { kind: 'text', text }, evidence, 'Das sieht nicht wie eine E-Mail-Adresse aus.');
    }
    case 'postal-code':
      return /^\d{5}$/.test(raw)
        ? from(SURE_FORMAT, { kind: 'text', text: raw })
        : unsure(field, { kind: 'text', text: raw }, evidence, 'Eine Postleitzahl hat fünf Ziffern.');
    case 'date': {
      const day = parseDay(raw);
      if (day === null) return unsure(field, null, evidence, 'Hier ist kein eindeutiges Datum zu erkennen.');
      const value: EzbValue = { kind: 'date', date: day.value };
      return day.mended ? unsure(field, value, evidence, HARD_TO_READ) : from(SURE_FORMAT, value);
    }
    case 'number': {
      const number = parseNumber(raw);
      if (number === null) return unsure(field, null, evidence, 'Hier ist keine eindeutige Zahl zu erkennen.');
      return from(SURE_FORMAT, { kind: 'number', number: number.value });
    }
    case 'establishment-number': {
      const number = parseEstablishmentNumber(raw);
      if (number === null) {
        return unsure(field, { kind: 'text', text: raw }, evidence, 'Eine Betriebsnummer hat acht Ziffern.');
      }
      const value: EzbValue = { kind: 'text', text: number.value };
      if (!establishmentNumberFits(number.value)) {
        return unsure(
          field,
          value,
          evidence,
          'Die Prüfziffer der Betriebsnummer passt nicht; bitte mit dem Bild vergleichen.',
        );
      }
      return number.mended ? unsure(field, value, evidence, HARD_TO_READ) : from(SURE_CHECKED, value);
    }
    case 'choice':
    case 'yes-no':
    case 'signature':
    case 'amount':
      return notFound(field);
    default:
      return assertNever(kind);
  }
}

/** A label that asks for two fields at once: street with number, postal code with town, place with date. */
export function splitCombined(place: FieldPlace): EzbFieldReading[] {
  const { words } = place;
  const part = (field: EzbField, kind: 'text' | 'postal-code' | 'date', own: readonly LevelWord[]): EzbFieldReading => {
    const evidence = evidenceOf(place, own);
    return evidence === null ? notFound(field) : readAs(field, kind, evidence);
  };
  switch (place.field) {
    case 'employerStreet': {
      const at = words.findLastIndex(({ word }, index) => index > 0 && /^\d/.test(word.text));
      if (at < 0) return [part('employerStreet', 'text', words)];
      return [part('employerStreet', 'text', words.slice(0, at)), part('employerHouseNumber', 'text', words.slice(at))];
    }
    case 'employerPostalCode':
      return [
        part('employerPostalCode', 'postal-code', words.slice(0, 1)),
        part('employerTown', 'text', words.slice(1)),
      ];
    case 'signaturePlace': {
      const at = words.findIndex(({ word }) => /\d/.test(word.text));
      const place = (at < 0 ? words : words.slice(0, at)).filter(({ word }) => !/^(den|am)$/i.test(word.text));
      const reading = part('signaturePlace', 'text', place);
      return [
        reading.state === 'missing' ? reading : withoutComma(reading),
        ...(at < 0 ? [] : [part('signatureDate', 'date', words.slice(at))]),
      ];
    }
    default:
      return [readWritten(place)];
  }
}

function withoutComma(reading: EzbFieldReading): EzbFieldReading {
  if (reading.state === 'missing' || reading.value?.kind !== 'text') return reading;
  return { ...reading, value: { kind: 'text', text: reading.value.text.replace(/,$/, '') } };
}
