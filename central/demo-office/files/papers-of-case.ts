import type { CaseFile } from '#domain/commands/case-file.ts';
import type { EzbLabelledField } from '#domain/ezb/ezb-form.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths, type LocalDate, localDate } from '#domain/time/local-date.ts';
import type { Random } from '../random.ts';
import { type CaseStory, cameIn, euros, fillingOf } from './case-story.ts';
import { ezbPages } from './ezb-paper.ts';
import type { Mishap, PaperDraft } from './paper-draft.ts';
import { cardPages, passportPages, registrationPages, supplementPages } from './papers-of-identity.ts';
import { agencyPages, applicationPages, emailPages, incomingMail, officeLetterPages } from './papers-of-proceeding.ts';
import {
  contractPages,
  monthName,
  payslipPages,
  pensionPages,
  terminationPages,
  transferPages,
} from './papers-of-work.ts';

/** Title of the paper that has no type of its own. */
export const TRANSFER_NOTICE = 'Unterrichtung über den Betriebsübergang';

/** What is peculiar about one file of the demo. */
export interface Peculiarities {
  /** Fields the employer left empty. */
  readonly blank: readonly EzbLabelledField[];
  /** Papers that did not come in. */
  readonly missing: ReadonlySet<DocumentType>;
  readonly mishap: Mishap | null;
}

/** The papers of an employer change in the order in which they came in. */
export function papersOfCase(
  random: Random,
  story: CaseStory,
  file: Pick<CaseFile, 'letters' | 'consultations'>,
  { blank, missing, mishap }: Peculiarities,
): PaperDraft[] {
  const { receivedOn } = story.theCase;
  const came = (
    type: DocumentType,
    title: string,
    pages: PaperDraft['pages'],
    more: Partial<PaperDraft> & { scanned?: number } = {},
  ): PaperDraft => {
    const { scanned = 0.5, ...rest } = more;
    const form = random.chance(scanned) ? 'scan' : 'digital';
    const channel = form === 'scan' ? 'scan' : 'portal';
    return { type, title, pages, form, channel, dateOfDocument: receivedOn, receivedOn, ...rest };
  };
  const online = random.chance(0.6);
  const typed = random.chance(0.35);
  const own = random.chance(0.6);
  const lastMonth = localDate(`${receivedOn.slice(0, 7)}-01`);
  const later = cameIn(story, addDays(receivedOn, random.between(0, 2)));
  const papers: PaperDraft[] = [
    ...earlierLetters(random, story),
    came(
      'application',
      online ? 'Online-Antrag Arbeitgeberwechsel' : 'Antrag Arbeitgeberwechsel',
      applicationPages(story, online),
      { scanned: online ? 0 : 1 },
    ),
    came('passport', 'Reisepass, Datenseite (Muster)', passportPages(story), {
      scanned: 1,
      dateOfDocument: addMonths(receivedOn, -40),
      ...(mishap === 'turned' && { mishaps: new Map([[1, mishap]]) }),
    }),
    came(
      story.titleKind === 'toleration' ? 'toleration' : 'residence_card',
      `${story.titleName}, beide Seiten (Muster)`,
      cardPages(story),
      {
        scanned: 1,
        dateOfDocument: story.titleIssuedOn,
        ...(mishap === 'failed' && { mishaps: new Map([[1, mishap]]) }),
      },
    ),
  ];
  if (story.changes !== 'nothing') {
    papers.push(
      came('supplementary_sheet', 'Zusatzblatt zum Titel', supplementPages(story), {
        scanned: 0.8,
        dateOfDocument: story.titleIssuedOn,
      }),
    );
  }
  if (story.changes === 'transfer') {
    papers.push(
      came('other', TRANSFER_NOTICE, transferPages(story), {
        dateOfDocument: addDays(receivedOn, -9),
      }),
    );
  }
  if (story.changes === 'new_employer') {
    papers.push(
      came('employment_declaration', `EzB ${story.firm}`, ezbPages(fillingOf(story, blank), typed ? 'typed' : 'pen'), {
        scanned: typed ? 0 : 1,
        dateOfDocument: addDays(receivedOn, -4),
        receivedOn: later,
        ...(mishap === 'weak' && { mishaps: new Map([[3, mishap]]) }),
      }),
      came('employment_contract', `Arbeitsvertrag ${story.firm}`, contractPages(story), {
        scanned: 0.4,
        dateOfDocument: addDays(receivedOn, -12),
        receivedOn: later,
      }),
      came('pension_record', `Rentenversicherungsverlauf, ${story.insuredMonths} Monate`, pensionPages(story), {
        scanned: 0.3,
        dateOfDocument: addDays(receivedOn, -6),
      }),
      came(
        'payslip',
        `Gehaltsnachweise ${monthName(addMonths(lastMonth, -3))} bis ${monthName(addMonths(lastMonth, -1))}`,
        payslipPages(story, 3, lastMonth),
        { scanned: 0.4, dateOfDocument: addDays(lastMonth, -1) },
      ),
      came(
        'termination',
        own ? 'Kündigung durch die Arbeitnehmerin/den Arbeitnehmer' : 'Kündigung durch den Arbeitgeber',
        terminationPages(story, own),
        { scanned: 0.8, dateOfDocument: addDays(receivedOn, -18) },
      ),
    );
  }
  if (random.chance(0.4))
    papers.push(
      came('registration_certificate', 'Meldebescheinigung', registrationPages(story), {
        dateOfDocument: addDays(receivedOn, -10),
      }),
    );
  for (let mail = random.between(1, 2), number = random.between(0, 2); mail > 0; mail -= 1, number += 1) {
    const written = incomingMail(story, number);
    papers.push(
      came('email', `E-Mail: ${written.subject}`, emailPages(story, written), {
        scanned: 0,
        channel: 'email',
        dateOfDocument: written.on,
        receivedOn: written.on,
      }),
    );
  }
  papers.push(...ofTheProceeding(story, file));
  return papers.filter(({ type }) => !missing.has(type)).sort(byDay);
}

