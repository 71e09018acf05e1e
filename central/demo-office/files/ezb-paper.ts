import { type EzbLabelledField, formOf, KNOWN_EDITION } from '#domain/ezb/ezb-form.ts';
import { brokenLines, LEFT, type PageDraft, PagePen, points, RIGHT } from './page-draft.ts';

/** What an employer filled in: written text, or the name of the option ticked; a field that is not in it was left blank. */
export type EzbFilling = Readonly<Partial<Record<EzbLabelledField, string>>>;

/** How the form came to be: printed and ticked by hand, or filled in at the screen. */
export type EzbTicks = 'pen' | 'typed';

const BOX = 38;
const LABEL = 8;
const FILLED = 10;

/** The employer's declaration, sections A to L, in a setting of our own with the labels of the official form. */
export function ezbPages(filling: EzbFilling, ticks: EzbTicks): PageDraft[] {
  const pen = new PagePen();
  const form = new EzbPen(pen, filling, ticks);
  pen.line('Erklärung zum Beschäftigungsverhältnis', { size: 15, bold: true });
  pen.line('Bei Arbeitskräften aus Drittstaaten auszufüllen', { size: 9 });
  form.section('A. Erklärung und Anlass', [['procedure'], ['occasion']]);
  form.section('B. Angaben zur Arbeitnehmerin/zum Arbeitnehmer', [
    ['familyName', 'givenNames'],
    ['birthDate', 'sex', 'nationality'],
    ['residence'],
    ['residenceSince'],
  ]);
  form.section('C. Angaben zum Arbeitgeber', [
    ['firm'],
    ['employerStreet', 'employerHouseNumber'],
    ['employerPostalCode', 'employerTown'],
    ['contactPerson', 'phone'],
    ['email'],
    ['establishmentNumber', 'foundedRecently'],
  ]);
  pen.turnPage();
  form.section('D. Angaben zur Beschäftigung', [['start', 'duration'], ['hiredOut'], ['workplace'], ['jobTitle']]);
  form.section('E. Angaben zur Qualifikation', [['qualification']]);
  form.section('F. Angaben zur Berufsausübungserlaubnis', [['licenceNeeded']]);
  form.section('G. Angaben zur Arbeitszeit', [['workingTime', 'weeklyHours']]);
  form.section('H. Angaben zu Überstunden', [['overtimeDuty'], ['overtimeAmount', 'overtimeCompensation']]);
  pen.turnPage();
  form.section('I. Angaben zum Urlaubsanspruch', [['holidays']]);
  form.section('J. Angaben zum Arbeitsentgelt', [['collectiveAgreement'], ['pay']]);
  form.section('K. Inländisches Beschäftigungsverhältnis', [['socialInsurance']]);
  form.section('L. Unterschrift', []);
  pen.paragraph(
    'Alle Angaben in diesem Formular entsprechen dem Inhalt des Arbeitsvertrages. Die Richtigkeit der Angaben wird durch Datum und Unterschrift bestätigt.',
    { size: 8.5 },
  );
  form.row(['signaturePlace', 'signatureDate']);
  if (filling.signature !== undefined) scrawl(pen, pen.y + 130);
  pen.gap(190);
  pen.line('59  Unterschrift des Arbeitgebers', { size: LABEL });
  return footed(pen.pages);
}

class EzbPen {
  readonly #pen: PagePen;
  readonly #filling: EzbFilling;
  readonly #ticks: EzbTicks;

  constructor(pen: PagePen, filling: EzbFilling, ticks: EzbTicks) {
    this.#pen = pen;
    this.#filling = filling;
    this.#ticks = ticks;
  }

  section(title: string, rows: readonly (readonly EzbLabelledField[])[]): void {
    const pen = this.#pen;
    pen.gap(36);
    pen.area(LEFT, pen.y, RIGHT - LEFT, 5);
    pen.gap(6);
    pen.line(title, { size: 10, bold: true, x: LEFT + 12 });
    pen.gap(14);
    for (const row of rows) this.row(row);
  }

