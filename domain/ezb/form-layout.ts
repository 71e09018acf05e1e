import { type EzbLabelledField, formOf, INNER_FIELDS, KNOWN_EDITION } from './ezb-form.ts';
import { type FoundLabel, findLabels } from './find-labels.ts';
import type { Box, FormPage } from './form-page.ts';
import { bare } from './label-likeness.ts';
import { type FoundOption, findOptions, YES_NO } from './options.ts';
import { type LevelPage, type LevelWord, levelPage } from './text-lines.ts';
import { type ValueArea, valueAreas } from './value-areas.ts';

/** A tick box whose picture would help: cut `box` out of `page` and ask `readBoxMark`. */
export interface BoxQuestion {
  /** Unique in the document. */
  id: string;
  page: number;
  box: Box;
}

/** One field's place on the form. */
export interface FieldPlace {
  field: EzbLabelledField;
  label: FoundLabel;
  /** What stands in the field's area without options and their boxes, cleaned of rules and stray marks. */
  words: LevelWord[];
  options: FoundOption[];
  /** How many options the form has for it; 0 for fields to be written. */
  optionCount: number;
}

/** A form found in a document: which pages, where each field stands. */
export interface EzbLayout {
  /** From 1 within the document. */
  number: number;
  pages: number[];
  places: Map<EzbLabelledField, FieldPlace>;
  /** Numbers found as labels whose question is not known. */
  unknownNumbers: number[];
  edition: Edition;
  /** Pages of this form lie between pages of another: the two may have been mixed up. */
  interleaved: boolean;
}

export type Edition = { kind: 'known' } | { kind: 'other'; text: string } | { kind: 'unreadable' };

export interface DocumentLayout {
  recognition: EzbRecognition;
  forms: EzbLayout[];
  /** Pages that belong to no form. */
  otherPages: number[];
  questions: BoxQuestion[];
}

/** Whether the pages hold an EzB; `confidence` 0 to 100. */
export interface EzbRecognition {
  isEzb: boolean;
  confidence: number;
}

interface ReadPage {
  page: LevelPage;
  labels: FoundLabel[];
  areas: ValueArea[];
  fields: Set<EzbLabelledField>;
  numbered: number;
  titled: boolean;
}

const TITLE = bare('Erklärung zum Beschäftigungsverhältnis');
/** Numbered labels that make a page part of a form; a letter may have one or two by accident. */
const LEAST_NUMBERED = 3;

/** Says whether these pages hold an EzB, from title, numbered labels and sections. */
export function isEzb(pages: readonly FormPage[]): EzbRecognition {
  return recognise(pages.map(readPage));
}

/** Finds forms, fields and boxes in a document's pages. Pages may lie in any order; several forms are told apart. */
export function layOutEzb(pages: readonly FormPage[]): DocumentLayout {
  const read = [...pages].sort((a, b) => a.page - b.page).map(readPage);
  const recognition = recognise(read);
  const groups = recognition.isEzb ? groupPages(read.filter(isPart)) : [];
  const forms = groups.map((own, at) => layOutForm(own, at + 1, groups));
  const inForms = new Set(forms.flatMap((form) => form.pages));
  return {
    recognition,
    forms,
    otherPages: read.map(({ page }) => page.page.page).filter((page) => !inForms.has(page)),
    questions: forms.flatMap((form) =>
      [...form.places.values()].flatMap((place) =>
        place.options.map((option) => ({
          id: questionId(form, place.field, option),
          page: place.label.page.page.page,
          box: option.boxArea,
        })),
      ),
    ),
  };
}

export const questionId = (form: EzbLayout, field: EzbLabelledField, option: FoundOption): string =>
  `${form.number}/${field}/${option.name}`;

/** A page with few fields belongs to the form when title, a section or the form's own footer stand on it too. */
const isPart = ({ numbered, titled, labels }: ReadPage): boolean =>
  numbered >= LEAST_NUMBERED ||
  (numbered > 0 && (titled || labels.some(({ of }) => of.kind === 'section' || of.kind === 'print')));

function readPage(formPage: FormPage): ReadPage {
  const page = levelPage(formPage);
  const labels = findLabels(page);
  const fieldLabels = labels.filter(({ of }) => of.kind === 'field');
  return {
    page,
    labels,
    areas: valueAreas(page, labels),
    fields: new Set(fieldLabels.flatMap(({ of }) => (of.kind === 'field' ? [of.field] : []))),
    numbered: fieldLabels.filter(({ numbered }) => numbered).length,
    titled: page.lines.some(({ words }) =>
      bare(words.map(({ word }) => word.text).join('')).startsWith(TITLE.slice(0, 24)),
    ),
  };
}

function recognise(pages: readonly ReadPage[]): EzbRecognition {
  const numbered = pages.reduce((sum, page) => sum + page.numbered, 0);
  const sections = pages.reduce((sum, { labels }) => sum + labels.filter(({ of }) => of.kind === 'section').length, 0);
  const titled = pages.some((page) => page.titled);
  const confidence = Math.min(100, (titled ? 35 : 0) + numbered * 6 + sections * 4);
  return { isEzb: numbered >= LEAST_NUMBERED && confidence >= 50, confidence };
}

