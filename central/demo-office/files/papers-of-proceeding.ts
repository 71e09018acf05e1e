import { germanDay } from '#domain/time/german-day.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';
import { type CaseStory, cameIn, euros } from './case-story.ts';
import { scrawl } from './ezb-paper.ts';
import { LEFT, type PageDraft, PagePen } from './page-draft.ts';

/** Online application or its form on paper. */
export function applicationPages(story: CaseStory, online: boolean): PageDraft[] {
  const pen = new PagePen();
  pen.line('Ausländerbehörde Musterstadt', { size: 9 });
  pen.line(online ? 'Online-Antrag: Wechsel des Arbeitgebers' : 'Antrag auf Erlaubnis des Arbeitgeberwechsels', {
    size: 15,
    bold: true,
  });
  pen.line(
    online
      ? `Eingang über das Serviceportal am ${germanDay(story.theCase.receivedOn)}, Vorgangsnummer MUSTER-${story.theCase.fileReference.slice(5)}`
      : `Eingang am ${germanDay(story.theCase.receivedOn)}`,
    { size: 9 },
  );
  pen.gap(40);
  const block = (title: string, rows: readonly (readonly string[])[]): void => {
    pen.need(500);
    pen.line(title, { bold: true, size: 11 });
    pen.table(rows, [LEFT, LEFT + 820]);
  };
  block('1. Angaben zur Person', [
    ['Familienname', story.person.familyName],
    ...(story.person.birthName === null ? [] : [['Geburtsname', story.person.birthName]]),
    ['Vornamen', story.person.givenNames ?? '–'],
    ['Geburtsdatum', story.born],
    ['Staatsangehörigkeit', story.person.nationality ?? 'ungeklärt'],
    ['Anschrift', story.address],
  ]);
  block('2. Aufenthaltstitel', [
    ['Art des Titels', story.titleName],
    ['Erteilt am', germanDay(story.titleIssuedOn)],
    ['Gültig bis', story.theCase.titleValidUntil === null ? 'unbefristet' : germanDay(story.theCase.titleValidUntil)],
  ]);
  block('3. Bisherige Beschäftigung', [
    ['Arbeitgeber', story.earlier.firm],
    ['Tätigkeit', story.earlier.job],
    ['Beschäftigt seit', germanDay(story.earlier.since)],
    ['Ende der Beschäftigung', story.changes === 'new_employer' ? germanDay(story.earlier.until) : '–'],
  ]);
  block('4. Neue Beschäftigung', [
    ['Arbeitgeber', story.firm],
    ['Anschrift des Arbeitgebers', story.firmAddress],
    ['Tätigkeit', story.job],
    ['Beginn', germanDay(story.startsOn)],
    ['Bruttoentgelt im Monat', euros(story.monthlyPay)],
    ['Wochenstunden', String(story.weeklyHours)],
  ]);
  block('5. Beigefügte Unterlagen', [
    ['Reisepass, Aufenthaltstitel', 'in Kopie'],
    [
      'Erklärung zum Beschäftigungsverhältnis',
      story.changes === 'new_employer' ? 'beigefügt oder wird nachgereicht' : 'nicht erforderlich',
    ],
  ]);
  pen.need(420);
  pen.paragraph(
    'Ich versichere, dass meine Angaben richtig und vollständig sind. Mir ist bekannt, dass falsche Angaben strafbar sein können (§ 95 AufenthG).',
    { size: 9 },
  );
  if (!online) scrawl(pen, pen.y + 150);
  return pen.pages;
}

/** An e-mail as it is printed into a file. */
export function emailPages(
  story: CaseStory,
  mail: { readonly from: string; readonly on: LocalDate; readonly subject: string; readonly text: readonly string[] },
): PageDraft[] {
  const pen = new PagePen();
  pen.table(
    [
      ['Von:', mail.from],
      ['An:', 'auslaenderbehoerde@musterstadt.example'],
      ['Gesendet:', `${germanDay(mail.on)}, 09:${String(10 + (story.theCase.fileReference.charCodeAt(8) % 49))} Uhr`],
      ['Betreff:', mail.subject],
    ],
    [LEFT, LEFT + 330],
  );
  for (const paragraph of mail.text) {
    pen.gap(34);
    pen.paragraph(paragraph, { size: 10.5 });
  }
  return pen.pages;
}

