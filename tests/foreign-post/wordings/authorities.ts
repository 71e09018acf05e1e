import { wordings } from './wording.ts';

/** Courts, police, other offices, doctors, and the office's own notices and certificates. */
export const AUTHORITIES = [
  ...wordings('court_letter', 'court', [
    `{head}
{anamt}
{d}
Aktenzeichen: 8 K {nr4}/26 (bitte bei allen Schreiben angeben)
Verwaltungsrechtssache
{n} gegen Landeshauptstadt Stuttgart wegen Aufenthaltserlaubnis
Sehr geehrte Damen und Herren,
anliegend wird die Klageschrift zugestellt. Sie werden gebeten, binnen vier Wochen zu erwidern und die Behördenakten vorzulegen.
Die Geschäftsstelle[r: Ihr Az.: {az}]`,
    `{head}
{anamt}
Eingangsbestätigung und Zustellung
In der Verwaltungsrechtssache
{nn}[g: ({geb})] ./. Stadt Stuttgart
Az. 11 K {nr4}/26[r: | Ihr Zeichen {az}]
Auf Anordnung des Berichterstatters werden Sie um Stellungnahme binnen zwei Wochen zum Eilantrag (§ 80 Abs. 5 VwGO) gebeten.
{d} Urkundsbeamter der Geschäftsstelle`,
    `{head}
{anamt}
# Ladung zur mündlichen Verhandlung
in der Verwaltungsrechtssache {n} gegen Landeshauptstadt Stuttgart
Termin: {d+40}, 10:15 Uhr, Sitzungssaal 5
Bei Ausbleiben kann auch ohne Sie verhandelt und entschieden werden (§ 102 Abs. 2 VwGO).
{d}`,
    `{head}
{anamt}
7 Cs {nr4} Js {nr4}/26
Strafsache gegen {n}[g:, geb. am {geb}]
Sehr geehrte Damen und Herren, anliegend erhalten Sie gem. § 42 MiStra Abschrift der Anklage zur Kenntnis.
{d} Justizangestellte`,
    `{head}
{anamt}
{d}
Verwaltungsgericht - Die Vorsitzende der 4. Kammer
Hinweisschreiben: In dem Verfahren {n} / Landeshauptstadt Stuttgart wegen Untätigkeit wird angefragt, ob der Rechtsstreit in der Hauptsache für erledigt erklärt wird.`,
  ]),
  ...wordings('judgment', 'court', [
    `{head}
8 K {nr4}/25
# IM NAMEN DES VOLKES
Urteil
In der Verwaltungsrechtssache
{n}[g:, geb. {geb}] - Kläger - prozessbevollmächtigt: {kanzlei}
gegen Landeshauptstadt Stuttgart - Beklagte -
hat das Verwaltungsgericht auf die mündliche Verhandlung vom {d} für Recht erkannt:
Die Klage wird abgewiesen. Die Kosten des Verfahrens trägt der Kläger.
Tatbestand Entscheidungsgründe`,
    `Im Namen des Volkes
URTEIL
Amtsgericht Stuttgart 12 Ds {nr4} Js {nr4}/25
In der Strafsache gegen {n}, geboren am {geb} in {gort}, {natw}
wegen Diebstahls
Der Angeklagte wird zu einer Geldstrafe von 60 Tagessätzen verurteilt. Rechtskräftig seit {d}`,
    `{head}
Ausfertigung - Urteil in dem Rechtsstreit {n} ./. Stadt Stuttgart
Die Beklagte wird verpflichtet, über den Antrag des Klägers unter Beachtung der Rechtsauffassung des Gerichts neu zu entscheiden.
Tatbestand: Der Kläger[g:, geb. {geb},] begehrt die Erteilung.
verkündet am {d}`,
    `{head}
3 K {nr4}/26 Gerichtsbescheid / Urteil
IM NAMEN DES VOLKES
{nn} gegen Landeshauptstadt Stuttgart
Tenor: Das Verfahren wird eingestellt, soweit die Hauptsache erledigt ist; im Übrigen wird die Klage abgewiesen.
Rechtsmittelbelehrung: Antrag auf Zulassung der Berufung
{d}`,
  ]),
  ...wordings('police_notice', 'police', [
    `{head}
{anamt}
{d}
# Mitteilung über die Einleitung eines Ermittlungsverfahrens (§ 87 Abs. 4 AufenthG)
Beschuldigter: {n}, geb. {geb}, {natw}
Tatvorwurf: Körperverletzung § 223 StGB
Tatzeit {d-10} Tagebuchnummer ST/{nr7}/2026
Sachbearbeiter PHM {ra}`,
    `{head}
{anamt}
Vorgangsnummer {nr9}
Betreff: Verdacht des unerlaubten Aufenthalts § 95 AufenthG
Person: {NV}, {geb}
Bei einer Verkehrskontrolle wurde festgestellt, dass der Aufenthaltstitel abgelaufen ist. Die Personalien wurden durch Reisepass festgestellt.
{d} Polizeiobermeister`,
    `Staatsanwaltschaft Stuttgart
{anamt}
{d} 23 Js {nr7}/26
Ermittlungsverfahren gegen {n}[g:, geb. {geb}]
wegen Fahrens ohne Fahrerlaubnis
Mitteilung gemäß § 87 Abs. 4 AufenthG: Das Verfahren wurde nach § 170 Abs. 2 StPO eingestellt.`,
    `{head}
Strafanzeige - Mehrfertigung für die Ausländerbehörde
Tatverdächtige Person {nn} {vn} geb. {geb} in {gort}
Delikt: Ladendiebstahl; Tatort {ort}
Kriminalpolizei {d}`,
    `{head}
{anamt}
Unterrichtung der Ausländerbehörde
Gegen {H} {n}[g: (*{geb})] wurde Anklage erhoben / Strafbefehl beantragt. Aktenzeichen 41 Js {nr7}/26.
{d} Geschäftsstelle der Staatsanwaltschaft`,
  ]),
  ...wordings('decision', 'state', [
    `{head}
{an}
Gesch.-Z.: {nr7}-{nr3}
{d}
# BESCHEID
In dem Asylverfahren des {n}, geb. {geb}, ergeht folgende Entscheidung:
1. Die Flüchtlingseigenschaft wird nicht zuerkannt.
2. Der Antrag auf Asylanerkennung wird abgelehnt.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb von zwei Wochen Klage erhoben werden.`,
    `{head}
{an}
[r:Az. {az}]
{d}
Ablehnung Ihres Antrags auf Erteilung einer Aufenthaltserlaubnis
Sehr geehrte{r} {H} {nn}, es ergeht folgende Verfügung: 1. Ihr Antrag vom {d-200} wird abgelehnt. 2. Die Abschiebung wird Ihnen angedroht.
Rechtsbehelfsbelehrung: Widerspruch innerhalb eines Monats nach Bekanntgabe`,
    `{head}
Bescheid über die Rücknahme der Aufenthaltserlaubnis (§ 48 LVwVfG)
{an}
[g:geb. {geb}]
Tenor: Die Aufenthaltserlaubnis wird mit Wirkung für die Vergangenheit zurückgenommen. Die sofortige Vollziehung wird angeordnet. Gründe: I. Sachverhalt II. Rechtliche Würdigung
Rechtsbehelfsbelehrung
{d}`,
  ]),
  ...wordings('fee_notice', 'office', [
    `{head}
{an}
{d}
# Gebührenbescheid
Für die Erteilung der Aufenthaltserlaubnis wird nach §§ 44 ff. AufenthV eine Gebühr von 100,00 EUR festgesetzt.
Zahlbar bis {d+30} unter Angabe des Kassenzeichens {nr9}
[r:{az}]
Rechtsbehelfsbelehrung`,
    `Kostenbescheid / Gebührenfestsetzung
{head}
{n}[g:, geb. {geb}]
Gebührentatbestand: Verlängerung § 45 AufenthV Betrag 93,00 EUR
Buchungszeichen {nr9} fällig am {d+14}
{d}`,
    `{head}
{an}
Festsetzung von Verwaltungsgebühren
Gebühr: 411,00 EUR (§ 47 Abs. 1 Nr. 15 AufenthV). Bitte überweisen Sie den Betrag unter Angabe des Kassenzeichens.
{d}`,
  ]),
  ...wordings('medical_certificate', 'doctor', [
    `{head}
# Ärztliches Attest
{H} {n}, geb. {geb}, befindet sich seit {d-90} in meiner Behandlung.
Diagnose: Depressive Episode (F32.1)
Reisefähigkeit ist derzeit nicht gegeben.
{ortS}, {d} Facharzt für Psychiatrie`,
    `{head}
Qualifizierte ärztliche Bescheinigung nach § 60a Abs. 2c AufenthG
Patient: {NV}, {geb}
Tatsächliche Umstände, Methode der Tatsachenerhebung, fachlich-medizinische Beurteilung, Schweregrad
{d}`,
    `Arbeitsunfähigkeitsbescheinigung
{kk} {n} geb. {geb}
Erstbescheinigung arbeitsunfähig seit {d} voraussichtlich bis {d+7}
festgestellt am {d} Vertragsarztstempel`,
    `{head}
Ärztliche Stellungnahme
Sehr geehrte Damen und Herren, o.g. Patient/in {n}[g: (geb. {geb})] leidet an einer chronischen Erkrankung und kann den Integrationskurs nicht besuchen.
{d} Praxis Dr. med.`,
  ]),
  ...wordings('declaration_of_commitment', 'office', [
    `# Verpflichtungserklärung
nach § 68 i.V.m. §§ 66 und 67 AufenthG
Der/Die Unterzeichnende {n}, geb. {geb}, wohnhaft {str}, {plz} {ort}
verpflichte mich gegenüber der Ausländerbehörde, für den Lebensunterhalt von {fremd} zu haften
Seriennummer {eat} {d}`,
    `Formal obligation - Verpflichtungserklärung
Ich, {NV}[g:, {geb}], übernehme nach § 68 des Aufenthaltsgesetzes die Kosten für den Lebensunterhalt und die Ausreise der eingeladenen Person {fremd}.
Bonität nachgewiesen. {d}`,
    `Bundesdruckerei-Vordruck D 00{nr4}
Verpflichtungserklärung zur Verwendung für Visumantrag
Name {nn} Vorname {vn} Geburtstag {geb}
Kosten nach §§ 66, 67 AufenthG z.B. für Abschiebung; Haftung fünf Jahre
{d}`,
  ]),
  ...wordings('appointment_confirmation', 'office', [
    `{head}
# Terminbestätigung
Sehr geehrte{r} {H} {nn},
Ihr Termin bei der Ausländerbehörde: {d+12}, 09:20 Uhr, Zimmer 114
Vorgangsnummer {nr7}[r: Aktenzeichen {az}]
Bitte bringen Sie Ihren Pass und ein biometrisches Lichtbild mit. {d}`,
    `Ihre Terminbuchung wurde bestätigt
Dienstleistung: Abholung elektronischer Aufenthaltstitel
Wann: {d+8} um 11:40 Uhr Wo: Jägerstraße
Name: {n}[g: Geburtsdatum {geb}]
Absagen über folgenden Link`,
    `Termin-Erinnerung
Hallo {n}, Ihr Termin am {d+3} um 08:00 Uhr im Amt für öffentliche Ordnung wurde für Sie reserviert. Terminnummer {nr4}`,
  ]),
  ...wordings('naturalisation_certificate', 'office', [
    `# Einbürgerungsurkunde
{n}
geboren am {geb} in {gort}
hat mit dem Zeitpunkt der Aushändigung dieser Urkunde die deutsche Staatsangehörigkeit durch Einbürgerung erworben.
Stuttgart, {d}`,
    `BUNDESREPUBLIK DEUTSCHLAND
EINBÜRGERUNGSURKUNDE
{NV}, {geb}, wohnhaft in {ort}, ist mit der Aushändigung dieser Urkunde deutsche Staatsangehörige / deutscher Staatsangehöriger
{d} Regierungspräsidium`,
    `Urkunde über die Einbürgerung
{n}, geb. {geb} {gort}
wird in den deutschen Staatsverband eingebürgert.
{d} Siegel`,
  ]),
  ...wordings('file_request', 'office', [
    `Stadt Heilbronn Ausländerbehörde
{anamt}
{d}
# Aktenanforderung
{n}, geb. {geb}, {natw}
Die/Der Obengenannte ist in unseren Zuständigkeitsbereich verzogen. Wir bitten um Übersendung der Ausländerakte.[r: Ihr Az. {az}]`,
    `Landratsamt Ludwigsburg
Abgabe der Ausländerakte wegen Zuständigkeitswechsel
{NV}, {geb}[r:, {az}]
Anbei übersenden wir die Ausländerakte (1 Band, 214 Blatt) zuständigkeitshalber. Der Empfang ist zu bestätigen.
{d}`,
    `Bundesamt für Migration und Flüchtlinge
{anamt}
Ersuchen um Aktenübersendung / Aktenanforderung
Ausländerakte betreffend {n}[g:, geb. {geb}]
Wir bitten um kurzfristige Überlassung der Akte. {d}`,
  ]),
];
