import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths, type LocalDate } from '#domain/time/local-date.ts';
import { type CaseStory, euros } from './case-story.ts';
import { scrawl } from './ezb-paper.ts';
import { LEFT, type PageDraft, PagePen } from './page-draft.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
export const monthName = (day: LocalDate): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** Arbeitsvertrag mit der neuen Firma. */
export function contractPages(story: CaseStory): PageDraft[] {
  const pen = new PagePen();
  const clauses: readonly (readonly [string, string])[] = [
    [
      '§ 1 Beginn und Tätigkeit',
      `Das Arbeitsverhältnis beginnt am ${germanDay(story.startsOn)}. ${story.name} wird als ${story.job} eingestellt. Zu den Aufgaben gehören: ${story.tasks}.`,
    ],
    [
      '§ 2 Dauer und Probezeit',
      'Das Arbeitsverhältnis wird auf unbestimmte Zeit geschlossen. Die ersten sechs Monate gelten als Probezeit; in ihr kann mit einer Frist von zwei Wochen gekündigt werden.',
    ],
    [
      '§ 3 Arbeitszeit',
      `Die regelmäßige Arbeitszeit beträgt ${story.weeklyHours} Stunden in der Woche (Vollzeit). Beginn und Ende richten sich nach der betrieblichen Einteilung.`,
    ],
    [
      '§ 4 Vergütung',
      `Die Vergütung beträgt ${euros(story.monthlyPay)} brutto im Monat und ist am letzten Bankarbeitstag fällig.${story.collectiveAgreement ? ' Der für den Betrieb geltende Tarifvertrag findet Anwendung.' : ''}`,
    ],
    [
      '§ 5 Arbeitsort',
      `Arbeitsort ist ${story.firmAddress}.${story.hiredOut ? ' Der Arbeitgeber ist berechtigt, den Arbeitnehmer Kunden zur Arbeitsleistung zu überlassen.' : ''}`,
    ],
    ['§ 6 Urlaub', `Der Urlaub beträgt ${story.holidays} Arbeitstage im Kalenderjahr bei einer Fünftagewoche.`],
    [
      '§ 7 Arbeitsverhinderung',
      'Jede Arbeitsverhinderung ist unverzüglich anzuzeigen. Für die Entgeltfortzahlung im Krankheitsfall gelten die gesetzlichen Vorschriften.',
    ],
    [
      '§ 8 Verschwiegenheit',
      'Über Betriebs- und Geschäftsgeheimnisse ist auch nach dem Ende des Arbeitsverhältnisses Stillschweigen zu bewahren.',
    ],
    [
      '§ 9 Nebentätigkeit',
      'Eine Nebentätigkeit bedarf der vorherigen Zustimmung. Die Nebenbestimmungen des Aufenthaltstitels sind zu beachten.',
    ],
    [
      '§ 10 Aufenthaltsrecht',
      'Der Vertrag steht unter der Bedingung, dass die Ausländerbehörde die Beschäftigung erlaubt, soweit eine Erlaubnis nötig ist.',
    ],
    [
      '§ 11 Kündigung',
      'Nach der Probezeit gelten die gesetzlichen Kündigungsfristen. Die Kündigung bedarf der Schriftform.',
    ],
    [
      '§ 12 Ausschlussfristen und Schluss',
      'Ansprüche sind innerhalb von drei Monaten nach Fälligkeit in Textform geltend zu machen. Änderungen des Vertrags bedürfen der Schriftform.',
    ],
  ];
  pen.line('Arbeitsvertrag', { size: 16, bold: true });
  pen.gap(40);
  pen.paragraph(`zwischen ${story.firm}, ${story.firmAddress}, vertreten durch ${story.contact},`);
  pen.paragraph(`und ${story.name}, geboren am ${story.born}, ${story.address}`);
  for (const [title, text] of clauses) {
    pen.need(420);
    pen.gap(50);
    pen.line(title, { bold: true, size: 11 });
    pen.gap(12);
    pen.paragraph(text, { size: 10.5 });
  }
  pen.need(600);
  pen.gap(90);
  pen.line(`Musterstadt, ${germanDay(addDays(story.theCase.receivedOn, -12))}`);
  pen.gap(190);
  scrawl(pen, pen.y - 20);
  scrawl(pen, pen.y - 20, LEFT + 1100);
  pen.line('Arbeitgeber', { size: 8 });
  pen.put('Arbeitnehmerin/Arbeitnehmer', LEFT + 1100, pen.y, { size: 8 });
  return pen.pages;
}

/** One Entgeltabrechnung a page, oldest first, of the months before `until`. */
export function payslipPages(story: CaseStory, count: number, until: LocalDate): PageDraft[] {
  return Array.from({ length: count }, (_, at) => payslip(story, addMonths(until, at - count)));
}

function payslip({ name, born, address, earlier, theCase }: CaseStory, month: LocalDate): PageDraft {
  const pen = new PagePen();
  const gross = earlier.pay;
  const part = (share: number): string => euros(Math.round(gross * share * 100) / 100);
  pen.line(earlier.firm, { size: 13, bold: true });
  pen.line(`Entgeltabrechnung ${monthName(month)}`, { size: 12, bold: true });
  pen.gap(40);
  pen.line(name);
  pen.line(address);
  pen.line(`Geburtsdatum ${born}   Personalnummer ${theCase.fileReference.slice(5, 9)}   Steuerklasse 1`, { size: 9 });
  pen.gap(40);
  pen.table(
    [
      ['Gehalt', '', euros(gross)],
      ['Gesamtbrutto', '', euros(gross)],
      ['Lohnsteuer', 'laufend', part(0.131)],
      ['Solidaritätszuschlag', '', '0,00 €'],
      ['Krankenversicherung', 'Beitragsgruppe 1', part(0.0855)],
      ['Rentenversicherung', 'Beitragsgruppe 1', part(0.093)],
      ['Arbeitslosenversicherung', '', part(0.013)],
      ['Pflegeversicherung', '', part(0.024)],
      ['Nettoverdienst', '', part(1 - 0.131 - 0.0855 - 0.093 - 0.013 - 0.024)],
    ],
    [LEFT, LEFT + 900, LEFT + 1500],
  );
  pen.line('Sozialversicherung: pflichtversichert in allen Zweigen.', { size: 9 });
  return pen.pages[0]!;
}