/** A letter of the authority. */
export function officeLetterPages(
  story: CaseStory,
  letter: {
    readonly on: LocalDate;
    readonly subject: string;
    readonly text: readonly string[];
    readonly to?: readonly string[];
  },
): PageDraft[] {
  const pen = new PagePen();
  pen.line('Ausländerbehörde Musterstadt', { size: 14, bold: true });
  pen.line('Rathausplatz 1, 70173 Musterstadt', { size: 9 });
  pen.rule(4);
  pen.gap(90);
  for (const line of letter.to ?? [story.name, ...story.address.split(', ')]) pen.line(line);
  pen.gap(100);
  pen.line(`Aktenzeichen: ${story.theCase.fileReference}`, { size: 9 });
  pen.line(`Auskunft erteilt: ${story.officer}`, { size: 9 });
  pen.line(`Musterstadt, ${germanDay(letter.on)}`, { size: 9 });
  pen.gap(70);
  pen.paragraph(letter.subject, { bold: true, size: 11 });
  for (const paragraph of letter.text) {
    pen.gap(36);
    pen.paragraph(paragraph, { size: 10.5 });
  }
  pen.gap(70);
  pen.need(320);
  pen.line('Mit freundlichen Grüßen');
  pen.line('Im Auftrag');
  pen.gap(40);
  pen.line(story.officer);
  return pen.pages;
}

/** What the Federal Employment Agency writes back. */
export function agencyPages(story: CaseStory, on: LocalDate, text: readonly string[]): PageDraft[] {
  const pen = new PagePen();
  pen.line('Bundesagentur für Arbeit', { size: 14, bold: true });
  pen.line('Arbeitsmarktzulassung – Team Musterland', { size: 9 });
  pen.rule(4);
  pen.gap(120);
  pen.line('Ausländerbehörde Musterstadt');
  pen.line('Rathausplatz 1, 70173 Musterstadt');
  pen.gap(110);
  pen.line(`Ihr Zeichen: ${story.theCase.fileReference}`, { size: 9 });
  pen.line(`Datum: ${germanDay(on)}`, { size: 9 });
  pen.gap(60);
  pen.paragraph(
    `Zustimmungsanfrage für ${story.name}, geboren ${story.born}; Arbeitgeber ${story.firm}, Tätigkeit ${story.job}`,
    { bold: true },
  );
  for (const paragraph of text) {
    pen.gap(36);
    pen.paragraph(paragraph, { size: 10.5 });
  }
  return pen.pages;
}

/** The mails that come in while a case is open; `number` chooses one. */
export function incomingMail(story: CaseStory, number: number): Parameters<typeof emailPages>[1] {
  const on = cameIn(story, addDays(story.theCase.receivedOn, 1 + (number % 5)));
  const firmMail = { from: `${story.contact}, ${story.firm} <${story.email}>`, on };
  const ownMail = { from: `${story.name} <antragsteller@post.example>`, on };
  const mails = [
    {
      ...ownMail,
      subject: 'Unterlagen zum Arbeitgeberwechsel',
      text: [
        'Sehr geehrte Damen und Herren,',
        `anbei sende ich Ihnen die Unterlagen zu meinem Wechsel zu ${story.firm}. Ich möchte dort am ${germanDay(story.startsOn)} anfangen. Bitte sagen Sie mir, wenn noch etwas fehlt.`,
        `Mit freundlichen Grüßen, ${story.name}`,
      ],
    },
    {
      ...firmMail,
      subject: `Sachstand ${story.name}`,
      text: [
        'Guten Tag,',
        `wir haben ${story.name} als ${story.job} eingeplant und fragen nach dem Stand des Verfahrens ${story.theCase.fileReference}. Die Stelle ist seit mehreren Wochen unbesetzt; der Dienstplan ab ${germanDay(story.startsOn)} hängt davon ab.`,
        `Freundliche Grüße, ${story.contact}`,
      ],
    },
    {
      ...ownMail,
      subject: 'Frage zum Arbeitsbeginn',
      text: [
        'Guten Tag,',
        `meine letzte Arbeitsstelle bei ${story.earlier.firm} endet am ${germanDay(story.earlier.until)}. Darf ich schon bei der neuen Firma arbeiten, wenn Ihre Antwort bis dahin nicht da ist?`,
        'Vielen Dank für Ihre Hilfe.',
      ],
    },
  ];
  return mails[number % mails.length]!;
}
