import { z } from 'zod';
import { assertNever } from '../../assert-never.ts';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay, withinPeriod } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { feeSentence, objectionRemedy, TRANSLATION_ON_REQUEST } from '../remedies.ts';
import { defineLetter, heading, numbered, paragraph } from '../template.ts';
import { Sentence, Text, withoutStop } from './field-types.ts';

const BaConsent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('granted'), on: LocalDate, reference: Text.nullable().default(null) }),
  /** Deemed consent that an officer has confirmed. */
  z.object({ kind: z.literal('deemed'), since: LocalDate, short: z.boolean() }),
  z.object({ kind: z.literal('not_required'), legalBasis: Text }),
]);

const Fields = z.object({
  appliedOn: LocalDate,
  job: Text,
  employer: Text,
  place: Text.nullable().default(null),
  validFrom: LocalDate,
  /** Last day, where the consent or the contract has an end. */
  validUntil: LocalDate.nullable().default(null),
  baConsent: BaConsent,
  /** Restrictions of the BA's consent, which go into the title word for word (§ 4a Abs. 3 Satz 2 AufenthG). */
  restrictions: z.array(Sentence).max(20).default([]),
  /** `liftsBinding`: no employer is named any more (§ 9 BeschV reached). */
  liftsBinding: z.boolean().default(false),
});
type Fields = z.output<typeof Fields>;

/** The permission to change the employer, with side conditions and the text for the Zusatzblatt. */
export const permission = defineLetter({
  name: 'permission',
  title: 'Erlaubnis zum Wechsel des Arbeitgebers',
  fields: Fields,
  body(fields, context) {
    if (fields.validUntil !== null && fields.validUntil < fields.validFrom) {
      return { problem: { field: 'validUntil', message: 'Das Ende liegt vor dem Beginn.' } };
    }
    if (fields.restrictions.length > 0 && fields.baConsent.kind !== 'granted') {
      return {
        problem: {
          field: 'restrictions',
          message: 'Beschränkungen kommen aus einer erteilten Zustimmung der BA; hier gibt es keine.',
        },
      };
    }
    const reportsEnd = periodOfLaw('FOREIGNER_REPORTS_END', context.date);
    const isRestricted = fields.restrictions.length > 0 || fields.validUntil !== null;
    return {
      subject: 'Erlaubnis zum Wechsel des Arbeitgebers',
      blocks: [
        paragraph(`auf Ihren Antrag vom ${germanLongDay(fields.appliedOn)} ergeht folgende Entscheidung:`),
        numbered([
          operative(fields),
          ...fields.restrictions.map((text) => `Die Erlaubnis ist beschränkt: ${withoutStop(text)}.`),
          feeSentence(context.date),
        ]),
        heading('Gründe'),
        paragraph(
          'Die bisherige Nebenbestimmung Ihres Aufenthaltstitels erlaubt die neue Beschäftigung nicht; sie bedarf der Erlaubnis (§ 4a Abs. 3 Satz 4 AufenthG). Die Voraussetzungen dafür liegen vor.',
        ),
        paragraph(consentSentence(fields, context.date)),
        ...(fields.restrictions.length === 0
          ? []
          : [
              paragraph(
                'Die Beschränkungen hat die Bundesagentur für Arbeit mit ihrer Zustimmung verbunden. Wir müssen sie in Ihren Aufenthaltstitel übernehmen (§ 4a Abs. 3 Satz 2 AufenthG).',
              ),
            ]),
        heading('Neues Zusatzblatt'),
        paragraph('In das Zusatzblatt zu Ihrem Aufenthaltstitel tragen wir ein:'),
        { kind: 'paragraph', text: [{ text: `„${supplementarySheetText(fields)}“`, strong: true }], isWhole: true },
        paragraph(
          `Sie dürfen die Beschäftigung ab dem ${germanLongDay(fields.validFrom)} ausüben. Bitte tragen Sie dieses Schreiben bei sich, bis Sie das neue Zusatzblatt haben.`,
        ),
        paragraph(
          `Endet die Beschäftigung früher als vorgesehen, teilen Sie uns das bitte innerhalb ${withinPeriod(reportsEnd)} mit, sobald Sie davon wissen (${reportsEnd.legalBasis}).`,
        ),
        signature(context),
      ],
      remedies: isRestricted ? [objectionRemedy(context), TRANSLATION_ON_REQUEST] : [objectionRemedy(context)],
    };
  },
});

/** What is printed on the Zusatzblatt (model in AufenthV, Annex D11a): the work that is allowed, and its limits. */
export function supplementarySheetText(fields: Fields): string {
  if (fields.liftsBinding)
    return 'Beschäftigung erlaubt. Selbständige Tätigkeit nur mit Erlaubnis der Ausländerbehörde.';
  const until = fields.validUntil === null ? '' : ` bis ${germanLongDay(fields.validUntil)}`;
  const place = fields.place === null ? '' : `, ${fields.place}`;
  const restrictions = fields.restrictions.map((text) => ` ${withoutStop(text)}.`).join('');
  return `Beschäftigung als ${fields.job} bei ${fields.employer}${place} erlaubt${until}.${restrictions} Weitere Erwerbstätigkeit nur mit Erlaubnis der Ausländerbehörde.`;
}

function operative(fields: Fields): string {
  if (fields.liftsBinding) {
    return `Die Bindung Ihres Aufenthaltstitels an einen bestimmten Arbeitgeber wird ab dem ${germanLongDay(fields.validFrom)} aufgehoben. Beschäftigung ist erlaubt.`;
  }
  const until = fields.validUntil === null ? '' : ` bis zum ${germanLongDay(fields.validUntil)}`;
  const place = fields.place === null ? '' : ` in ${fields.place}`;
  return `Die Beschäftigung als ${fields.job} bei ${fields.employer}${place} wird ab dem ${germanLongDay(fields.validFrom)}${until} erlaubt. Die Nebenbestimmung Ihres Aufenthaltstitels wird entsprechend geändert.`;
}

function consentSentence({ baConsent }: Fields, on: LocalDate): string {
  switch (baConsent.kind) {
    case 'granted': {
      const reference = baConsent.reference === null ? '' : `, Zeichen ${baConsent.reference}`;
      return `Die Bundesagentur für Arbeit hat der Beschäftigung am ${germanLongDay(baConsent.on)}${reference} zugestimmt (§ 39 AufenthG).`;
    }
    case 'deemed': {
      const period = periodOfLaw(baConsent.short ? 'BA_CONSENT_FICTION_SHORT' : 'BA_CONSENT_FICTION', on);
      return `Die Bundesagentur für Arbeit hat sich innerhalb ${withinPeriod(period)} nicht geäußert. Ihre Zustimmung gilt deshalb seit dem ${germanLongDay(baConsent.since)} als erteilt (${period.legalBasis}).`;
    }
    case 'not_required':
      return `Eine Zustimmung der Bundesagentur für Arbeit ist nicht nötig (${baConsent.legalBasis}).`;
    default:
      return assertNever(baConsent);
  }
}
