import type { Canvas } from '@napi-rs/canvas';
import { demoOffice } from '#central/demo-office/demo-office.ts';
import { isOpen } from '#domain/case/case-state.ts';
import type { Case } from '#domain/records/case.ts';
import { separatorText } from '#domain/scan/separator-code.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { registerFonts } from '#tests/letters/fonts.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { codeSheet } from '#tests/scans/code-sheet.ts';
import { blankSheet, scanSheet } from '#tests/scans/scan-sheet.ts';

/** People of the demo office with one open case and a name and birth date that no other case has. */
export function peopleWithOneCase(count: number): Case[] {
  const cases = demoOffice(1).rows.flatMap(({ table, row }) => (table === 'case' ? [row] : []));
  const named = Map.groupBy(cases, ({ applicantName }) => applicantName);
  const found = cases.filter(
    (one) =>
      isOpen(one.state) &&
      named.get(one.applicantName)?.length === 1 &&
      one.birthDate?.length === 10 &&
      /^[A-ZÄÖÜ][a-zäöüß]+, [A-ZÄÖÜ][a-zäöüß]+$/.test(one.applicantName),
  );
  if (found.length < count) throw new Error(`the demo office has ${found.length} such people, not ${count}`);
  return found.slice(0, count);
}

/** A sheet of paper, before it is scanned. */
export type Sheet = Canvas | Promise<Canvas>;

/** A pay slip that names the person with the birth date: who it belongs to is certain. */
export function payslip(person: Case, month: string, day: string): Canvas {
  const [family, given] = person.applicantName.split(', ');
  return written([
    [58, 'Entgeltabrechnung'],
    [36, 'Brezelwerk Neckar GmbH, Industriestraße 4, 70565 Musterstadt'],
    [40, ''],
    [44, `${given} ${family}`],
    [44, 'Lindenstraße 12, 70176 Musterstadt'],
    [40, ''],
    [40, `Personal-Nr. 4711    Geburtsdatum ${german(person.birthDate ?? '')}`],
    [40, `Abrechnungsmonat ${month}    Druckdatum ${day}`],
    [40, 'Steuerklasse 1    Kinderfreibeträge 0,0    Konfession --'],
    [40, ''],
    [40, 'Gesamtbrutto 4.350,00    Steuerbrutto 4.350,00'],
    [40, 'Lohnsteuer 612,33    Solidaritätszuschlag 0,00'],
    [40, 'KV-Beitrag 355,20    RV-Beitrag 404,55    AV-Beitrag 56,55'],
    [48, 'Auszahlungsbetrag 2.842,17'],
  ]);
}

/** A contract of two pages; the second one names nobody. */
export function contract(person: Case, day: string): [Canvas, Canvas] {
  const [family, given] = person.applicantName.split(', ');
  const first = written([
    [64, 'Arbeitsvertrag'],
    [40, 'zwischen'],
    [44, 'Datenhof Süd GmbH, Am Wasserturm 3, 70182 Musterstadt'],
    [40, '– nachfolgend „Arbeitgeber“ –'],
    [40, 'und'],
    [44, `${given} ${family}, geboren am ${german(person.birthDate ?? '')}`],
    [40, '– nachfolgend „Arbeitnehmer“ –'],
    [48, '§ 1 Beginn und Probezeit'],
    [40, 'Das Arbeitsverhältnis beginnt am 01.02.2027. Die ersten sechs Monate gelten als Probezeit.'],
    [48, '§ 2 Vergütung'],
    [40, 'Das Bruttomonatsgehalt beträgt 4.350,00 EUR und ist zum Monatsende fällig.'],
    [48, '§ 3 Urlaub'],
    [40, 'Der Urlaubsanspruch beträgt 30 Arbeitstage im Kalenderjahr.'],
  ]);
  const second = written([
    [48, '§ 4 Kündigung'],
    [40, 'Es gelten die gesetzlichen Kündigungsfristen. Nebentätigkeiten sind anzuzeigen.'],
    [48, '§ 5 Schlussbestimmungen'],
    [40, 'Änderungen dieses Vertrages bedürfen der Schriftform.'],
    [40, ''],
    [40, `Musterstadt, den ${day}`],
  ]);
  return [first, second];
}

/** A letter that says whose it is by the name alone: somebody must choose. */
export function nameOnly(person: Case, day: string): Canvas {
  const [family, given] = person.applicantName.split(', ');
  return written([
    [44, 'Pflegedienst Lindenblüte gGmbH, Parkallee 9, 70190 Musterstadt'],
    [40, ''],
    [44, 'Landeshauptstadt Musterstadt, Ausländerbehörde, 70182 Musterstadt'],
    [40, day],
    [40, ''],
    [56, 'Arbeitszeugnis'],
    [40, `${given} ${family} war bei uns als Pflegefachkraft beschäftigt.`],
    [40, 'Die Leistungen waren stets gut. Wir danken für die Zusammenarbeit.'],
    [40, 'Mit freundlichen Grüßen'],
    [40, 'i. A. Katharina Weber'],
  ]);
}

export function separatorSheet(reference: string | null): Promise<Canvas> {
  return codeSheet('qr', separatorText(reference));
}

export { blankSheet };

/** The sheets as the scanner's PDF: 300 dpi, colour JPEG, a little askew and with the noise of paper. */
export async function scanned(sheets: readonly Sheet[], seed = 1): Promise<Uint8Array> {
  const chance = seeded(seed);
  const pages: Buffer[] = [];
  for (const sheet of sheets) pages.push(await scanSheet(await sheet, { skew: 0.3, noise: 6, quality: 70 }, chance));
  return scannedPdf(pages);
}

function written(lines: readonly (readonly [size: number, text: string])[]): Canvas {
  registerFonts();
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.fillStyle = '#161616';
  let y = 360;
  for (const [size, text] of lines) {
    context.font = `${size}px "Brief Liberation"`;
    context.fillText(text, 280, y);
    y += size * 2;
  }
  return sheet;
}

const german = (day: string): string => day.split('-').reverse().join('.');