  /** Cells beside each other, parted by rules. */
  row(fields: readonly EzbLabelledField[]): void {
    const pen = this.#pen;
    const width = (RIGHT - LEFT) / fields.length;
    const top = pen.y;
    let lowest = top;
    fields.forEach((field, at) => {
      pen.y = top;
      this.#cell(field, LEFT + at * width, LEFT + (at + 1) * width - 40);
      lowest = Math.max(lowest, pen.y);
    });
    pen.y = lowest;
    for (let at = 1; at < fields.length; at += 1) pen.area(LEFT + at * width - 24, top + 10, 2, lowest - top - 16);
    pen.gap(16);
  }

  #cell(field: EzbLabelledField, left: number, right: number): void {
    const pen = this.#pen;
    const { number, kind, labels } = formOf(field);
    const shown = number === null || field === 'weeklyHours' ? labels[0]! : `${number}  ${labels[0]}`;
    pen.gap(6);
    for (const line of brokenLines(shown, right - left, { size: LABEL })) pen.line(line, { size: LABEL, x: left });
    const value = this.#filling[field];
    if (kind.kind === 'choice') {
      const options = Object.entries(kind.options).map(([name, texts]) => [name, texts[0]!] as const);
      this.#boxes(options, value, { left, right, stacked: field === 'procedure' || field === 'qualification' });
    } else if (kind.kind === 'yes-no') {
      this.#boxes(
        [
          ['yes', 'Ja'],
          ['no', 'Nein'],
        ],
        value,
        { left, right, stacked: false },
      );
    } else {
      pen.paragraph(value ?? '', { size: FILLED, x: left + 8, right });
    }
    pen.gap(12);
    pen.area(left, pen.y, right - left, 2);
  }

  #boxes(
    options: readonly (readonly [name: string, text: string])[],
    chosen: string | undefined,
    { left, right, stacked }: { left: number; right: number; stacked: boolean },
  ): void {
    const pen = this.#pen;
    const step = points(LABEL) * 1.9;
    let x = left;
    pen.gap(stacked ? 0 : step);
    for (const [name, text] of options) {
      const width = BOX + 20 + text.length * points(LABEL) * 0.56 + 60;
      if (stacked || (x > left && x + width > right)) {
        pen.gap(step);
        x = left;
      }
      this.#box(x, pen.y - BOX * 0.85, name === chosen);
      pen.put(text, x + BOX + 18, pen.y, { size: LABEL + 1 });
      x += width;
    }
    pen.gap(4);
  }

  #box(x: number, y: number, ticked: boolean): void {
    const pen = this.#pen;
    pen.frame(x, y, BOX, BOX, 3);
    if (!ticked) return;
    if (this.#ticks === 'typed') {
      pen.put('X', x + 9, y + BOX * 0.86, { size: 8, bold: true });
      return;
    }
    pen.stroke({ x: x - 5, y: y - 6 }, { x: x + BOX + 7, y: y + BOX + 4 }, 5);
    pen.stroke({ x: x + BOX + 8, y: y - 4 }, { x: x - 4, y: y + BOX + 6 }, 5);
  }
}

/** A signature as a pen leaves it: it says no word. */
export function scrawl(pen: PagePen, y: number, x = LEFT + 60): void {
  const heights = [0, -70, 20, -46, 26, -30, 18, -52, 10, -16, 6, -8];
  heights.forEach((height, at) => {
    const next = heights[at + 1];
    if (next === undefined) return;
    pen.stroke({ x: x + at * 34, y: y + height }, { x: x + (at + 1) * 34, y: y + next }, 5);
  });
}

function footed(pages: PagePen['pages']): PageDraft[] {
  return pages.map((page, at) => {
    const pen = new PagePen();
    pen.put(`Eigene Gestaltung zu Übungszwecken, Felder nach EzB - ${KNOWN_EDITION}`, LEFT, 3390, { size: 7.5 });
    pen.put(`Seite ${at + 1}`, RIGHT - 170, 3390, { size: 7.5 });
    const [footer] = pen.pages;
    return { drawn: [...page.drawn, ...footer!.drawn], words: [...page.words, ...footer!.words] };
  });
}
