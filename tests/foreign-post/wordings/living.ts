import { wordings } from './wording.ts';

/** Money, flat and insurance. */
export const LIVING = [
  ...wordings('rent_contract', 'landlord', [
    `# Mietvertrag über Wohnraum
Vermieter: {S}, {sadr}
Mieter: {n}[g:, geb. {geb}]
§ 1 Mieträume: Wohnung im 2. OG, {str}, {plz} {ort}, 3 Zimmer, Küche, Bad, 68 qm
§ 2 Mietzeit: Das Mietverhältnis beginnt am {d+30}
§ 3 Miete: Grundmiete 890,00 EUR, Betriebskostenvorauszahlung 210,00 EUR
§ 4 Kaution: drei Monatskaltmieten
{ortS}, {d}`,
    `{S}
Wohnungsmietvertrag
Zwischen {S} (Vermieterin) und {Herrn} {nn}, {vn} (Mieter) wird folgender Mietvertrag geschlossen.
Vermietet wird die Wohnung Nr. 14, {str}, {plz} {ort}
Kaltmiete 640,- Euro, Nebenkosten 180,- Euro, Warmmiete 820,- Euro
Schönheitsreparaturen, Tierhaltung, Hausordnung
Unterschriften {d}`,
    `Untermietvertrag
Hauptmieter: {S}
Untermieter: {n}[g: (geb. {geb})]
Der Hauptmieter vermietet ein möbliertes Zimmer in der {str}, {plz} {ort}.
Die Untermiete beträgt monatlich 450 Euro. Der Vermieter hat der Untervermietung zugestimmt.
{d}`,
    `Dauernutzungsvertrag
zwischen der Baugenossenschaft {ort} eG und dem Mitglied {NV}[g:, {geb}]
über die Wohnung {str}, {plz} {ort}
Nutzungsgebühr 712,44 EUR monatlich zuzüglich Vorauszahlungen für Heizung
Kündigung nach den gesetzlichen Bestimmungen
{d}`,
    `STUDIERENDENWERK STUTTGART
Mietvertrag für Wohnheimplatz
Mieter/in {n}[g: Geburtsdatum {geb}]
Wohnheim {str}, {plz} {ort}, Apartment 3.12
Mietzeit {d+30} bis {d+400}; Miete 318 EUR warm; Kaution 500 EUR
{d}`,
    `Mietvertrag (Formular Haus & Grund)
1. Vermieter {S} 2. Mieter {n} und ggf. Ehegatte
3. Mietsache {str}, {plz} {ort}; Größe 54 m²; Anzahl der Zimmer 2
4. Mietdauer unbestimmte Zeit ab {d+20}
5. Nettokaltmiete 745 EUR, Heizkosten 90 EUR, Stellplatz 50 EUR
6. Mietsicherheit 2.235 EUR
Ort, Datum {d}`,
    `Vertrag über die Vermietung einer Wohnung
{S} vermietet an {n} die Räume {str} in {plz} {ort} zu Wohnzwecken.
Miete 1.050 € zzgl. Nebenkosten 250 €, zahlbar monatlich im Voraus bis zum dritten Werktag.
Indexmiete gemäß § 557b BGB. Übergabeprotokoll als Anlage.
{d} Vermieter / Mieter`,
  ]),
  ...wordings('landlord_confirmation', 'landlord', [
    `# Wohnungsgeberbestätigung
nach § 19 des Bundesmeldegesetzes (BMG)
Hiermit wird ein Einzug in folgende Wohnung bestätigt: {str}, {plz} {ort}
Datum des Einzugs {d-5}
Name des Wohnungsgebers {S}
Folgende Personen sind eingezogen: {NV}[g:, {geb}]
{ortS}, {d}`,
    `Bestätigung des Wohnungsgebers zur Vorlage bei der Meldebehörde
Einzug am {d-9} in {str}, {plz} {ort}
meldepflichtige Person(en): {n}
Der Wohnungsgeber ist gleichzeitig Eigentümer: ja
{S}, {d}`,
    `Vermieterbescheinigung
Hiermit bestätigen wir, {S}, dass {H} {n}[g: ({geb})] seit {d-300} in der {str}, {plz} {ort}, wohnt.
Wohnfläche 61 qm, 2 Zimmer, 3 Bewohner. Die Miete wird pünktlich gezahlt.
{d}`,
    `{head}
Wohnungsgeberbescheinigung § 19 BMG
Einzug / Auszug: [x] Einzug
Anschrift der Wohnung: {str}, {plz} {ort}
Person: {nn}, {vn}
Mir ist bekannt, dass es verboten ist, eine Wohnanschrift für eine Anmeldung anzubieten, ohne dass ein tatsächlicher Bezug stattfindet.
{d}`,
  ]),
  ...wordings('registration_certificate', 'town', [
    `{head}
# Meldebescheinigung
(einfache Meldebescheinigung nach § 18 BMG)
Familienname {nn}
Vornamen {vn}
Geburtsdatum {geb}
Derzeitige Anschrift: {str}, {plz} {ort} (alleinige Wohnung)
{ortS}, {d}`,
    `Erweiterte Meldebescheinigung
Bürgerbüro {ortS}
{NV}, geb. {geb} in {gort}, {natw}
Familienstand verheiratet
Einzugsdatum {d-700} gemeldet mit Hauptwohnung {str}, {plz} {ort}
Diese Bescheinigung wurde automatisiert erstellt. {d}`,
    `Amtliche Meldebestätigung für die Anmeldung
Die unten genannten Personen haben sich heute angemeldet:
{n} *{geb}
Neue Wohnung: {str}, {plz} {ort}
Tag des Einzugs {d-3}
Meldebehörde {ortS} {d} (Dienstsiegel)`,
    `{head}
Bescheinigung aus dem Melderegister
Über die nachstehend genannte Person sind im Melderegister folgende Daten gespeichert:
Name: {nn}; Vorname: {vn}; Geburtsdatum: {geb}; Anschrift: {str}, {plz} {ort}; Staatsangehörigkeit: {natn}
Gebühr 5,00 EUR {d}`,
    `Landeshauptstadt Stuttgart Amt für öffentliche Ordnung
Anmeldebestätigung (§ 24 Abs. 2 BMG)
{n}[g:, geboren {geb}], zugezogen von {gort}
jetzige Wohnung {str}, {plz} {ort}
Anmeldung am {d}`,
    `Meldebescheinigung gemäß § 18 Abs. 2 Bundesmeldegesetz
für Herrn/Frau {NV}[g: geb. {geb}]
Haupt- oder alleinige Wohnung: {plz} {ort}, {str}
frühere Anschriften: {gort}
Ausgestellt: {d}`,
  ]),
  ...wordings('health_insurance', 'insurer', [
    `{head}
{an}
{d}
# Mitgliedsbescheinigung
Sehr geehrte{r} {H} {nn},
wir bestätigen, dass Sie seit dem {d-700} bei der {kk} krankenversichert sind.
Versichertennummer {kvnr}[g:, geboren {geb}]
Freundliche Grüße Ihre {kk}`,
    `{head}
Versicherungsbescheinigung zur Vorlage bei der Ausländerbehörde
{n}[g:, geb. {geb}]
Krankenversichertennummer {kvnr}
Es besteht eine Pflichtversicherung in der gesetzlichen Kranken- und Pflegeversicherung (§ 5 SGB V). Familienversichert sind: keine Angehörigen
{d}`,
    `{head}
Bescheinigung über die private Krankenversicherung
Versicherungsnehmer: {NV}
[g:Geburtsdatum {geb}]
Tarif Vollversicherung, substitutiver Krankenversicherungsschutz im Sinne des § 257 SGB V
Die Versicherung entspricht Art und Umfang der gesetzlichen Krankenversicherung.
{d}`,
    `Certificate of health insurance / Versicherungsnachweis
{kk}
Insured person: {n}[g: date of birth {geb}]
The insurance cover is valid in Germany from {d} for the entire duration of stay; incoming travel health insurance
Policy no. {nr9}`,
    `{head}
{an}
{d}
Ihre Versicherungszeiten
Guten Tag {H} {nn},
hiermit bescheinigen wir Ihnen folgende Zeiten der Mitgliedschaft in unserer Krankenkasse:
{d-1500} bis laufend - versicherungspflichtige Beschäftigung
[g:Geb. {geb}] KV-Nummer {kvnr}`,
    `{kk} - Bestätigung Familienversicherung
Angehörige/r: {n}[g:, geb. {geb}]
ist im Rahmen der Familienversicherung nach § 10 SGB V bei uns krankenversichert.
Elektronische Gesundheitskarte gültig bis {d+900}
{d}`,
    `{head}
Versicherungsbescheinigung für Studierende (§ 199a SGB V)
{n}[g: {geb}]
Die/Der Studierende ist bei uns gesetzlich krankenversichert.
Meldegrund M10 {kvnr}
{d}`,
  ]),
  ...wordings('bank_statement', 'bank', [
    `{head}
# Kontoauszug {nr3}
Kontoinhaber {n}
IBAN {iban}
Alter Kontostand vom {d-30} 1.204,11 EUR
Bu.-Tag Wert Vorgang Betrag
GUTSCHRIFT LOHN {firma} {geld} +
LASTSCHRIFT MIETE 890,00 -
KARTENZAHLUNG REWE SAGT DANKE 34,12 -
Neuer Kontostand vom {d} 2.011,09 EUR`,
    `{S}
Girokonto {iban}
{NV}
Auszug Nr. 7/2026 Blatt 1 von 2
Umsätze: SEPA-Gutschrift Gehalt {geld}; Dauerauftrag Miete -780,00; Kartenzahlung -21,99
Saldo per {d} EUR 3.411,20`,
    `Umsatzübersicht
{S} Online-Banking
Konto {iban} {n}
Buchungstag Auftraggeber/Empfänger Verwendungszweck Betrag
LOHN/GEHALT {geld}
Stromabschlag -68,00
Kontostand {d}: 1.988,41 EUR`,
    `Finanzstatus und Kontoauszug
{S}
{n} {str} {plz} {ort}
Anfangssaldo 10.200,00 Soll 1.100,00 Haben 2.300,00 Endsaldo 11.400,00
Rechnungsabschluss, Einwendungen innerhalb von sechs Wochen
Erstellt am {d}`,
    `{head}
{an}
{d}
Saldenbestätigung
Sehr geehrte{r} {H} {nn}, wir bestätigen Ihnen folgendes Guthaben per {d}:
Kontokorrentkonto {iban}: 8.204,77 EUR
Sparkonto: 12.000,00 EUR`,
    `Sparkasse - Kontoauszug vom {d}
Kontonummer {nr8} BLZ 600 501 01
Kontoinhaber: {n}
Dispositionskredit 500,00 EUR
Kontostand am {d-30} + 912,10
Kontostand am {d} + 1.311,70`,
  ]),
  ...wordings('blocked_account', 'bank', [
    `{S}
# Sperrkonto-Bestätigung
Account holder: {n}, date of birth {geb}
Gesperrter Betrag / blocked amount: 11.904,00 EUR, monthly disbursement 992,00 EUR
Zugunsten der Bundesrepublik Deutschland
{d}`,
    `BLOCKED ACCOUNT CONFIRMATION
for visa purposes pursuant to § 2 (3) AufenthG
{n} Passport {pass}
Total 11.904 EUR; monthly available amount 992 EUR
{S} {d}`,
    `{head}
Eröffnung eines Sperrkontos
{NV}[g:, {geb}]
Das Guthaben unterliegt einem Sperrvermerk; monatlich verfügbar sind 992 EUR.
{d}`,
  ]),
  ...wordings('pension_record', 'pension', [
    `{head}
{an}
Versicherungsnummer {svnr}
{d}
# Versicherungsverlauf
Die folgende Aufstellung enthält die Zeiten, die in Ihrem Versicherungskonto gespeichert sind.
01.01.2021 - 31.12.2021 12 Mon. Pflichtbeitragszeit 42.000,00 EUR
01.01.2022 - 31.12.2022 12 Mon. Pflichtbeitragszeit 44.100,00 EUR
DEÜV`,
    `{head}
{an}
Ihre Renteninformation {d}
Sehr geehrte{r} {H} {nn},
in dieser Renteninformation haben wir die für Sie vom 01.09.2018 bis zum 31.12.2025 gespeicherten Daten berücksichtigt. Wären Sie heute voll erwerbsgemindert, bekämen Sie 812,11 EUR.
Entgeltpunkte 9,1201`,
    `Deutsche Rentenversicherung
Rentenauskunft und Versicherungsverlauf
{n}[g:, geboren am {geb}]
VSNR {svnr}
Beitragszeiten: 62 Monate Pflichtbeiträge; Wartezeit von 60 Monaten erfüllt
{d}`,
    `{head}
{an}
Feststellung der rentenrechtlichen Zeiten - Bescheid nach § 149 Abs. 5 SGB VI
Vers.-Nr. {svnr}
Anlage: Versicherungsverlauf vom {d}
AFG, DEÜV Pflichtbeiträge 2019 bis 2025`,
  ]),
  ...wordings('benefit_notice', 'jobcenter', [
    `{head}
{an}
{d}
BG-Nummer 67702//00{nr4}
# Bewilligungsbescheid
Leistungen zur Sicherung des Lebensunterhalts nach dem SGB II (Bürgergeld)
Sehr geehrte{r} {H} {nn}, für die Zeit vom {d+5} bis {d+180} werden Leistungen bewilligt: Regelbedarf 563,00 EUR, Kosten der Unterkunft 612,00 EUR`,
    `{head}
{an}
Bescheid über Wohngeld
Wohngeldnummer {nr8}
Ihnen wird ab {d} ein monatlicher Mietzuschuss von 214 EUR bewilligt.
Haushaltsmitglieder 3`,
    `Familienkasse Baden-Württemberg West
{an}
Kindergeld-Nummer 675FK{nr7}
Bescheid über Kindergeld
{d}
für Ihre Kinder wird Kindergeld in Höhe von je 255 EUR monatlich festgesetzt.`,
    `Agentur für Arbeit {ortS}
{an}
Kundennummer {nr9}
Bewilligung von Arbeitslosengeld (§ 136 SGB III)
Anspruchsdauer 360 Kalendertage, täglicher Leistungsbetrag 41,02 EUR
{d}`,
    `{head}
Bescheid über Leistungen nach dem Asylbewerberleistungsgesetz
{n}[g:, geb. {geb}]
Grundleistungen gemäß §§ 3, 3a AsylbLG werden bewilligt für Monat {monat}
{d}`,
  ]),
  ...wordings('scholarship', 'university', [
    `DAAD Deutscher Akademischer Austauschdienst
{d}
# Stipendienbescheinigung
{n}[g:, born {geb}] receives a DAAD scholarship of 992 EUR per month from {d-60} to {d+600}.
Funded by the Federal Foreign Office`,
    `{head}
Bestätigung über ein Stipendium
{H} {nn}, {vn}[g: ({geb})] erhält im Rahmen des Graduiertenkollegs eine monatliche Förderung von 1.450 EUR.
Förderzeitraum {d} bis {d+365}
{d}`,
    `LETTER OF AWARD - Scholarship
{uni} is pleased to award {n} a doctoral fellowship
monthly stipend 1,600 EUR, duration 36 months
{d}`,
  ]),
];
