import { foldVariants } from '#domain/text/fold.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths } from '#domain/time/local-date.ts';
import type { CaseStory } from './case-story.ts';
import { LEFT, type PageDraft, PagePen } from './page-draft.ts';

/** Copy of the passport's data page; large and plain a specimen. */
export function passportPages({ person, born, theCase }: CaseStory): PageDraft[] {
  const pen = new PagePen();
  pen.line('Kopie Reisepass – Datenseite', { size: 9 });
  const top = pen.y + 60;
  pen.frame(LEFT, top, 1900, 1330, 5);
  pen.frame(LEFT + 60, top + 190, 520, 680, 4);
  // A head and shoulders that are nobody's.
  for (let row = 0; row < 200; row += 8) {
    const reach = Math.sqrt(200 * 200 - (row * 2 - 200) ** 2) * 0.6;
    pen.area(LEFT + 320 - reach, top + 290 + row, reach * 2, 4);
  }
  for (let row = 0; row < 260; row += 8)
    pen.area(LEFT + 130 + (260 - row) * 0.2, top + 560 + row, 380 - (260 - row) * 0.4, 4);
  pen.put('SPECIMEN · MUSTER', LEFT + 620, top + 120, { size: 22, bold: true });
  const fields = [
    ['Type / Typ', 'P'],
    ['Surname / Name', person.familyName],
    ['Given names / Vornamen', person.givenNames ?? '–'],
    ['Nationality / Staatsangehörigkeit', person.nationality ?? 'ungeklärt'],
    ['Date of birth / Geburtsdatum', born],
    ['Sex / Geschlecht', { female: 'F', male: 'M', diverse: 'X', not_stated: 'X' }[person.sex]],
    ['Passport No. / Pass-Nr.', `MUSTER${theCase.fileReference.slice(5, 9)}`],
    ['Date of issue / Ausstellung', germanDay(addMonths(theCase.receivedOn, -40))],
    ['Date of expiry / Gültig bis', germanDay(addDays(addMonths(theCase.receivedOn, 80), -1))],
  ] as const;
  fields.forEach(([label, value], at) => {
    const y = top + 230 + at * 88;
    pen.put(label, LEFT + 640, y, { size: 6.5 });
    pen.put(value, LEFT + 640, y + 42, { size: 10 });
  });
  const latin = (text: string): string => (foldVariants(text)[0] ?? text).toUpperCase().replace(/[^A-Z]+/g, '<');
  const [upper, lower] = [`P<XXX${latin(person.familyName)}<<${latin(person.givenNames ?? '')}`, 'MUSTER<<<<XXX'];
  pen.put(upper.padEnd(44, '<').slice(0, 44), LEFT + 60, top + 1160, { size: 11 });
  pen.put(lower.padEnd(44, '<'), LEFT + 60, top + 1260, { size: 11 });
  pen.y = top + 1420;
  pen.line('Erfundenes Muster ohne Geltung. Kein echtes Ausweisdokument.', { size: 9, bold: true });
  return pen.pages;
}

/** Both sides of the residence card on one sheet. */
export function cardPages(story: CaseStory): PageDraft[] {
  const { person, theCase, titleName, titleIssuedOn, born } = story;
  const pen = new PagePen();
  pen.line(`Kopie ${titleName}, Vorder- und Rückseite`, { size: 9 });
  const until = theCase.titleValidUntil === null ? 'UNBEFRISTET' : germanDay(theCase.titleValidUntil);
  const sides = [
    [
      ['AUFENTHALTSTITEL', 'MUSTER'],
      ['Name Vornamen', `${person.familyName} ${person.givenNames ?? ''}`],
      ['Gültig bis', until],
      ['Ort und Beginn der Gültigkeit', `Musterstadt, ${germanDay(titleIssuedOn)}`],
      ['Art des Titels', titleName.toUpperCase()],
      ['Anmerkungen', story.changes === 'nothing' ? 'ERWERBSTÄTIGKEIT ERLAUBT' : 'SIEHE ZUSATZBLATT'],
    ],
    [
      ['Geburtstag', born],
      ['Staatsangehörigkeit', person.nationality ?? 'ungeklärt'],
      ['Anschrift', story.address],
      ['Ausstellende Behörde', 'Ausländerbehörde Musterstadt'],
      ['Seriennummer', `MUSTER ${theCase.fileReference.slice(5)}`],
    ],
  ] as const;
  for (const fields of sides) {
    const top = pen.y + 90;
    pen.frame(LEFT, top, 1500, 900, 5);
    pen.put('SPECIMEN', LEFT + 920, top + 120, { size: 20, bold: true });
    fields.forEach(([label, value], at) => {
      pen.put(label, LEFT + 60, top + 120 + at * 130, { size: 6.5 });
      pen.put(value, LEFT + 60, top + 170 + at * 130, { size: 10.5, bold: at === 0 });
    });
    pen.y = top + 900;
  }
  return pen.pages;
}

/** Zusatzblatt to the title: what work it allows. */
export function supplementPages(story: CaseStory): PageDraft[] {
  const pen = new PagePen();
  pen.line('Zusatzblatt zum Aufenthaltstitel – MUSTER', { size: 14, bold: true });
  pen.gap(60);
  pen.table(
    [
      ['Name', story.person.familyName],
      ['Vornamen', story.person.givenNames ?? '–'],
      ['Geburtsdatum', story.born],
      ['Titel', story.titleName],
    ],
    [LEFT, LEFT + 600],
  );
  pen.line('Nebenbestimmungen', { bold: true });
  const blue = story.titleKind === 'blue_card';
  pen.paragraph(
    blue
      ? 'Beschäftigung erlaubt. In den ersten zwölf Monaten ist jeder Arbeitsplatzwechsel der Ausländerbehörde mitzuteilen (§ 18g Abs. 4 AufenthG). Selbständige Tätigkeit nicht erlaubt.'
      : `Beschäftigung nur gestattet als ${story.earlier.job} bei ${story.earlier.firm}. Selbständige Tätigkeit nicht gestattet. Ein Wechsel des Arbeitgebers bedarf der Erlaubnis der Ausländerbehörde.`,
  );
  return pen.pages;
}

/** Meldebescheinigung. */
export function registrationPages(story: CaseStory): PageDraft[] {
  const pen = new PagePen();
  pen.line('Stadt Musterstadt – Bürgerbüro', { size: 13, bold: true });
  pen.gap(80);
  pen.line('Meldebescheinigung (§ 18 BMG)', { size: 12, bold: true });
  pen.gap(40);
  pen.table(
    [
      ['Familienname', story.person.familyName],
      ['Vornamen', story.person.givenNames ?? '–'],
      ['Geburtsdatum', story.born],
      ['Staatsangehörigkeit', story.person.nationality ?? 'ungeklärt'],
      ['Anschrift', story.address],
      ['Einzug', germanDay(addDays(story.titleIssuedOn, 20))],
    ],
    [LEFT, LEFT + 600],
  );
  pen.line(`Musterstadt, ${germanDay(addDays(story.theCase.receivedOn, -10))}`);
  return pen.pages;
}
