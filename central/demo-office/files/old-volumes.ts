import type { DocumentType } from '#domain/records/document-type.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { Random } from '../random.ts';
import { type CaseStory, euros } from './case-story.ts';
import { LEFT, type PageDraft, PagePen } from './page-draft.ts';
import type { Mishap, PaperDraft } from './paper-draft.ts';
import { emailPages, officeLetterPages } from './papers-of-proceeding.ts';
import { payslipPages } from './papers-of-work.ts';

/** The earlier volumes of a file that is at home in the office for years: so many pages, oldest first. */
export function oldVolumes(random: Random, story: CaseStory, pageCount: number): PaperDraft[] {
  const drawn: Drawn[] = [];
  for (let pages = 0; pages < pageCount; pages += drawn.at(-1)!.pages.length) drawn.push(draw(random, story));
  const span = drawn.length * 11;
  return drawn.map(({ type, title, pages }, at) => {
    const on = addDays(story.titleIssuedOn, -span + at * 11);
    const scanned = random.chance(0.25) && pages.length <= 6;
    return {
      type,
      title,
      pages: pages.flatMap((page) => page(on)),
      form: scanned ? 'scan' : 'digital',
      channel: scanned ? 'scan' : 'post',
      dateOfDocument: on,
      receivedOn: on,
      ...(scanned && { mishaps: mishapsOf(random) }),
    };
  });
}

interface Drawn {
  readonly type: DocumentType;
  readonly title: string;
  /** A page each, once its day is known. */
  readonly pages: readonly ((on: LocalDate) => PageDraft[])[];
}

/** In old paper every eighth document has a page that went wrong. */
function mishapsOf(random: Random): ReadonlyMap<number, Mishap> {
  return random.chance(0.125) ? new Map([[1, random.pick(['failed', 'weak', 'turned'] as const)]]) : new Map();
}

const SUBJECTS = [
  'Verlängerung des Aufenthaltstitels',
  'Anfrage des Jobcenters zum Aufenthaltsstatus',
  'Umzug innerhalb von Musterstadt',
  'Ausstellung einer Fiktionsbescheinigung',
  'Nachzug der Ehegattin',
  'Anerkennung der Berufsqualifikation',
  'Mitteilung der Meldebehörde',
  'Terminvereinbarung zur Abgabe der Fingerabdrücke',
  'Verlust des Aufenthaltstitels',
  'Studienverlauf und Fachwechsel',
] as const;

const NOTES = [
  'Person sprach ohne Termin vor und legte den Nationalpass im Original vor; Kopie zur Akte genommen.',
  'Rückfrage bei der Hochschule: die Immatrikulation besteht fort, ein Fachwechsel wurde nicht gemeldet.',
  'Der Lebensunterhalt ist nach den vorgelegten Kontoauszügen gesichert; Mietkosten sind berücksichtigt.',
  'Ausländerzentralregister abgeglichen, die Anschrift wurde berichtigt.',
  'Die Sicherheitsabfrage nach § 73 AufenthG ist ohne Erkenntnisse zurückgekommen.',
  'Telefonat mit der Krankenkasse: das Versicherungsverhältnis besteht ununterbrochen.',
  'Unterlagen der Anerkennungsstelle sind eingegangen; die Gleichwertigkeit ist teilweise festgestellt.',
  'Wiedervorlage verfügt, weil die Verdienstbescheinigung des Arbeitgebers noch fehlt.',
  'Übersetzung der Heiratsurkunde durch eine beeidigte Dolmetscherin liegt vor.',
  'Die Gebühr wurde an der Kasse bezahlt, Quittung liegt bei.',
] as const;

