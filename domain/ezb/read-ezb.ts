import { assertNever } from '../assert-never.ts';
import type { BoxMark } from './box-mark.ts';
import {
  EZB_FIELD_KEYS,
  EZB_LABELLED_FIELDS,
  type EzbField,
  type EzbLabelledField,
  formOf,
  KNOWN_EDITION,
} from './ezb-form.ts';
import type { EzbFieldReading } from './ezb-value.ts';
import { type DocumentLayout, type Edition, type EzbLayout, type EzbRecognition, questionId } from './form-layout.ts';
import { readAmount } from './read-amount.ts';
import { readChoice, readFlag } from './read-choice.ts';
import { readSignature } from './read-signature.ts';
import { readWritten, splitCombined } from './read-written.ts';
import { notFound, withDoubt } from './reading.ts';

/** One form as read: every field once, in the order of the form. */
export interface EzbReading {
  /** From 1 within the document. */
  number: number;
  pages: number[];
  edition: Edition;
  fields: EzbFieldReading[];
  /** German sentences on the form as a whole. */
  remarks: string[];
}

export interface EzbDocumentReading {
  recognition: EzbRecognition;
  forms: EzbReading[];
  /** Pages of the document that belong to no form. */
  otherPages: number[];
}

/** What the picture of a box says, by the question's id; a box nobody looked at is absent. */
export type BoxMarks = ReadonlyMap<string, BoxMark>;

/** Reads all fields of all forms of a document. Nothing is invented: what is not there is `missing`, what is doubtful `unsure`. */
export function readEzbFields(layout: DocumentLayout, marks: BoxMarks): EzbDocumentReading {
  return {
    recognition: layout.recognition,
    forms: layout.forms.map((form) => readForm(form, marks)),
    otherPages: layout.otherPages,
  };
}

/** Values read with less than this are what handwriting looks like to the OCR. */
const WEAK = 70;
/** In a form with this share of weak entries, an entry must be believed more to be sure. */
const HANDWRITTEN_FROM = 0.35;
const SURE_BY_HAND = 94;

function readForm(form: EzbLayout, marks: BoxMarks): EzbReading {
  const fields = new Map<EzbField, EzbFieldReading>();
  const put = (reading: EzbFieldReading): void => {
    if (fields.get(reading.field)?.state !== 'sure') fields.set(reading.field, reading);
  };
  for (const field of EZB_LABELLED_FIELDS) for (const reading of readField(form, field, marks)) put(reading);
  const byHand = looksHandwritten([...fields.values()]);
  return {
    number: form.number,
    pages: form.pages,
    edition: form.edition,
    fields: EZB_FIELD_KEYS.map((field) => {
      const found = fields.get(field) ?? notFound(field);
      const reading = byHand && isWrittenWeakly(found) ? withDoubt(found, BY_HAND) : found;
      return form.interleaved
        ? withDoubt(reading, 'Seiten mehrerer Formulare liegen durcheinander; bitte prüfen, ob diese Seite dazugehört.')
        : reading;
    }),
    remarks: [...remarks(form), ...(byHand ? [REMARK_BY_HAND] : [])],
  };
}

const BY_HAND = 'Das Formular ist wohl von Hand ausgefüllt; bitte mit dem Bild vergleichen.';
const REMARK_BY_HAND =
  'Das Formular ist wohl von Hand ausgefüllt. Die Texterkennung liest Handschrift schlecht; jedes Feld mit dem Bild vergleichen.';

function looksHandwritten(readings: readonly EzbFieldReading[]): boolean {
  const written = readings.filter(isWritten);
  return written.filter(({ confidence }) => confidence < WEAK).length > written.length * HANDWRITTEN_FROM;
}

type Written = Exclude<EzbFieldReading, { state: 'missing' }>;

const isWritten = (reading: EzbFieldReading): reading is Written =>
  reading.state !== 'missing' && reading.value?.kind !== 'yes-no' && reading.value?.kind !== 'choice';

const isWrittenWeakly = (reading: EzbFieldReading): boolean => isWritten(reading) && reading.confidence < SURE_BY_HAND;

/** The field itself and those that stand inside it. A field found twice keeps its sure reading. */
function readField(form: EzbLayout, field: EzbLabelledField, marks: BoxMarks): EzbFieldReading[] {
  const place = form.places.get(field);
  if (place === undefined) return [];
  const { kind } = formOf(field);
  const markOf = (option: Parameters<typeof questionId>[2]) => marks.get(questionId(form, field, option));
  switch (kind.kind) {
    case 'choice':
    case 'yes-no':
      return readChoice(place, markOf);
    case 'amount':
      return [readAmount(place, markOf)];
    case 'signature':
      return [readSignature(place)];
    case 'text':
    case 'date':
    case 'number':
    case 'establishment-number':
    case 'postal-code':
    case 'email':
    case 'phone':
      return [
        ...(place.label.of.kind === 'field' && place.label.of.combined ? splitCombined(place) : [readWritten(place)]),
        ...(field === 'workplace' ? [readFlag('workplaceChanges', place, markOf)] : []),
      ];
    default:
      return assertNever(kind);
  }
}

function remarks(form: EzbLayout): string[] {
  const said: string[] = [];
  switch (form.edition.kind) {
    case 'known':
      break;
    case 'other':
      said.push(
        `Das Formular trägt den Stand ${form.edition.text}; gelesen wird nach dem Stand ${KNOWN_EDITION}. Bitte jedes Feld vergleichen.`,
      );
      break;
    case 'unreadable':
      said.push(`Der Stand des Formulars ist nicht zu lesen; gelesen wurde nach dem Stand ${KNOWN_EDITION}.`);
      break;
    default:
      assertNever(form.edition);
  }
  if (form.interleaved)
    said.push('Seiten mehrerer Formulare liegen durcheinander. Bitte die Zuordnung der Seiten prüfen.');
  const unknown = [...new Set(form.unknownNumbers)].sort((a, b) => a - b);
  if (unknown.length > 0) {
    said.push(
      `Nicht ausgelesen, bitte im Bild ansehen: ${unknown.length === 1 ? 'Feld' : 'Felder'} ${unknown.join(', ')}.`,
    );
  }
  return said;
}
