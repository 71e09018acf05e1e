import type { SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawEzb } from '#tests/letters/draw-ezb.ts';
import { drawPage, PAGE_HEIGHT, PAGE_WIDTH } from '#tests/letters/draw-page.ts';
import { type EzbContent, ezbContent } from '#tests/letters/ezb-content.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { LETTER_KINDS } from '#tests/letters/letter-content.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { readBoxMark } from './box-mark.ts';
import { isEzb, layOutEzb } from './form-layout.ts';
import type { FormPage, FormWord } from './form-page.ts';
import { type EzbDocumentReading, readEzbFields } from './read-ezb.ts';

interface Drawn {
  content: EzbContent;
  pages: { words: FormWord[]; picture: SKRSContext2D }[];
}

/** A form as a perfect OCR would give it: words where they were drawn, and the picture. */
function drawn(seed: number, edition?: string): Drawn {
  const chance = seeded(seed);
  const content = ezbContent(chance);
  const form = drawEzb(content, chance, { handwritten: false, ...(edition === undefined ? {} : { edition }) });
  return {
    content,
    pages: form.pages.map(({ canvas, words }) => ({
      picture: canvas.getContext('2d'),
      words: words.map((word) => ({ ...word, confidence: 96 })),
    })),
  };
}

function read(pages: Drawn['pages'], look = true): EzbDocumentReading {
  const layout = layOutEzb(formPages(pages));
  const marks = new Map(
    (look ? layout.questions : []).map(({ id, page, box }) => {
      const { data } = pages[page - 1]!.picture.getImageData(box.x, box.y, box.w, box.h);
      const cut = Uint8Array.from({ length: box.w * box.h }, (_, at) => data[at * 4]!);
      return [id, readBoxMark(cut, box.w, box.h)] as const;
    }),
  );
  return readEzbFields(layout, marks);
}

const formPages = (pages: Drawn['pages']): FormPage[] =>
  pages.map(({ words }, at) => ({ page: at + 1, width: PAGE_WIDTH, height: PAGE_HEIGHT, words }));

const signless = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every sure value is what was drawn; answers how many of the filled fields are sure. */
function expectTrue({ content }: Drawn, reading: EzbDocumentReading['forms'][number] | undefined): number {
  let sure = 0;
  for (const field of reading?.fields ?? []) {
    if (field.state !== 'sure') continue;
    const wanted = content.truth.get(field.field);
    expect(wanted, `${field.field} read where nothing was written: ${field.raw}`).toBeDefined();
    if (field.value.kind === 'text' && wanted?.kind === 'text') {
      expect(signless(field.value.text), field.field).toBe(signless(wanted.text));
    } else {
      expect(field.value, field.field).toEqual(wanted);
    }
    sure += 1;
  }
  return sure / content.truth.size;
}

describe('an EzB read', () => {
  it.each([11, 12, 13, 14, 15, 16])('says what was drawn (form %i)', (seed) => {
    const form = drawn(seed);
    const reading = read(form.pages);
    expect(reading.recognition.isEzb).toBe(true);
    expect(reading.forms).toHaveLength(1);
    expect(expectTrue(form, reading.forms[0])).toBeGreaterThan(0.9);
  });

  it('gives a place on the page for every value, inside the page and off its label', () => {
    const { pages } = drawn(13);
    for (const field of read(pages).forms[0]!.fields) {
      if (field.state === 'missing') continue;
      const { box, page } = field;
      expect(pages[page - 1]).toBeDefined();
      expect(box.w).toBeGreaterThan(0);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.w).toBeLessThanOrEqual(PAGE_WIDTH);
      expect(box.y + box.h).toBeLessThanOrEqual(PAGE_HEIGHT);
    }
  });

  it('does not mind the order of the pages', () => {
    const form = drawn(12);
    const reading = read([...form.pages].reverse());
    expect(reading.forms).toHaveLength(1);
    expect(expectTrue(form, reading.forms[0])).toBeGreaterThan(0.9);
  });

  it('keeps two forms of one scan apart', () => {
    const [one, two] = [drawn(21), drawn(22)];
    const reading = read([...one.pages, ...two.pages]);
    expect(reading.forms).toHaveLength(2);
    expectTrue(one, reading.forms[0]);
    expectTrue(two, reading.forms[1]);
    expect(reading.forms[1]!.pages[0]).toBe(one.pages.length + 1);
  });

  it('is sure of nothing when the pages of two forms lie among each other', () => {
    const [one, two] = [drawn(21), drawn(22)];
    const mixed = [one.pages[0]!, two.pages[0]!, ...one.pages.slice(1), ...two.pages.slice(1)];
    for (const form of read(mixed).forms.filter(({ pages }) => pages.length > 1)) {
      expect(form.fields.filter(({ state }) => state === 'sure')).toEqual([]);
      expect(form.remarks.join(' ')).toContain('durcheinander');
    }
  });

  it('says that a form is of another edition', () => {
    const { pages } = drawn(14, '07/2027');
    const form = read(pages).forms[0]!;
    expect(form.edition).toEqual({ kind: 'other', text: '07/2027' });
    expect(form.remarks[0]).toContain('07/2027');
  });

  it('ticks nothing when nobody looked at the boxes', () => {
    const form = read(drawn(11).pages, false).forms[0]!;
    const hiredOut = form.fields.find(({ field }) => field === 'hiredOut');
    expect(hiredOut?.state).toBe('unsure');
    expect(hiredOut).toMatchObject({ value: null });
  });

  it('leaves the signature to a person and shows where it should be', () => {
    const { pages } = drawn(15);
    const last = pages.at(-1)!;
    const line = ['59', 'Unterschrift', 'des', 'Arbeitgebers'].map((text, at) => ({
      text,
      x: 200 + at * 200,
      y: 3150,
      w: 180,
      h: 30,
      confidence: 96,
    }));
    const signed = [...pages.slice(0, -1), { ...last, words: [...last.words, ...line] }];
    const field = read(signed).forms[0]!.fields.find((each) => each.field === 'signature')!;
    expect(field).toMatchObject({ state: 'unsure', value: null, page: pages.length });
    if (field.state !== 'missing') expect(field.box.y).toBeLessThan(3150 - 60);
  });

  it('believes a badly read word less', () => {
    const form = drawn(15);
    const name = form.content.truth.get('familyName');
    if (name?.kind !== 'text') throw new Error('the form has no name');
    const pages = form.pages.map((page) => ({
      ...page,
      words: page.words.map((word) => (name.text.includes(word.text) ? { ...word, confidence: 40 } : word)),
    }));
    expect(read(pages).forms[0]!.fields.find(({ field }) => field === 'familyName')).toMatchObject({
      state: 'unsure',
      problem: 'Der Eintrag ist schlecht zu lesen.',
    });
  });
});

describe('what is no EzB', () => {
  it.each(LETTER_KINDS.filter((kind) => kind !== 'employment-declaration'))('%s is not taken for one', (kind) => {
    const page = drawPage(letterContent(kind, 5), seeded(5));
    const words = page.words.map((word) => ({ ...word, confidence: 96 }));
    expect(isEzb([{ page: 1, width: PAGE_WIDTH, height: PAGE_HEIGHT, words }]).isEzb).toBe(false);
  });

  it('an empty page is not', () => {
    expect(isEzb([{ page: 1, width: 100, height: 100, words: [] }])).toEqual({ isEzb: false, confidence: 0 });
    expect(isEzb([])).toEqual({ isEzb: false, confidence: 0 });
  });
});