/** Versicherungsverlauf of the pension insurance: one row for each stretch of work. */
export function pensionPages(story: CaseStory): PageDraft[] {
  const { earlier, theCase } = story;
  const pen = new PagePen();
  pen.line('Deutsche Rentenversicherung Musterland', { size: 13, bold: true });
  pen.gap(50);
  pen.line(`${story.name}, ${story.address}`);
  pen.line('Versicherungsnummer MUSTER 00 000000 M 000', { size: 9 });
  pen.line(`Datum: ${germanDay(addDays(theCase.receivedOn, -6))}`, { size: 9 });
  pen.gap(50);
  pen.line('Versicherungsverlauf', { size: 13, bold: true });
  pen.gap(20);
  const end = addMonths(earlier.since, story.insuredMonths);
  const rows: string[][] = [];
  for (let from = earlier.since; from < end; ) {
    const nextYear = `${Number(from.slice(0, 4)) + 1}-01-01` as LocalDate;
    const next = nextYear < end ? nextYear : end;
    const months =
      (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
    rows.push([
      germanDay(from),
      germanDay(addDays(next, -1)),
      `${months} Mon.`,
      'Pflichtbeitragszeit',
      euros(Math.round(earlier.pay * months)),
    ]);
    from = next;
  }
  pen.table(
    [['vom', 'bis', 'Dauer', 'Art der Zeit', 'Entgelt'], ...rows],
    [LEFT, LEFT + 330, LEFT + 660, LEFT + 920, LEFT + 1560],
  );
  pen.line(`Pflichtbeitragszeiten für eine versicherungspflichtige Beschäftigung: ${story.insuredMonths} Monate`, {
    bold: true,
  });
  pen.gap(40);
  pen.paragraph(
    'Der Verlauf enthält die Zeiten, die Ihr Arbeitgeber bis heute gemeldet hat. Bitte prüfen Sie, ob Zeiten fehlen. Diese Auskunft ist ein Muster.',
    { size: 9 },
  );
  return pen.pages;
}

/** Kündigung or Aufhebungsvertrag of the job that ends. */
export function terminationPages(story: CaseStory, own: boolean): PageDraft[] {
  const { earlier } = story;
  const pen = new PagePen();
  const wroteOn = addDays(story.theCase.receivedOn, -18);
  pen.line(own ? story.name : earlier.firm, { size: 12, bold: true });
  pen.line(own ? story.address : 'Personalabteilung', { size: 9 });
  pen.gap(130);
  pen.line(own ? earlier.firm : story.name);
  pen.line(own ? 'Personalabteilung' : story.address);
  pen.gap(110);
  pen.line(`Musterstadt, ${germanDay(wroteOn)}`);
  pen.gap(80);
  pen.line('Kündigung des Arbeitsverhältnisses', { bold: true, size: 11 });
  pen.gap(40);
  pen.line('Sehr geehrte Damen und Herren,');
  pen.gap(20);
  pen.paragraph(
    own
      ? `hiermit kündige ich mein Arbeitsverhältnis als ${earlier.job} fristgerecht zum ${germanDay(earlier.until)}. Bitte bestätigen Sie mir den Eingang dieser Kündigung und senden Sie mir ein qualifiziertes Arbeitszeugnis zu.`
      : `hiermit kündigen wir das mit Ihnen seit ${germanDay(earlier.since)} bestehende Arbeitsverhältnis aus betrieblichen Gründen ordentlich zum ${germanDay(earlier.until)}. Sie sind verpflichtet, sich unverzüglich bei der Agentur für Arbeit arbeitsuchend zu melden.`,
    { size: 10.5 },
  );
  pen.gap(60);
  pen.line('Mit freundlichen Grüßen');
  pen.gap(190);
  scrawl(pen, pen.y - 30);
  pen.line(own ? story.name : 'Personalleitung', { size: 9 });
  return pen.pages;
}

/** Unterrichtung der Beschäftigten über einen Betriebsübergang. */
export function transferPages(story: CaseStory): PageDraft[] {
  const pen = new PagePen();
  pen.line(story.earlier.firm, { size: 13, bold: true });
  pen.gap(120);
  pen.line(story.name);
  pen.line(story.address);
  pen.gap(120);
  pen.line('Unterrichtung über einen Betriebsübergang (§ 613a Abs. 5 BGB)', { bold: true, size: 11 });
  pen.gap(40);
  pen.paragraph(
    `der Betrieb, in dem Sie als ${story.job} beschäftigt sind, geht am ${germanDay(story.startsOn)} auf ${story.firm}, ${story.firmAddress}, über. Ihr Arbeitsverhältnis besteht mit allen Rechten und Pflichten fort; Tätigkeit, Arbeitszeit und Vergütung ändern sich nicht. Sie können dem Übergang binnen eines Monats schriftlich widersprechen.`,
    { size: 10.5 },
  );
  pen.gap(180);
  scrawl(pen, pen.y);
  return pen.pages;
}
