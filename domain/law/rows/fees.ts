import type { LawParameter } from '../law-parameter.ts';
import { row } from './row.ts';

/** Fees in euro. */
export const FEE_ROWS: readonly LawParameter[] = [
  row(
    'FEE_SIDE_CONDITION_WORK',
    0,
    'eur',
    '§ 47 Abs. 2 AufenthV',
    'Die Änderung einer Nebenbestimmung zur Beschäftigung ist gebührenfrei.',
  ),
  row(
    'FEE_SIDE_CONDITION_OTHER',
    50,
    'eur',
    '§ 47 Abs. 1 Nr. 3 AufenthV',
    'Änderung einer anderen Nebenbestimmung, zum Beispiel der Wohnsitzauflage.',
  ),
  row(
    'FEE_TITLE_ISSUE',
    100,
    'eur',
    '§ 45 Nr. 1 AufenthV',
    'Erteilung einer Aufenthaltserlaubnis oder Blauen Karte EU.',
  ),
  row('FEE_EXTENSION_UP_TO_3_MONTHS', 96, 'eur', '§ 45 Nr. 2 AufenthV', 'Verlängerung um bis zu drei Monate.'),
  row('FEE_EXTENSION', 93, 'eur', '§ 45 Nr. 2 AufenthV', 'Verlängerung um mehr als drei Monate.'),
  row(
    'FEE_CHANGE_OF_PURPOSE',
    98,
    'eur',
    '§ 45 Nr. 3 AufenthV',
    'Wechsel des Aufenthaltszwecks einschließlich Verlängerung.',
  ),
  row('FEE_SETTLEMENT', 113, 'eur', '§ 44 AufenthV', 'Erteilung der Niederlassungserlaubnis.'),
  row('FEE_EU_LONG_TERM', 109, 'eur', '§ 44a AufenthV', 'Erteilung der Erlaubnis zum Daueraufenthalt-EU.'),
  row('FEE_PROVISIONAL_CERTIFICATE', 13, 'eur', '§ 47 Abs. 1 AufenthV', 'Ausstellung der Fiktionsbescheinigung.'),
  row('FEE_FAST_TRACK', 411, 'eur', '§ 47 Abs. 1 AufenthV', 'Beschleunigtes Fachkräfteverfahren.'),
  row('FEE_NATURALISATION', 255, 'eur', '§ 38 StAG', 'Einbürgerung.'),
  row('FEE_NATURALISATION_CHILD', 51, 'eur', '§ 38 StAG', 'Miteinbürgerung eines Kindes ohne eigenes Einkommen.'),
  row('FEE_TOLERATION', 58, 'eur', '§ 47 Abs. 1 AufenthV', 'Duldung.'),
  row('FEE_TOLERATION_WITH_CARRIER_FORM', 62, 'eur', '§ 47 Abs. 1 AufenthV', 'Duldung mit Trägervordruck.'),
  row('FEE_TOLERATION_RENEWAL', 33, 'eur', '§ 47 Abs. 1 AufenthV', 'Erneuerung der Duldung.'),
  row(
    'FEE_TOLERATION_RENEWAL_WITH_CARRIER_FORM',
    37,
    'eur',
    '§ 47 Abs. 1 AufenthV',
    'Erneuerung der Duldung mit Trägervordruck.',
  ),
  row('FEE_COMMITMENT', 29, 'eur', '§ 47 Abs. 1 AufenthV', 'Verpflichtungserklärung.'),
  row('FEE_CARD_REISSUE', 67, 'eur', '§ 45c AufenthV', 'Neuausstellung des elektronischen Aufenthaltstitels.'),
  row('FEE_CARD_EXPRESS', 35, 'eur', '§ 45c AufenthV', 'Zuschlag für die Expressbestellung.'),
  row('FEE_CARD_DIRECT_MAIL', 15, 'eur', '§ 60a Abs. 2 AufenthV', 'Zuschlag für den Direktversand.'),
];
