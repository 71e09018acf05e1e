import type { LawParameter } from '../law-parameter.ts';
import { row } from './row.ts';

const BLUE_CARD = '§ 18g Abs. 1 Satz 1, Abs. 7 AufenthG';
const BLUE_CARD_REDUCED = '§ 18g Abs. 1 Satz 2, Abs. 2, Abs. 7 AufenthG';
const Y2025 = { from: '2025-01-01', to: '2025-12-31', evidence: 'announcement' } as const;
const Y2026 = { from: '2026-01-01', to: '2026-12-31', evidence: 'announcement' } as const;

/**
 * Salary thresholds by calendar year, announced in the Bundesanzeiger by 31 December of the year before. A year without a row has
 * not been announced or was not at hand: the lookup finds nothing and the officer is told so.
 */
export const SALARY_ROWS: readonly LawParameter[] = [
  row(
    'SALARY_SHARE_BLUE_CARD',
    50,
    'percent',
    '§ 18g Abs. 1 Satz 1 AufenthG',
    'Mindestens 50 % der jährlichen Beitragsbemessungsgrenze in der allgemeinen Rentenversicherung.',
  ),
  row(
    'SALARY_SHARE_BLUE_CARD_REDUCED',
    45.3,
    'percent',
    '§ 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG',
    'Mindestens 45,3 % der Beitragsbemessungsgrenze in Engpassberufen, für Berufsanfänger und für IT ohne Hochschulabschluss.',
  ),
  row(
    'SALARY_SHARE_EXPERIENCED',
    45,
    'percent',
    '§ 6 Abs. 1 BeschV',
    'Mindestens 45 % der Beitragsbemessungsgrenze, außer bei Tarifbindung.',
  ),
  row(
    'SALARY_SHARE_AGE_45',
    55,
    'percent',
    '§ 18 Abs. 2 Nr. 5 AufenthG',
    'Ab 45 Jahren mindestens 55 % der Beitragsbemessungsgrenze oder Nachweis der Altersversorgung.',
  ),
  row(
    'PENSION_CEILING',
    101_400,
    'eur_per_year',
    'Beitragsbemessungsgrenze der allgemeinen Rentenversicherung 2026',
    'Errechnet: 50.700 Euro sind 50 %.',
    Y2026,
  ),
  row('SALARY_BLUE_CARD', 48_300, 'eur_per_year', BLUE_CARD, 'Mindestgehalt der Blauen Karte EU 2025.', Y2025),
  row('SALARY_BLUE_CARD', 50_700, 'eur_per_year', BLUE_CARD, 'Mindestgehalt der Blauen Karte EU 2026.', Y2026),
  row(
    'SALARY_BLUE_CARD_REDUCED',
    43_759.8,
    'eur_per_year',
    BLUE_CARD_REDUCED,
    'Abgesenktes Mindestgehalt der Blauen Karte EU 2025.',
    Y2025,
  ),
  row(
    'SALARY_BLUE_CARD_REDUCED',
    45_934.2,
    'eur_per_year',
    BLUE_CARD_REDUCED,
    'Abgesenktes Mindestgehalt der Blauen Karte EU 2026.',
    Y2026,
  ),
  row(
    'SALARY_EXPERIENCED',
    45_630,
    'eur_per_year',
    '§ 6 Abs. 1 BeschV',
    'Mindestgehalt 2026 bei ausgeprägter berufspraktischer Erfahrung, errechnet mit 45 % von 101.400 Euro.',
    Y2026,
  ),
  row(
    'SALARY_AGE_45',
    55_770,
    'eur_per_year',
    '§ 18 Abs. 2 Nr. 5 AufenthG',
    'Mindestgehalt 2026 ab 45 Jahren, errechnet mit 55 % von 101.400 Euro.',
    Y2026,
  ),
];