function draw(random: Random, story: CaseStory): Drawn {
  const kind = random.between(0, 9);
  const subject = random.pick(SUBJECTS);
  const sentences = Array.from({ length: random.between(3, 8) }, () => random.pick(NOTES));
  if (kind <= 2) {
    const later = random.between(0, 3);
    const pages = Array.from({ length: later + 1 }, (_, at) => (on: LocalDate) => notePage(subject, sentences, on, at));
    return { type: 'file_note', title: `Aktenvermerk: ${subject}`, pages };
  }
  if (kind <= 4) {
    const text = [`Guten Tag ${story.name},`, ...sentences];
    return {
      type: 'cover_letter',
      title: `Schreiben: ${subject}`,
      pages: [(on) => officeLetterPages(story, { on, subject, text })],
    };
  }
  if (kind === 5) {
    const from = `${story.name} <antragsteller@post.example>`;
    return {
      type: 'email',
      title: `E-Mail: ${subject}`,
      pages: [(on) => emailPages(story, { from, on, subject, text: ['Guten Tag,', ...sentences.slice(0, 3)] })],
    };
  }
  if (kind <= 7) {
    const months = random.between(6, 24);
    const start = random.between(800, 9000);
    const pages = Array.from({ length: months }, (_, at) => {
      const amounts = Array.from({ length: 22 }, () => random.between(4, 900) + random.between(0, 99) / 100);
      return (on: LocalDate) => statementPage(story, addMonths(on, at - months), start + at * 37, amounts);
    });
    return { type: 'bank_statement', title: `Kontoauszüge über ${months} Monate`, pages };
  }
  if (kind === 8) {
    const months = random.between(6, 18);
    return {
      type: 'payslip',
      title: `Gehaltsnachweise über ${months} Monate`,
      pages: Array.from({ length: months }, (_, at) => (on) => payslipPages(story, 1, addMonths(on, at - months))),
    };
  }
  const clauses = Array.from({ length: random.between(8, 18) }, (_, at) => at + 1);
  return {
    type: 'rent_contract',
    title: 'Mietvertrag mit Anlagen',
    pages: clauses.map((number) => () => clausePage(story, number, sentences)),
  };
}

function notePage(subject: string, sentences: readonly string[], on: LocalDate, at: number): PageDraft[] {
  const pen = new PagePen();
  pen.line(at === 0 ? 'Aktenvermerk' : `Aktenvermerk, Fortsetzung Blatt ${at + 1}`, { size: 14, bold: true });
  pen.line(`Musterstadt, ${germanDay(addDays(on, at))}`, { size: 9 });
  pen.gap(40);
  pen.line(subject, { bold: true });
  sentences.forEach((sentence, number) => {
    pen.gap(30);
    pen.paragraph(`${number + 1}. ${sentence}`, { size: 10.5 });
  });
  return pen.pages;
}

function statementPage(story: CaseStory, month: LocalDate, start: number, amounts: readonly number[]): PageDraft[] {
  const pen = new PagePen();
  pen.line('Sparkasse Musterland', { size: 13, bold: true });
  pen.line(`Kontoauszug ${month.slice(5, 7)}/${month.slice(0, 4)}, IBAN DE00 MUSTER 0000 0000 00`, { size: 9 });
  pen.line(story.name, { size: 9 });
  pen.gap(30);
  let balance = start;
  const rows = amounts.map((amount, at) => {
    const income = at % 11 === 0;
    balance += income ? amount * 4 : -amount / 3;
    const day = String(1 + at).padStart(2, '0');
    const what = income ? `Lohn ${story.earlier.firm}` : PAYMENTS[(at + Math.round(amount)) % PAYMENTS.length]!;
    return [`${day}.${month.slice(5, 7)}.`, what, euros(income ? amount * 4 : -amount / 3)];
  });
  pen.table([['Tag', 'Vorgang', 'Betrag'], ...rows], [LEFT, LEFT + 240, LEFT + 1500], { size: 9 });
  pen.line(`Neuer Kontostand ${euros(balance)}`, { bold: true });
  return pen.pages;
}

const PAYMENTS = [
  'Lastschrift Stadtwerke Musterstadt',
  'Kartenzahlung Lebensmittelmarkt',
  'Miete Wohnbau Musterstadt eG',
  'Überweisung Familie',
  'Mobilfunk Muster Telekom',
  'Deutschlandticket Verkehrsverbund',
  'Haftpflichtversicherung Muster AG',
] as const;

function clausePage(story: CaseStory, number: number, sentences: readonly string[]): PageDraft[] {
  const pen = new PagePen();
  pen.line(number === 1 ? `Mietvertrag über Wohnraum, ${story.address}` : `Mietvertrag, Seite ${number}`, {
    size: 12,
    bold: true,
  });
  pen.gap(40);
  pen.line(`§ ${number} ${CLAUSES[number % CLAUSES.length]}`, { bold: true });
  pen.gap(20);
  pen.paragraph(
    'Vermieter ist die Wohnbau Musterstadt eG. Die Wohnung darf nur zu Wohnzwecken genutzt werden; eine Überlassung an Dritte bedarf der Erlaubnis. Die Kaution beträgt drei Monatsmieten ohne Betriebskosten.',
    { size: 10.5 },
  );
  pen.gap(20);
  pen.paragraph(`Anlage: ${sentences[number % sentences.length]}`, { size: 9 });
  return pen.pages;
}

const CLAUSES = [
  'Mietsache',
  'Mietzeit',
  'Miete und Betriebskosten',
  'Kaution',
  'Heizung',
  'Schönheitsreparaturen',
  'Hausordnung',
  'Betreten der Räume',
  'Kündigung',
] as const;
