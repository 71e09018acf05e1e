import { lookAtBoxes } from '#core/ezb/box-marks.ts';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { createOcrPool, type OcrPool } from '#core/ocr/pool.ts';
import type { BoxMark } from '#domain/ezb/box-mark.ts';
import type { EzbValue } from '#domain/ezb/ezb-value.ts';
import { layOutEzb } from '#domain/ezb/form-layout.ts';
import type { FormPage } from '#domain/ezb/form-page.ts';
import { type EzbReading, readEzbFields } from '#domain/ezb/read-ezb.ts';
import { type GeneratedEzb, generateEzbForms } from '../letters/generate-ezb.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Not one of the seeds the reader was developed with (1 to 3, 11 to 22, 90210). */
const SEED = 424_242;
const PRECISION = 99;
const COVERAGE = 90;

interface Tally {
  /** Fields filled in on the forms. */
  filled: number;
  /** Values given as sure, and how many of them are what stands on the form. */
  sure: number;
  sureRight: number;
  /** Right values given, sure or not. */
  right: number;
  missing: number;
  millisecondsReading: number;
  forms: number;
}

/**
 * Drawn forms of the EzB, aged, read by the real OCR, their boxes looked at, compared field by field with what was drawn. Typed
 * forms carry the bars; forms in handwriting fonts are shown apart. Signs and blanks do not count in texts, letters with all their
 * marks do. The signature (59) is not read and not counted.
 */
export const bench: Bench = {
  name: 'ezb',
  async run({ quick }) {
    const pool = createOcrPool({ workers: 2 });
    const typed = tally();
    const byHand = tally();
    const byField = new Map<string, { filled: number; sureRight: number; wrong: number }>();
    try {
      for await (const form of generateEzbForms({ seed: SEED, count: quick ? 4 : 16, handwrittenEach: 4 })) {
        const started = performance.now();
        const reading = await readForm(form, pool);
        count(form, reading, form.handwritten ? byHand : typed, form.handwritten ? new Map() : byField);
        (form.handwritten ? byHand : typed).millisecondsReading += performance.now() - started;
      }
    } finally {
      await pool.close();
    }
    for (const [field, { filled, sureRight, wrong }] of byField) {
      if (sureRight < filled * 0.9 || wrong > 0) {
        console.error(`${field}: ${sureRight} von ${filled} sicher und richtig${wrong > 0 ? `, ${wrong} falsch` : ''}`);
      }
    }
    return [
      ...results('getippt', typed, true),
      ...(byHand.forms > 0 ? results('Handschrift', byHand, false) : []),
      { name: 'Formulare', value: typed.forms + byHand.forms, unit: '', bar: null, ok: true },
    ];
  },
};

const tally = (): Tally => ({
  filled: 0,
  sure: 0,
  sureRight: 0,
  right: 0,
  missing: 0,
  millisecondsReading: 0,
  forms: 0,
});

function results(kind: string, found: Tally, withBars: boolean): BenchResult[] {
  const precision = percent(found.sureRight, found.sure);
  const coverage = percent(found.sure, found.filled);
  return [
    {
      name: `${kind}: sichere Werte richtig`,
      value: precision,
      unit: '%',
      bar: PRECISION,
      ok: precision >= PRECISION,
    },
    {
      name: `${kind}: Felder mit sicherem Wert`,
      value: coverage,
      unit: '%',
      bar: withBars ? COVERAGE : null,
      ok: !withBars || coverage >= COVERAGE,
    },
    {
      name: `${kind}: Felder richtig gelesen, auch unsichere`,
      value: percent(found.right, found.filled),
      unit: '%',
      bar: null,
      ok: true,
    },
    {
      name: `${kind}: Felder nicht gefunden`,
      value: percent(found.missing, found.filled),
      unit: '%',
      bar: null,
      ok: true,
    },
    {
      name: `${kind}: Texterkennung und Lesen je Formular`,
      value: Math.round(found.millisecondsReading / Math.max(1, found.forms)) / 1000,
      unit: 's',
      bar: null,
      ok: true,
    },
  ];
}

async function readForm(form: GeneratedEzb, pool: OcrPool): Promise<EzbReading | undefined> {
  const sources = await Promise.all(
    form.pages.map(async (bytes, at) => {
      const opened = await openSource({ name: `${form.name}-${at + 1}.jpg`, bytes });
      if (!opened.ok) throw new Error(opened.refusal.message);
      return opened.source;
    }),
  );
  try {
    const pages: FormPage[] = await Promise.all(
      sources.map(async (source, at) => ({
        ...(await pool.recognise({ id: `${form.name}/${at}`, page: 1, load: () => source.page(1) })),
        page: at + 1,
      })),
    );
    const layout = layOutEzb(pages);
    const marks = new Map<string, BoxMark>();
    for (const [at, source] of sources.entries()) {
      const own = layout.questions.filter(({ page }) => page === at + 1).map((question) => ({ ...question, page: 1 }));
      for (const [id, mark] of await lookAtBoxes(source, own, new Map())) marks.set(id, mark);
    }
    return readEzbFields(layout, marks).forms[0];
  } finally {
    await Promise.all(sources.map((source) => source.close()));
  }
}

function count(
  form: GeneratedEzb,
  reading: EzbReading | undefined,
  into: Tally,
  byField: Map<string, { filled: number; sureRight: number; wrong: number }>,
): void {
  into.forms += 1;
  into.filled += form.truth.size;
  const found = new Map((reading?.fields ?? []).map((field) => [field.field, field]));
  for (const [field, wanted] of form.truth) {
    const read = found.get(field);
    const own = byField.get(field) ?? { filled: 0, sureRight: 0, wrong: 0 };
    byField.set(field, own);
    own.filled += 1;
    if (read === undefined || read.state === 'missing') {
      into.missing += 1;
      continue;
    }
    const isRight = read.value !== null && comparable(read.value) === comparable(wanted);
    if (isRight) into.right += 1;
    if (read.state !== 'sure') continue;
    into.sure += 1;
    if (isRight) into.sureRight += 1;
    if (isRight) own.sureRight += 1;
    else own.wrong += 1;
    if (!isRight)
      console.error(`${form.name} ${field}: gelesen ${comparable(read.value)}, richtig ${comparable(wanted)}`);
  }
  // A sure value where nothing stands is as wrong as a false one.
  for (const read of found.values()) {
    if (read.state !== 'sure' || form.truth.has(read.field)) continue;
    into.sure += 1;
    console.error(`${form.name} ${read.field}: gelesen ${comparable(read.value)}, dort steht nichts`);
  }
}

function comparable(value: EzbValue): string {
  return value.kind === 'text' ? value.text.normalize('NFC').replace(/[^\p{L}\p{N}@]/gu, '') : JSON.stringify(value);
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100);