/** What lies in a file from earlier: how the title came about. */
function earlierLetters(random: Random, story: CaseStory): PaperDraft[] {
  const on = story.titleIssuedOn;
  const text = [
    `Guten Tag ${story.name},`,
    `auf Ihren Antrag wird Ihnen eine ${story.titleName} erteilt. Sie gilt für eine Beschäftigung als ${story.earlier.job} bei ${story.earlier.firm}.`,
    'Der elektronische Aufenthaltstitel wird bei der Bundesdruckerei bestellt. Sie werden benachrichtigt, sobald er abgeholt werden kann. Bitte bringen Sie dazu Ihren Nationalpass mit.',
    'Ein Wechsel des Arbeitgebers ist der Ausländerbehörde mitzuteilen (§ 82 Abs. 6 AufenthG).',
  ];
  const letter: PaperDraft = {
    type: 'decision',
    title: `Bescheid über die Erteilung: ${story.titleName}`,
    pages: officeLetterPages(story, { on, subject: `Erteilung: ${story.titleName}`, text }),
    form: random.chance(0.3) ? 'scan' : 'digital',
    channel: 'outgoing',
    dateOfDocument: on,
    receivedOn: on,
  };
  const fee: PaperDraft = {
    type: 'fee_notice',
    title: 'Gebührenbescheid',
    pages: officeLetterPages(story, {
      on,
      subject: 'Gebührenbescheid (§§ 45 ff. AufenthV)',
      text: [
        `Für die Amtshandlung wird eine Gebühr von ${euros(100)} erhoben. Bitte zahlen Sie bei der Abholung mit Karte.`,
      ],
    }),
    form: 'digital',
    channel: 'outgoing',
    dateOfDocument: on,
    receivedOn: on,
  };
  return random.chance(0.5) ? [letter, fee] : [letter];
}

