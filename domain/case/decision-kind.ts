import { z } from 'zod';

/** What can be decided on an employer change (domain research 1.6). */
export const DecisionKind = z.enum([
  'permit_change',
  'permit_with_restriction',
  'lift_employer_binding',
  'no_permission_required',
  'noted',
  'release_suspension',
  'refuse_change',
  'combined_with_new_title',
  'grant_title',
  'refuse_title',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What each kind is called, and what the law asks of it. */
export interface DecisionRule {
  readonly name: string;
  /** Burdens the person: a hearing comes first (§ 28 VwVfG), reasons and remedies must be written (§ 77 AufenthG). */
  readonly burdens: boolean;
  /** Somebody with the right of final signature must sign (Schlusszeichnung). */
  readonly needsFinalSignature: boolean;
  readonly legalBasis: string;
}

export const DECISION_RULES: Readonly<Record<DecisionKind, DecisionRule>> = {
  permit_change: rule('Wechsel erlauben', '§ 4a Abs. 3 Satz 4 AufenthG', { sign: true }),
  permit_with_restriction: rule('Wechsel mit Beschränkungen erlauben', '§ 4a Abs. 3 Satz 2 AufenthG', { sign: true }),
  lift_employer_binding: rule('Arbeitgeberbindung aufheben', '§ 9 BeschV', { sign: true }),
  no_permission_required: rule('Keine Erlaubnis erforderlich', '§ 4a AufenthG', {}),
  noted: rule('Mitteilung zur Kenntnis genommen', '§ 82 Abs. 1 Satz 6 AufenthG', {}),
  release_suspension: rule('Aussetzung aufheben', '§ 18g Abs. 4 AufenthG', { sign: true }),
  refuse_change: rule('Wechsel ablehnen', '§ 77 Abs. 1 Satz 1 Nr. 1b AufenthG', { burdens: true, sign: true }),
  combined_with_new_title: rule('Mit neuem Titel entschieden', '§ 45 AufenthV', { sign: true }),
  grant_title: rule('Titel erteilen', '§ 7 AufenthG', { sign: true }),
  refuse_title: rule('Titel ablehnen', '§ 77 Abs. 1 AufenthG', { burdens: true, sign: true }),
};

function rule(name: string, legalBasis: string, of: { burdens?: true; sign?: true }): DecisionRule {
  return { name, legalBasis, burdens: of.burdens ?? false, needsFinalSignature: of.sign ?? false };
}
