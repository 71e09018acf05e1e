import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay } from '../german-words.ts';
import { defineLetter, paragraph } from '../template.ts';
import { Sentence, Text } from './field-types.ts';

const Fields = z.object({
  receivedOn: LocalDate,
  applicationFor: Text.default('Erlaubnis zum Wechsel des Arbeitgebers'),
  newAuthority: Text,
  /** Its address or web page, in one line. */
  newAuthorityContact: Text,
  handedOverOn: LocalDate,
  reason: Sentence,
});

/** Tells the person that another authority goes on with the case. */
export const transferNote = defineLetter({
  name: 'transfer_note',
  title: 'Abgabenachricht',
  fields: Fields,
  body(fields, context) {
    return {
      subject: 'Ihr Antrag wird von einer anderen Behörde weiterbearbeitet',
      blocks: [
        paragraph(
          `Ihr Antrag auf ${fields.applicationFor} vom ${germanLongDay(fields.receivedOn)} wird künftig von einer anderen Behörde bearbeitet. ${fields.reason}`,
        ),
        {
          kind: 'paragraph',
          text: [
            { text: 'Zuständig ist jetzt: ' },
            { text: fields.newAuthority, strong: true },
            { text: `, ${fields.newAuthorityContact}.` },
          ],
        },
        paragraph(
          `Wir haben Ihren Antrag mit allen Unterlagen am ${germanLongDay(fields.handedOverOn)} dorthin abgegeben. Sie müssen nichts noch einmal einreichen. Bitte wenden Sie sich mit Fragen und neuen Unterlagen ab sofort an diese Behörde.`,
        ),
        signature(context),
      ],
    };
  },
});