/** Letters sent and the correspondence with the agency, as the case's own rows tell it. */
function ofTheProceeding(
  story: CaseStory,
  { letters, consultations }: Pick<CaseFile, 'letters' | 'consultations'>,
): PaperDraft[] {
  const outgoing = (type: DocumentType, title: string, on: LocalDate, pages: PaperDraft['pages']): PaperDraft => ({
    type,
    title,
    pages,
    form: 'digital',
    channel: 'outgoing',
    dateOfDocument: on,
    receivedOn: on,
  });
  const incoming = (type: DocumentType, title: string, on: LocalDate, pages: PaperDraft['pages']): PaperDraft => ({
    type,
    title,
    pages,
    form: 'digital',
    channel: 'email',
    dateOfDocument: on,
    receivedOn: on,
  });
  const sent = letters.flatMap((letter): PaperDraft[] => {
    if (letter.sentOn === null) return [];
    const until = letter.deadline === null ? '' : germanDay(letter.deadline);
    return letter.template === 'hearing'
      ? [
          outgoing(
            'hearing_letter',
            'Anhörung',
            letter.sentOn,
            officeLetterPages(story, {
              on: letter.sentOn,
              subject: 'Anhörung (§ 28 VwVfG)',
              text: [
                'es ist beabsichtigt, die beantragte Erlaubnis abzulehnen, weil die Voraussetzungen nicht nachgewiesen sind.',
                `Sie können sich bis zum ${until} dazu äußern.`,
              ],
            }),
          ),
        ]
      : [
          outgoing(
            'document_request',
            'Nachforderung von Unterlagen',
            letter.sentOn,
            officeLetterPages(story, {
              on: letter.sentOn,
              subject: 'Ihr Antrag: es fehlen Unterlagen (§ 82 Abs. 1 AufenthG)',
              text: [
                `für die Bearbeitung fehlen noch Unterlagen: ${letter.requestedItems.map((item) => ITEM_NAMES[item] ?? item).join(', ')}.`,
                `Bitte reichen Sie sie bis zum ${until} ein. Danach kann ohne sie entschieden werden.`,
              ],
            }),
          ),
        ];
  });
  const asked = consultations.flatMap((one): PaperDraft[] => [
    outgoing(
      'ba_request',
      'Zustimmungsanfrage an die BA',
      one.sentOn,
      officeLetterPages(story, {
        on: one.sentOn,
        to: ['Bundesagentur für Arbeit', 'Arbeitsmarktzulassung'],
        subject: `Anfrage nach § 39 AufenthG: ${story.name}, ${story.firm}`,
        text: [
          `um Zustimmung zur Beschäftigung als ${story.job} wird gebeten. Beginn ${germanDay(story.startsOn)}, ${story.weeklyHours} Wochenstunden, ${euros(story.monthlyPay)} brutto im Monat, Betriebsnummer ${story.establishmentNumber}.`,
          'Erklärung zum Beschäftigungsverhältnis und Arbeitsvertrag liegen bei.',
        ],
      }),
    ),
    ...(one.questionOn === null
      ? []
      : [
          incoming(
            'ba_question',
            'Rückfrage der BA',
            one.questionOn,
            agencyPages(story, one.questionOn, [
              'Die Angaben reichen für eine Entscheidung nicht aus; die Frist des § 36 Abs. 2 BeschV läuft bis zur vollständigen Antwort nicht.',
              one.questionText ?? 'Bitte Feld 25 (Tätigkeit) genauer beschreiben.',
            ]),
          ),
        ]),
    ...(one.answeredOn === null
      ? []
      : [
          incoming(
            'ba_consent',
            'Zustimmung der BA',
            one.answeredOn,
            agencyPages(story, one.answeredOn, [
              'Der Beschäftigung wird nach § 39 AufenthG zugestimmt.',
              'Die Zustimmung gilt für die angegebene Tätigkeit und den angegebenen Arbeitgeber.',
            ]),
          ),
        ]),
  ]);
  return [...sent, ...asked];
}

const ITEM_NAMES: Readonly<Record<string, string>> = {
  contract: 'Arbeitsvertrag',
  payslips: 'letzte drei Gehaltsnachweise',
};

const byDay = (one: PaperDraft, other: PaperDraft): number =>
  one.receivedOn < other.receivedOn ? -1 : one.receivedOn > other.receivedOn ? 1 : 0;