/** Pages that answer the same fields belong to different forms. */
function groupPages(pages: readonly ReadPage[]): ReadPage[][] {
  const groups: ReadPage[][] = [];
  for (const page of pages) {
    const fits = (group: ReadPage[]): boolean =>
      group.every(({ fields }) => [...page.fields].filter((field) => fields.has(field)).length < 2);
    const last = groups.at(-1);
    const group = last !== undefined && fits(last) ? last : groups.find(fits);
    if (group === undefined) groups.push([page]);
    else group.push(page);
  }
  return groups;
}

function layOutForm(pages: readonly ReadPage[], number: number, all: readonly (readonly ReadPage[])[]): EzbLayout {
  const places = new Map<EzbLabelledField, FieldPlace>();
  for (const { areas } of pages) {
    for (const area of areas) {
      if (area.label.of.kind !== 'field') continue;
      const { field } = area.label.of;
      const known = places.get(field);
      if (known === undefined || certainty(area.label) > certainty(known.label))
        places.set(field, placeOf(field, area));
    }
  }
  const numbers = pages.map(({ page }) => page.page.page);
  return {
    number,
    pages: numbers,
    places,
    unknownNumbers: pages.flatMap(({ labels }) =>
      labels.flatMap(({ of }) => (of.kind === 'unknown' ? [of.number] : [])),
    ),
    edition: editionOf(pages),
    interleaved: all.some(
      (other) =>
        other !== pages && other.some(({ page: { page } }) => page.page > numbers[0]! && page.page < numbers.at(-1)!),
    ),
  };
}

const certainty = (label: FoundLabel): number => label.likeness + (label.numbered ? 1 : 0);

const WORKPLACE_CHANGES = {
  changing: [
    'Arbeitnehmerin oder Arbeitnehmer wird an wechselnden Arbeits-/Einsatzorten beschäftigt',
    'wechselnde Einsatzorte',
    'wechselnde Arbeitsorte',
  ],
};

const PAY_BASIS = {
  month: ['pro Monat', 'monatlich', 'je Monat'],
  hour: ['pro Stunde', 'stündlich', 'je Stunde'],
  year: ['pro Jahr', 'jährlich', 'je Jahr'],
};

function optionsOf(field: EzbLabelledField): Readonly<Record<string, readonly string[]>> {
  const { kind } = formOf(field);
  if (kind.kind === 'choice') return kind.options;
  if (kind.kind === 'yes-no') return YES_NO;
  if (field === INNER_FIELDS.workplaceChanges.within) return WORKPLACE_CHANGES;
  return kind.kind === 'amount' ? PAY_BASIS : {};
}

function placeOf(field: EzbLabelledField, area: ValueArea): FieldPlace {
  const { label } = area;
  const wanted = optionsOf(field);
  const near = withoutGaps(
    area,
    label.page,
    field === INNER_FIELDS.workplaceChanges.within ? 6 : Object.keys(wanted).length > 0 ? 3.6 : 2.6,
  );
  const options = findOptions(label.page, near, wanted);
  const used = new Set(options.flatMap(({ words, markWords }) => [...words, ...markWords].map(({ at }) => at)));
  return {
    field,
    label,
    options,
    optionCount: Object.keys(wanted).length,
    words: withoutStrays(near.filter(({ at }) => !used.has(at))),
  };
}

/** Rules, dotted lines and frames as OCR gives them; a sign between two words of a line may be meant. */
const STRAY = /^[^\p{L}\p{N}]+$/u;

function withoutStrays(words: readonly LevelWord[]): LevelWord[] {
  return words.filter((word, at) => {
    if (!STRAY.test(word.word.text)) return true;
    return at > 0 && at < words.length - 1 && /^[-–—&+/]$/.test(word.word.text);
  });
}

/** The lines that follow the label without a wide blank; what stands far below is not its value. */
function withoutGaps(area: ValueArea, page: LevelPage, most: number): LevelWord[] {
  let last = page.lines[Math.max(...area.label.words.map(({ line }) => line))]!.middle;
  const kept: LevelWord[] = [];
  for (const word of area.words) {
    const { middle } = page.lines[word.line]!;
    if (middle - last > page.wordHeight * most) break;
    last = Math.max(last, middle);
    kept.push(word);
  }
  return kept;
}

function editionOf(pages: readonly ReadPage[]): Edition {
  const texts = pages.flatMap(({ page }) =>
    page.lines.map(({ words }) => words.map(({ word }) => word.text).join(' ')),
  );
  for (const text of texts) {
    const found = /(?:EzB|Stand|Ausgabe|Fassung)\D{0,8}(\d{2})\s?[/.]\s?(20\d{2})(?!\d)/i.exec(text);
    if (found === null) continue;
    const edition = `${found[1]}/${found[2]}`;
    return edition === KNOWN_EDITION ? { kind: 'known' } : { kind: 'other', text: edition };
  }
  return { kind: 'unreadable' };
}
