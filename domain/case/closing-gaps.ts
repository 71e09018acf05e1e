import type { CaseFile } from '../commands/case-file.ts';
import type { Letter } from '../records/proceeding.ts';
import { germanDay } from '../time/german-day.ts';
import { LETTER_OF_DECISION, lacksLetter } from './decision-letter.ts';

/** Something that speaks against filing a case away. */
export interface ClosingGap {
  readonly code:
    | 'no_decision'
    | 'not_notified'
    | 'no_letter'
    | 'open_draft'
    | 'open_follow_up'
    | 'open_consultation'
    | 'letter_not_sent';
  /** One German sentence for the officer. */
  readonly words: string;
}

/** What is missing before a case can go zdA (domain research 1.3, step 11). Empty when it is complete. */
export function closingGaps(
  file: Pick<CaseFile, 'decisions' | 'followUps' | 'consultations' | 'letters'>,
): ClosingGap[] {
  const gaps: ClosingGap[] = [];
  const signed = file.decisions.filter(({ state }) => state === 'signed');
  if (signed.length === 0)
    gaps.push({ code: 'no_decision', words: 'Es liegt keine unterschriebene Entscheidung vor.' });
  if (signed.some(({ notifiedVia, kind }) => notifiedVia === null && kind !== 'noted')) {
    gaps.push({ code: 'not_notified', words: 'Tag und Weg der Bekanntgabe sind nicht erfasst.' });
  }
  if (signed.some(({ notifiedVia, retrievedOn }) => notifiedVia === 'portal' && retrievedOn === null)) {
    gaps.push({
      code: 'not_notified',
      words: 'Der Bescheid ist noch nicht aus dem Portal abgerufen und damit nicht bekannt gegeben.',
    });
  }
  if (file.decisions.some(lacksLetter)) {
    gaps.push({ code: 'no_letter', words: 'Zur Entscheidung liegt kein Schreiben in der Akte.' });
  }
  if (file.decisions.some(({ state }) => state === 'draft' || state === 'awaiting_cosign')) {
    gaps.push({ code: 'open_draft', words: 'Es gibt noch einen Entwurf, der nicht unterschrieben ist.' });
  }
  if (file.consultations.some(({ state }) => state === 'running' || state === 'question')) {
    gaps.push({ code: 'open_consultation', words: 'Die Anfrage an die Bundesagentur für Arbeit ist noch offen.' });
  }
  // An earlier version of the letter that carries a decision is not to be sent.
  const isSuperseded = ({ id, template }: Letter): boolean =>
    signed.some(({ kind, letterId }) => LETTER_OF_DECISION[kind] === template && letterId !== null && letterId !== id);
  if (file.letters.some((letter) => letter.state === 'final' && letter.sentOn === null && !isSuperseded(letter))) {
    gaps.push({ code: 'letter_not_sent', words: 'Ein fertiges Schreiben ist noch nicht als versandt erfasst.' });
  }
  for (const { dueOn, reason } of file.followUps.filter(({ doneAt }) => doneAt === null)) {
    gaps.push({ code: 'open_follow_up', words: `Wiedervorlage am ${germanDay(dueOn)} ist offen: ${reason}` });
  }
  return gaps;
}
