import { z } from 'zod';
import { assertNever } from '../../assert-never.ts';
import { LocalDate } from '../../time/local-date.ts';
import type { LetterBlock } from '../content.ts';
import { type LetterContext, signature } from '../context.ts';
import { germanLongDay, periodDative, periodLong, withinPeriod } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { defineLetter, paragraph } from '../template.ts';
import { Text } from './field-types.ts';

const Fields = z.object({
  /** Route of the triage that needs no permission; R4 is the acknowledgement of a Blue Card's notice (`noted`). */
  route: z.enum(['R0', 'R1', 'R4', 'R5']),
  reportedOn: LocalDate,
  employer: Text,
  startOn: LocalDate.nullable().default(null),
});
type Fields = z.output<typeof Fields>;

/** The short letter that closes a case in which nothing has to be permitted. */
export const noPermissionNeeded = defineLetter({
  name: 'no_permission_needed',
  title: 'Mitteilung: keine Erlaubnis nötig',
  fields: Fields,
  body(fields, context) {
    const start = fields.startOn === null ? '' : ` ab dem ${germanLongDay(fields.startOn)}`;
    return {
      subject:
        fields.route === 'R4'
          ? 'Wechsel des Arbeitgebers mit der Blauen Karte EU: Wir haben Ihre Mitteilung vermerkt'
          : 'Wechsel des Arbeitgebers: Sie brauchen keine Erlaubnis',
      blocks: [
        paragraph(
          `Sie haben uns am ${germanLongDay(fields.reportedOn)} mitgeteilt, dass Sie${start} bei ${fields.employer} arbeiten. Vielen Dank.`,
        ),
        ...reasons(fields, context),
        paragraph(
          'Ihr Aufenthaltstitel bleibt unverändert gültig. Sie müssen nichts weiter tun und keine Gebühr zahlen. Dieses Schreiben können Sie Ihrem Arbeitgeber zeigen.',
        ),
        signature(context),
      ],
    };
  },
});

function reasons(fields: Fields, { date }: LetterContext): LetterBlock[] {
  const reportsEnd = periodOfLaw('FOREIGNER_REPORTS_END', date);
  const duty = `Bitte denken Sie daran: Endet Ihre Beschäftigung früher als vorgesehen, müssen Sie uns das innerhalb ${withinPeriod(reportsEnd)} mitteilen, sobald Sie davon wissen (${reportsEnd.legalBasis}).`;
  switch (fields.route) {
    case 'R0':
      return [
        paragraph(
          'Ihr Aufenthaltstitel erlaubt Ihnen jede Erwerbstätigkeit (§ 4a Abs. 1 AufenthG). Er ist an keinen Arbeitgeber gebunden. Deshalb brauchen Sie für den Wechsel keine Erlaubnis von uns.',
        ),
      ];
    case 'R1':
      return [
        paragraph(
          'Ihr Arbeitsverhältnis geht auf einen neuen Inhaber über, oder Ihr Arbeitgeber ändert nur seine Rechtsform. Das gilt nicht als Wechsel des Arbeitsplatzes (§ 4a Abs. 3 Satz 5 AufenthG). Sie brauchen keine Erlaubnis von uns; eine Zustimmung der Bundesagentur für Arbeit gilt weiter.',
        ),
        paragraph(duty),
      ];
    case 'R4': {
      const suspension = periodOfLaw('BLUE_CARD_SUSPENSION', date);
      const first = periodOfLaw('BLUE_CARD_FIRST_MONTHS', date);
      return [
        paragraph(
          `Mit der Blauen Karte EU brauchen Sie für den Wechsel keine Erlaubnis (§ 18g Abs. 4 Satz 1 AufenthG). In den ersten ${periodDative(first)} der Beschäftigung teilen Sie uns jeden Wechsel mit (§ 82 Abs. 1 Satz 6 AufenthG); das haben Sie getan. Wir hätten den Wechsel für ${periodLong(suspension)} aussetzen und in dieser Zeit ablehnen können (${suspension.legalBasis}). Dafür sehen wir keinen Grund und haben Ihre Mitteilung zu Ihrer Akte genommen.`,
        ),
        paragraph(duty),
      ];
    }
    case 'R5': {
      const first = periodOfLaw('BLUE_CARD_FIRST_MONTHS', date);
      return [
        paragraph(
          `Sie arbeiten seit mehr als ${periodDative(first)} mit der Blauen Karte EU. Danach können Sie den Arbeitgeber wechseln, ohne dass wir es erlauben müssen (§ 18g Abs. 4 AufenthG). Auch mitteilen müssen Sie den Wechsel nicht.`,
        ),
        paragraph(duty),
      ];
    }
    default:
      return assertNever(fields.route);
  }
}
