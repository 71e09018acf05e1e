import { describe, expect, it } from 'vitest';
import { printedPage } from '../proposals/page-for-test.ts';
import type { DocumentType } from '../records/document-type.ts';
import { localDate } from '../time/local-date.ts';
import { caseDirectory } from './case-directory.ts';
import type { FilingProposal } from './proposal.ts';
import { proposeFiling } from './propose-filing.ts';

const read = (lines: readonly string[]): FilingProposal =>
  proposeFiling({ pages: [printedPage(lines)], mrz: [], separator: null }, caseDirectory([]), localDate('2026-11-23'));

const sureOf = (lines: readonly string[]): DocumentType | null => {
  const { types, preselected } = read(lines);
  return preselected.type ? (types[0]?.value ?? null) : null;
};

/** Kinds of paper as they come out of the post, none from the generators of `tests/`. */
const NAMED: readonly (readonly [DocumentType, readonly string[]])[] = [
  [
    'employment_contract',
    ['A R B E I T S V E R T R A G', 'zwischen der Muster Pflege gGmbH', 'und Frau Olena Hrytsenko', '§ 1 Tätigkeit'],
  ],
  [
    'employment_contract',
    [
      'unbefristeter arbeitsvertrag',
      'Arbeitgeber: Backhaus Krume',
      'Arbeitnehmer: Tadesse Alemu',
      'Stundenlohn 15,20 EUR',
    ],
  ],
  [
    'employment_declaration',
    [
      'Bundesagentur für Arbeit',
      'Erklärung zum',
      'Beschäftigungsverhältnis',
      'Betriebsnummer 12345678',
      'Überstunden: nein',
    ],
  ],
  [
    'provisional_certificate',
    ['Landeshauptstadt Stuttgart', 'FIKTIONS-', 'BESCHEINIGUNG', 'Der Aufenthalt gilt als erlaubt'],
  ],
  [
    'birth_certificate',
    ['Standesamt Musterstadt', 'Geburtsurkunde', 'Kind: Amara Okeke', 'Mutter: Ngozi Okeke', 'G 114/2019'],
  ],
  [
    'birth_certificate',
    ['REPUBLIC OF KENYA', 'CERTIFICATE OF BIRTH', 'Name of Child: Otieno', 'Name of Father: Odhiambo'],
  ],
  ['marriage_certificate', ['Government of Kerala', 'MARRIAGE CERTIFICATE', 'Name of bride', 'Name of bridegroom']],
  [
    'rent_contract',
    ['WOHNUNGS-MIETVERTRAG', 'Vermieter: Haus & Grund Süd', 'Mieter: Ilya Baranov', 'Kaution: drei Monatsmieten'],
  ],
  [
    'landlord_confirmation',
    ['Wohnungsgeberbestätigung', 'nach § 19 des Bundesmeldegesetzes (BMG)', 'Einzug am 01.09.2026'],
  ],
  [
    'registration_certificate',
    ['Stadt Esslingen', 'Erweiterte Meldebescheinigung', 'Familienname: Rahimi', 'alleinige Wohnung'],
  ],
  [
    'payslip',
    ['Verdienstabrechnung 10/2026', 'Pers.-Nr. 00412', 'StKl 1', 'Gesamtbrutto 3.412,00', 'Auszahlung 2.301,44'],
  ],
  [
    'health_insurance',
    [
      'AOK Baden-Württemberg',
      'Mitgliedsbescheinigung',
      'Sehr geehrte Damen und Herren,',
      'Frau Rahimi ist seit 01.03.2024 bei uns versichert.',
    ],
  ],
  [
    'language_certificate',
    ['Goethe-Institut', 'GOETHE-ZERTIFIKAT B1', 'Lesen 78', 'Hören 81', 'Schreiben 70', 'Sprechen 88'],
  ],
  [
    'naturalisation_test',
    [
      'Bundesamt für Migration und Flüchtlinge',
      'Test „Leben in Deutschland“',
      'Sie haben 31 von 33 Fragen richtig beantwortet.',
    ],
  ],
  [
    'power_of_attorney',
    ['V o l l m a c h t', 'Hiermit bevollmächtige ich, Tadesse Alemu,', 'Frau Selam Alemu, mich zu vertreten.'],
  ],
  [
    'termination',
    [
      'Kündigung des Arbeitsverhältnisses',
      'Sehr geehrter Herr Alemu,',
      'hiermit kündigen wir das Arbeitsverhältnis fristgerecht zum 31.12.2026.',
    ],
  ],
  [
    'work_reference',
    [
      'Zwischenzeugnis',
      'Herr Alemu war bei uns als Koch tätig.',
      'Seine Leistungen waren stets zu unserer vollsten Zufriedenheit.',
      'Mit freundlichen Grüßen',
    ],
  ],
  [
    'declaration_of_commitment',
    ['Bundesrepublik Deutschland', 'Verpflichtungserklärung', 'nach § 68 Aufenthaltsgesetz', 'Der/Die Unterzeichnende'],
  ],
  [
    'toleration',
    ['Aussetzung der Abschiebung', '(Duldung)', 'Kein Aufenthaltstitel! Der Inhaber ist ausreisepflichtig!'],
  ],
  ['border_crossing_certificate', ['Grenzübertrittsbescheinigung', 'Die Ausreisefrist endet am 30.11.2026.']],
  [
    'training_contract',
    ['IHK Region Stuttgart', 'Berufsausbildungsvertrag', '(§§ 10, 11 BBiG)', 'Auszubildende: Huong Tran'],
  ],
  ['register_extract', ['Bundesamt für Justiz', 'Führungszeugnis', 'Inhalt: Keine Eintragung']],
  ['medical_certificate', ['Dr. med. Ute Krämer', 'Ärztliches Attest', 'Frau Tran ist in meiner Behandlung.']],
  [
    'court_letter',
    [
      'Verwaltungsgericht Stuttgart',
      'In der Verwaltungsrechtssache',
      'Alemu gegen Land Baden-Württemberg',
      'wird gebeten, binnen vier Wochen Stellung zu nehmen.',
      '11 K 4711/26',
    ],
  ],
];

