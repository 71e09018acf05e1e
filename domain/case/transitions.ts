import type { CaseState } from './case-state.ts';
import { isDecided, isOpen, CaseState as States } from './case-state.ts';

/** Who may do a step. Team members work on the team's cases; a lead and a signer have a right of their own. */
export type Who = 'team' | 'final_signer';

/** One step a case can take. The commands' rules refuse every step that is not here; docs/spec/case-states.md shows the table. */
export interface Transition {
  readonly from: readonly CaseState[];
  /** Where it leads; `same` leaves the state, `before_pause` goes back to where the case rested. */
  readonly to: readonly (CaseState | 'same' | 'before_pause')[];
  readonly who: Who;
  /** What must be there, in words for the officer. */
  readonly needs: string;
  /** What it leaves in the history, in words. */
  readonly leaves: string;
}

const OPEN: readonly CaseState[] = States.options.filter(isOpen);
const UNDECIDED: readonly CaseState[] = OPEN.filter((state) => !isDecided(state) && state !== 'paused');
const PREPARING: readonly CaseState[] = ['triaged', 'notified', 'awaiting_documents', 'ready_for_ba', 'assessing'];
const WITH_THE_BA: readonly CaseState[] = ['ba_requested', 'ba_question'];

/** Every step, by the command that takes it (domain research 1.6). */
export const TRANSITIONS = {
  'case.triage': step(['received', 'notified', 'triaged'], ['triaged', 'notified'], {
    needs: 'alle Angaben, von denen der Weg abhängt; sonst eine Begründung für den gewählten Weg',
    leaves: 'den Weg R0 bis R8 mit Rechtsgrundlage',
  }),
  'case.requestDocuments': step(
    [...PREPARING, ...WITH_THE_BA, 'ba_granted', 'ba_deemed_granted'],
    ['awaiting_documents', 'same'],
    {
      needs: 'mindestens eine fehlende Unterlage und eine Frist in der Zukunft',
      leaves:
        'das Schreiben mit allen genannten Unterlagen und der Frist; ist die BA gefragt, bleibt der Stand, und ihre Frist läuft weiter',
    },
  ),
  'case.proceed': step(
    ['triaged', 'notified', 'awaiting_documents', 'ba_granted', 'ba_deemed_granted', 'ba_refused', 'hearing'],
    ['ready_for_ba', 'assessing'],
    { needs: 'nichts weiter; Lücken der Checkliste bleiben sichtbar', leaves: 'den neuen Stand' },
  ),
  'ba.send': step([...PREPARING, 'ba_question'], ['ba_requested'], {
    needs: 'vollständige, plausible Angaben der EzB; keine Überlassung an Dritte (§ 40 Abs. 1 Nr. 2 AufenthG)',
    leaves: 'die Anfrage, wie sie versandt wurde, mit Tag, Weg und Nachweis',
  }),
  'ba.question': step(['ba_requested'], ['ba_question'], {
    needs: 'den Tag der Rückfrage innerhalb der Frist',
    leaves: 'die Rückfrage; die Frist ist gestoppt',
  }),
  'ba.answer': step(['ba_requested', 'ba_question'], ['ba_granted', 'ba_refused', 'assessing'], {
    needs: 'den Tag und das Ergebnis',
    leaves: 'das Ergebnis mit allen Beschränkungen',
  }),
  'ba.confirmDeemed': step(['ba_requested'], ['ba_deemed_granted'], {
    needs: 'den Ablauf der Frist auch nach der späteren Berechnung und einen Vermerk',
    leaves: 'die Bestätigung mit Vermerk und Namen; das Programm stellt die Fiktion nie selbst fest',
  }),
  'blueCard.suspend': step(['triaged', 'notified', 'assessing'], ['suspended'], {
    needs: 'den Weg R4 (erste zwölf Monate der Beschäftigung) und einen Grund',
    leaves: 'die Aussetzung mit dem Ende der 30 Tage',
  }),
  'case.hear': step(['assessing', 'ba_refused', 'suspended'], ['hearing'], {
    needs: 'ein Anhörungsschreiben mit Frist (§ 28 VwVfG)',
    leaves: 'das Schreiben und die Frist',
  }),
  'decision.draft': step(
    [
      'triaged',
      'notified',
      'assessing',
      'suspended',
      'hearing',
      'ba_granted',
      'ba_deemed_granted',
      'ba_refused',
      'decision_drafted',
    ],
    ['decision_drafted'],
    { needs: 'bei einer belastenden Entscheidung eine Begründung und die Anhörung', leaves: 'den Entwurf' },
  ),
  'decision.requestCosign': step(['decision_drafted'], ['awaiting_cosign'], {
    needs: 'einen Entwurf',
    leaves: 'wer den Entwurf vorgelegt hat',
  }),
  'decision.return': step(['awaiting_cosign'], ['decision_drafted'], {
    who: 'final_signer',
    needs: 'eine Bemerkung, was zu ändern ist',
    leaves: 'die Rückgabe mit der Bemerkung',
  }),
  'decision.sign': step(['decision_drafted', 'awaiting_cosign'], ['decided', 'noted', 'released'], {
    who: 'final_signer',
    needs:
      'Schlusszeichnungsrecht; bei einer Erlaubnis die Zustimmung der BA, wo sie nötig ist; bei belastenden Entscheidungen eine zweite Person',
    leaves: 'die Entscheidung mit Unterschrift und Zeitpunkt',
  }),
  'case.settle': step(['received', 'notified', 'triaged', 'assessing'], ['decided', 'noted'], {
    needs: 'einen entschiedenen Weg ohne Erlaubnis: R0, R1, R4 oder R5',
    leaves: 'den Weg, die Feststellung und das kurze Schreiben',
  }),
  'decision.notify': step(['decided', 'noted', 'released'], ['same'], {
    needs: 'den Tag und den Weg der Bekanntgabe',
    leaves: 'Tag und Weg; daraus folgen Bekanntgabe und Widerspruchsfrist',
  }),
  'card.order': step(['decided'], ['document_ordered'], {
    needs: 'eine stattgebende Entscheidung',
    leaves: 'die Bestellung',
  }),
  'card.arrived': step(['document_ordered'], ['ready_for_pickup'], { needs: 'nichts weiter', leaves: 'den Eingang' }),
  'card.handOver': step(['ready_for_pickup'], ['handed_over'], {
    needs: 'nichts weiter',
    leaves: 'die Aushändigung; die Wirkung nach § 81 Abs. 5a AufenthG endet',
  }),
  'case.close': step(['decided', 'noted', 'released', 'handed_over'], ['filed'], {
    needs: 'Vollständigkeit: Bekanntgabe erfasst, keine offenen Entwürfe und Wiedervorlagen',
    leaves: 'zdA mit dem Tag',
  }),
  'case.pause': step(
    UNDECIDED.filter((state) => state !== 'awaiting_cosign'),
    ['paused'],
    {
      needs: 'einen der drei sachlichen Gründe (§ 79 Abs. 2 AufenthG, vereinbartes Ruhen, Akte angefordert)',
      leaves: 'den Grund; nur er trägt vor Gericht (§ 75 Satz 3 VwGO)',
    },
  ),
  'case.resume': step(['paused'], ['before_pause'], { needs: 'nichts weiter', leaves: 'das Ende der Ruhezeit' }),
  'case.withdraw': step(
    OPEN.filter((state) => UNDECIDED.includes(state) || state === 'paused'),
    ['withdrawn'],
    { needs: 'den Tag der Erklärung', leaves: 'die Rücknahme des Antrags' },
  ),
  'case.transfer': step(OPEN, ['transferred'], {
    needs: 'die Behörde, die übernimmt, und den Grund',
    leaves: 'die Abgabe',
  }),
  'case.merge': step(OPEN, ['merged_duplicate'], {
    needs: 'einen anderen offenen Vorgang derselben Person',
    leaves: 'in beiden Vorgängen einen Verweis auf den anderen',
  }),
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof TRANSITIONS;

/** Whether a step can be taken from a state. */
export function canTake(name: TransitionName, from: CaseState): boolean {
  return (TRANSITIONS[name].from as readonly CaseState[]).includes(from);
}

/** The steps that a state allows, for menus and for the sheet of next steps. */
export function stepsFrom(state: CaseState): TransitionName[] {
  return (Object.keys(TRANSITIONS) as TransitionName[]).filter((name) => canTake(name, state));
}

function step(
  from: readonly CaseState[],
  to: Transition['to'],
  of: { readonly who?: Who; readonly needs: string; readonly leaves: string },
): Transition {
  return { from, to, who: of.who ?? 'team', needs: of.needs, leaves: of.leaves };
}
