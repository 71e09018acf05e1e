import { wordings } from './wording.ts';

/** Post of no type the taxonomy knows; the machine must not be sure of any. */
export const UNKNOWN = wordings('other', 'firm', [
  `{head}
{an}
{d}
# Rechnung Nr. {nr7}
Sehr geehrte{r} {H} {nn}, für unsere Lieferung berechnen wir: Toner schwarz 2 x 79,90 EUR
Bitte überweisen Sie innerhalb von 14 Tagen auf IBAN {iban}`,
  `{head}
{an}
Ihre Stromabrechnung
Verbrauch 2.140 kWh, Abschlag neu 71,00 EUR monatlich, Zählernummer {nr8}
{d}`,
  `{head}
An alle Eltern der Klasse 3b
{d}
Einladung zum Elternabend
Tagesordnung: Schullandheim, Kassenbericht, Wahl des Elternbeirats. Name des Kindes: {n}`,
  `{head}
{an}
Mahnung - Ihr Fitnessvertrag
Guten Tag {H} {nn}, leider konnten wir den Beitrag von 39,90 EUR nicht einziehen. Bitte begleichen Sie den Rückstand bis {d+10}.
{d}`,
  `{head}
Prospekt Herbstangebote: Bürostühle ab 129 EUR
Rufen Sie uns an! Angebot gültig bis {d+40}`,
  `{head}
{an}
{d}
Ihr Rundfunkbeitrag - Zahlungserinnerung
Beitragsnummer {nr9}. Bitte zahlen Sie 55,08 EUR für drei Monate. Vielen Dank.`,
  `Liebe Kolleginnen und Kollegen,
am {d+9} feiern wir unser Sommerfest im Hof. Bitte bringt Salate mit.
Euer Personalrat`,
  `{head}
{an}
Mitgliedsbeitrag 2026 - Sportverein
Liebes Mitglied, der Jahresbeitrag von 96 EUR wird am {d+15} eingezogen. Gläubiger-ID DE{nr9}
{d}`,
  `Führerschein
Klasse B, AM, L
1. {NN} 2. {VN} 3. {geb} {gort} 4a {d-900} 4c Landratsamt`,
  `Lebenslauf
{n}
Persönliche Daten: geboren am {geb} in {gort}
Berufserfahrung: 2019-2024 {beruf} bei {firma}
Ausbildung: Studium der Informatik
Sprachkenntnisse: Deutsch B1, Englisch C1
{ort}, {d}`,
  `{head}
{an}
Zustellung Ihres Pakets: Wir haben Sie nicht angetroffen. Abholung ab {d+1} in der Filiale. Bitte Ausweis mitbringen.`,
]);

/** Papers that name several people with cases; nothing in the text says whose file is meant unless the reference stands there. */
export const SEVERAL = [
  ...wordings(null, 'employer', [
    `{head}
{anamt}
{d}
Verlängerungsanträge unserer Mitarbeiter
Sehr geehrte Damen und Herren, wir bitten um bevorzugte Bearbeitung der Anträge folgender Mitarbeiter:
1. {n}, geb. {geb}
2. {kollege}, geb. {kollegegeb}
3. {kollegin}, geb. {kollegingeb}
{chef}`,
    `{head}
{anamt}
Kurzarbeit im Betrieb - Information für die Ausländerbehörde
Betroffen sind: {NV} ({geb}); {kollege} ({kollegegeb}).
{d} {chef}`,
    `{head}
{anamt}
{d}
Sehr geehrte Damen und Herren,
{n} und {kollege} haben ihre Verträge unterschrieben und beginnen am {d+30}.
{chef}`,
    `{head}
{anamt}
Betreff: Familie {nn}
anbei die Unterlagen für die Eheleute {n}, geb. {geb}, und {sp}, geb. {spgeb}.
{d} {ra}`,
    `{head}
Bedarfsgemeinschaft
{n} geb. {geb}
{sp} geb. {spgeb}
Leistungen nach dem SGB II für beide Personen
{d}`,
    `{head}
{anamt}
{d}
Meldung zweier Beschäftigungsenden: {kollege} (geb. {kollegegeb}) sowie {n} (geb. {geb})
{chef}`,
    `{anamt}
Wir, {n} und {sp}, ziehen am {d+20} um. Neue Anschrift: {str}, {plz} {ort}
{d}`,
  ]),
];

/** Letters whose subject line says whose file is meant and that mention relatives, colleagues or signatories who have cases too. */
export const MENTIONS = wordings(null, 'lawyer', [
  `{head}
{anamt}
{d}
Betreff: {n}, geb. {geb}[r:, Az. {az}]
Sehr geehrte Damen und Herren,
unser Mandant wohnt mit seiner Ehefrau {sp} zusammen. Der Lebensunterhalt ist gesichert.
{ra}`,
  `{head}
{anamt}
[r:Ihr Zeichen: {az}]
Betr.: {NV}, {geb}
Die Tätigkeit des Mitarbeiters übernimmt künftig {kollege}.
{d} {chef}`,
  `{n}, geb. {geb}
{anamt}
[r:Az. {az}]
Sehr geehrte Damen und Herren, ich bitte um einen Termin. Begleiten wird mich {sp}.
{d}
{n}`,
  `{head}
{anamt}
Ausländerrechtliche Angelegenheit {n}, geboren am {geb}[r: - {az} -]
Als Zeuge kann {kollege} benannt werden.
{ra} {d}`,
  `{head}
{anamt}
Az. {az}
Sehr geehrte Damen und Herren, in der Sache {nn} reichen wir die Lohnunterlagen ein. Ansprechpartner ist {kollege}.
{d}`,
]);