/** Papers that bear the title of a known type without being one. */
const OPEN: readonly (readonly string[])[] = [
  ['Einschreiben', 'Frau Olena Hrytsenko', 'Musterweg 4', 'Rechnung über einen Kühlschrank'],
  ['ZEUGNIS', 'der Werkrealschule', 'Klasse 8b', 'Deutsch 2', 'Mathematik 3'],
  ['Merkblatt', 'Fiktionsbescheinigung', 'Was Sie wissen müssen, wenn Ihr Titel abläuft'],
  ['Einladung zum Integrationskurs', 'Wir freuen uns, wenn Sie am Montag kommen.'],
  ['Kündigung', 'Ihr Mobilfunkvertrag 0711 endet am 31.12.2026.', 'Schade, dass Sie gehen.'],
  ['Quittung', 'Toner 49,90 EUR', 'Betrag dankend erhalten'],
  ['Diplom-Ingenieur Paul Weber', 'Bausachverständiger', 'Angebot über ein Gutachten'],
  ['Versicherungsbescheinigung', 'Kraftfahrzeug-Haftpflicht', 'Kennzeichen S-LM 4711'],
  ['Reisepass-Nr. C01X0006H', 'Fluggesellschaft Muster', 'Bordkarte Stuttgart - Istanbul'],
  ['Checkliste', 'Reisepass', 'Arbeitsvertrag', 'Mietvertrag', 'Meldebescheinigung'],
  ['Visa', 'Kreditkarte', 'Ihre Umsätze im Oktober', 'Gesamt 412,00 EUR'],
  ['Leben in Deutschland', 'Ein Ratgeber für Neuzugewanderte', 'Kapitel 1: Wohnen'],
  ['Rechnung', 'Arbeitsvertrag leicht gemacht', 'Fachbuch, 3. Auflage, 29,90 EUR'],
  ['ENTWURF', 'Satzung des Vereins der Freunde', '§ 1 Name und Sitz'],
  [
    'Sehr geehrte Damen und Herren,',
    'mein Reisepass ist abgelaufen, die Meldebescheinigung liegt bei.',
    'Der Arbeitsvertrag folgt.',
  ],
  [
    'Betreff: Mietvertrag',
    'Sehr geehrte Damen und Herren,',
    'anbei der Mietvertrag in Kopie.',
    'Mit freundlichen Grüßen',
  ],
  [
    'Betreff: Vollmacht',
    'Sehr geehrte Damen und Herren,',
    'die Vollmacht liegt bei, ebenso die Passkopie.',
    'Mit freundlichen Grüßen',
  ],
];

describe('post of many kinds', () => {
  it.each(NAMED)('is %s where the paper names itself: %j', (type, lines) => {
    expect(sureOf(lines)).toBe(type);
  });

  it.each(OPEN)('is left open where it only bears such a word: %s, %s', (...lines) => {
    const { types, preselected } = read(lines);
    // An accompanying letter may be taken for what it is.
    expect(preselected.type && types[0]?.value !== 'cover_letter' ? types[0]?.value : null).toBeNull();
  });
});
