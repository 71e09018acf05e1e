import { wordings } from './wording.ts';

/** The labour agency's answers and the papers about training and recognition. */
export const QUALIFICATION = [
  ...wordings('ba_consent', 'ba', [
    `{head}
{anamt}
[r:Ihr Zeichen: {az}]
{d}
Zustimmung zur Ausübung einer Beschäftigung (§ 39 AufenthG)
{n}[g:, geb. {geb}], {natw}
Sehr geehrte Damen und Herren,
die Bundesagentur für Arbeit stimmt der Beschäftigung als {beruf} bei {firma} zu.
Die Zustimmung wird befristet bis {d+1400} erteilt.
Im Auftrag`,
    `{head}
{anamt}
Zustimmungsbescheid
Ausländer/in: {NV}[g: Geburtsdatum {geb}]
Der Erteilung eines Aufenthaltstitels zum Zweck der Beschäftigung wird zugestimmt.
Beschränkungen (§ 34 BeschV): Arbeitgeber {firma}; Tätigkeit {beruf}; Arbeitszeit Vollzeit
Geltungsdauer bis {d+1000}
{d}`,
    `{head}
{anamt}
Arbeitsmarktzulassung - Stellungnahme zum Zustimmungsverfahren
Bezug: Ihre Anfrage vom {d-12}[r:, {az}]
Betr.: {n}[g:, {geb}]
Ergebnis: Zustimmung erteilt
Rechtsgrundlage: § 18b AufenthG i.V.m. § 39 Abs. 2 AufenthG
Das Arbeitsentgelt von {geld} EUR entspricht den ortsüblichen Bedingungen.
Stuttgart, {d}`,
    `{head}
{anamt}
Vorabzustimmung nach § 36 Abs. 3 BeschV
Arbeitnehmer {n}[g:, geb. am {geb}] Arbeitgeber {firma}
Die Prüfung ist mit positivem Ergebnis abgeschlossen; der Beschäftigung wird vorab zugestimmt.
Gültig sechs Monate. {d}`,
    `{head}
{anamt}
Ihr Ersuchen vom {d-9} - Beteiligung der Bundesagentur für Arbeit
{nn}, {vn}[g: geb. {geb}][r: | Az.: {az}]
Die beantragte Zustimmung wird hiermit erteilt. Die Voraussetzungen des § 39 Abs. 2 Satz 1 Nr. 1 AufenthG (keine ungünstigeren Arbeitsbedingungen) liegen vor.
Datum {d}`,
  ]),
  ...wordings('ba_refusal', 'ba', [
    `{head}
{anamt}
{d}
[r:Ihr Zeichen: {az}]
Versagung der Zustimmung
{n}[g:, geb. {geb}]
die Zustimmung zur Beschäftigung als {beruf} bei {firma} wird nach § 40 Abs. 1 AufenthG versagt.
Das angebotene Arbeitsentgelt liegt unter dem ortsüblichen Entgelt.
Im Auftrag`,
    `{head}
{anamt}
Arbeitsmarktzulassung
Betrifft {NV}[g:, {geb}]
Der beabsichtigten Beschäftigung kann nicht zugestimmt werden.
Gründe: Die Arbeitsbedingungen sind ungünstiger als die vergleichbarer inländischer Arbeitnehmer (§ 39 Abs. 2 AufenthG).
{d}`,
    `{head}
{anamt}
Ablehnung der Zustimmung nach § 39 AufenthG
[r:Az. {az}] {n}[g: *{geb}]
Nach Prüfung lehnt die Agentur für Arbeit die Zustimmung ab, weil der Arbeitgeber keine Auskunft erteilt hat (§ 40 Abs. 2 Nr. 3 AufenthG).
Stuttgart, den {d}`,
    `{head}
{anamt}
Entscheidung: Zustimmung wird nicht erteilt
Person: {n}[g:, geboren {geb}]
Versagungsgrund nach § 40 AufenthG: Leiharbeitnehmer
Datum {d}`,
  ]),
  ...wordings('ba_question', 'ba', [
    `{head}
{anamt}
{d}
[r:Ihr Zeichen {az}]
Rückfrage zu Ihrer Anfrage - {n}[g:, geb. {geb}]
Für die Prüfung der Zustimmung benötigen wir weitere Angaben: vollständige Erklärung zum Beschäftigungsverhältnis, Nachweis der Qualifikation.
Die Frist nach § 36 Abs. 2 BeschV beginnt erst nach Vorlage.`,
    `{head}
{anamt}
Arbeitsmarktzulassung: fehlende Unterlagen
Vorgang {NV}[g:, {geb}]
Die übermittelten Angaben sind nicht ausreichend, um über die Zustimmung zu entscheiden. Bitte übersenden Sie die Stellenbeschreibung.
{d}`,
    `{head}
{anamt}
Zustimmungsverfahren {n}[g: geb. {geb}][r:, Az {az}]
Bitte teilen Sie uns ergänzend mit, wie hoch die wöchentliche Arbeitszeit ist und ob Überstunden vergütet werden. Eine Entscheidung über die Zustimmung ist derzeit nicht möglich.
Agentur für Arbeit, {d}`,
  ]),
  ...wordings('professional_licence', 'recognition', [
    `{head}
# Urkunde über die Approbation als Ärztin/Arzt
{H} {n}, geboren am {geb} in {gort},
wird mit Wirkung vom heutigen Tage die Approbation als Arzt erteilt.
Die Approbation berechtigt zur Ausübung des ärztlichen Berufs.
{ortS}, {d}`,
    `{head}
{an}
{d}
Erlaubnis zur vorübergehenden Ausübung des ärztlichen Berufs (§ 10 Bundesärzteordnung)
{H} {n}[g:, geb. {geb},] wird die Berufserlaubnis bis zum {d+700} erteilt.
Die Erlaubnis ist auf eine nicht selbständige Tätigkeit im Klinikum {fort} beschränkt.`,
    `# URKUNDE
{S}
erteilt {n}, geboren am {geb} in {gort}, die Erlaubnis, die Berufsbezeichnung "Pflegefachfrau" bzw. "Pflegefachmann" zu führen (§ 1 Pflegeberufegesetz).
{ortS}, den {d}`,
    `{head}
Erlaubnis zur Führung der Berufsbezeichnung Gesundheits- und Krankenpfleger/in
{n}[g:, geb. {geb}]
Die Voraussetzungen nach dem PflBG sind erfüllt.
Ausgestellt {d}`,
  ]),
  ...wordings('recognition_decision', 'recognition', [
    `{head}
{an}
{d}
# Bescheid über die Feststellung der Gleichwertigkeit
nach dem Berufsqualifikationsfeststellungsgesetz (BQFG)
Sehr geehrte{r} {H} {nn},
auf Ihren Antrag vom {d-90} stellen wir fest: Ihr ausländischer Berufsabschluss ist gleichwertig mit dem deutschen Referenzberuf {beruf}.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.`,
    `IHK FOSA
Anerkennungsbescheid
{n}[g:, geb. {geb}]
Volle Gleichwertigkeit Ihrer Berufsqualifikation mit dem Abschluss {beruf}
Nürnberg, {d}`,
    `{head}
{an}
Teilweise Gleichwertigkeit - Bescheid gemäß § 4 BQFG
Sehr geehrte{r} {H} {nn}, es bestehen wesentliche Unterschiede zwischen der nachgewiesenen Berufsqualifikation und dem Referenzberuf. Ein Anpassungslehrgang von 12 Monaten kann absolviert werden.
[g:(geb. {geb})]
{d}`,
    `{head}
{an}
Datum {d}
Anerkennung einer im Ausland erworbenen Ausbildung in der Pflege
Defizitbescheid: Für die Anerkennung ist eine Kenntnisprüfung oder ein Anpassungslehrgang erforderlich.
Antragsteller/in: {NV}[g:, {geb}]
Regierungspräsidium, Landesprüfungsamt`,
  ]),
  ...wordings('degree_evaluation', 'recognition', [
    `Zentralstelle für ausländisches Bildungswesen
# Zeugnisbewertung
für eine ausländische Hochschulqualifikation
Name {NN} Vorname {VN}
Geburtsdatum {geb}
Abschluss: Bachelor of Engineering, {gort} University
Niveau der Qualifikation: entspricht einem deutschen Hochschulabschluss auf Bachelor-Ebene
Bonn, {d} Sekretariat der Kultusministerkonferenz`,
    `STATEMENT OF COMPARABILITY for Foreign Higher Education Qualifications
Zeugnisbewertung - ZAB
issued for {n}, born {geb}
The qualification corresponds to a German master's degree
Lisbon Recognition Convention
{d}`,
    `anabin - Ausdruck der Datenbank
Hochschule {gort} University Status H+
Abschlusstyp Bachelor, Bewertung: entspricht
[g:(für {n}, {geb})]
Kultusministerkonferenz, Stand {d}`,
    `KMK - Zentralstelle für ausländisches Bildungswesen (ZAB), Bonn
{an}
Ihre Zeugnisbewertung, Geschäftszeichen ZAB-{nr7}
Vergleichbarkeit des Abschlusses: {beruf}, Hochschulabschluss gleichgestellt Master
[g:Geburtsdatum {geb}]
{d}`,
  ]),
  ...wordings('diploma', 'university', [
    `# {uni}
MASTER OF SCIENCE
Urkunde
Die Fakultät verleiht {H} {n}, geboren am {geb} in {gort}, den akademischen Grad Master of Science (M.Sc.)
nachdem die Masterprüfung mit der Gesamtnote 1,9 bestanden wurde.
{ortS}, {d} Der Dekan`,
    `{uni}
# Bachelorzeugnis
{n}[g:, geb. {geb}]
hat die Bachelorprüfung im Studiengang Informatik bestanden. Gesamtnote gut (2,1)
Erworbene Leistungspunkte: 180 ECTS
{d}`,
    `{STAAT} - MINISTRY OF EDUCATION
# DIPLOMA
{gort} State University awards {n} the degree of Bachelor of Arts
Registration number {nr9}
Rector, Dean
{d-2500}`,
    `Industrie- und Handelskammer Region Stuttgart
# Prüfungszeugnis
nach § 37 Berufsbildungsgesetz
{n}, geboren am {geb} in {gort}
hat die Abschlussprüfung in dem anerkannten Ausbildungsberuf {beruf} bestanden.
{d}`,
    `DEGREE CERTIFICATE
This is to certify that {n}, son/daughter of {vater}, having passed the prescribed examinations is admitted to the degree of Bachelor of Technology in the First Class.
Vice-Chancellor, {gort} University
{d-3000}`,
    `Diplom-Zeugnis (beglaubigte Übersetzung)
Die Staatliche Universität {gort} bestätigt: {NV} hat das Studium abgeschlossen; Beschluss der Prüfungskommission; Qualifikation: Ingenieur
Diplom Serie AB Nr. {nr7}
{d-2000}`,
  ]),
  ...wordings('training_contract', 'employer', [
    `# Berufsausbildungsvertrag
(§§ 10, 11 Berufsbildungsgesetz)
Zwischen dem Ausbildenden {firma} und der/dem Auszubildenden {n}[g:, geb. {geb}]
wird der nachstehende Vertrag zur Ausbildung im Ausbildungsberuf {beruf} geschlossen.
A Die Ausbildungszeit beträgt 36 Monate. B Ausbildungsstätte {fort}
C Die Ausbildungsvergütung beträgt monatlich 1.218 EUR im ersten Ausbildungsjahr.
{fort}, {d}`,
    `Ausbildungsvertrag Pflegefachfrau/Pflegefachmann nach §§ 16 ff. PflBG
Träger der praktischen Ausbildung: {firma}
Auszubildende/r: {NV}[g: geb. am {geb}]
Beginn {d+60}, Ende {d+1150}; Ausbildungsvergütung nach TVAöD
{d}`,
    `IHK - Antrag auf Eintragung in das Verzeichnis der Berufsausbildungsverhältnisse
Berufsausbildungsvertrag Nr. {nr7}
Ausbildender {firma}
Auszubildender {n}[g:, {geb}] Vorbildung: Mittlere Reife
Ausbildungsberuf {beruf}; Dauer 3 Jahre; Probezeit 4 Monate
Datum {d}`,
  ]),
  ...wordings('fast_track_agreement', 'employer', [
    `# Vereinbarung nach § 81a Abs. 2 AufenthG
zur Durchführung des beschleunigten Fachkräfteverfahrens
zwischen der Landeshauptstadt Stuttgart und {firma}
für die Fachkraft {n}[g:, geb. {geb}]
Die Gebühr beträgt 411 EUR. Der Arbeitgeber handelt in Vollmacht der Fachkraft.
{d}`,
    `Beschleunigtes Fachkräfteverfahren - Vereinbarung
Beteiligte: Ausländerbehörde Stuttgart; Arbeitgeber {firma}
Arbeitnehmer: {NV}[g: *{geb}]
1. Pflichten des Arbeitgebers 2. Pflichten der Ausländerbehörde 3. Beteiligte Stellen 4. Folgen bei Nichteinhalten
{d}`,
    `Landeshauptstadt Stuttgart und {firma} schließen gemäß § 81a AufenthG folgende Vereinbarung:
Gegenstand ist die Vorabzustimmung zum Visum für {n}[g: (geb. {geb})].
Ablauf: Anerkennung, BA-Zustimmung, Vorabzustimmung, Visumtermin binnen drei Wochen
Stuttgart, {d}`,
  ]),
  ...wordings('job_description', 'employer', [
    `{firma}
# Stellenbeschreibung
Stelleninhaber/in: {n}
Position: {beruf} Vorgesetzte Stelle: Leitung Technik
Ziel der Stelle; Aufgaben im Einzelnen: Planung 40 %, Betreuung 30 %, Dokumentation 30 %
Anforderungsprofil: abgeschlossenes Studium
Stand {d}`,
    `Tätigkeitsbeschreibung zur Vorlage bei der Ausländerbehörde
Arbeitgeber {firma}
Für {H} {n}[g: ({geb})]
Hauptaufgaben als {beruf}: Entwurf, Prüfung, Abstimmung mit Kunden
Erforderliche Qualifikation: Hochschulabschluss
{fort}, {d}`,
    `JOB DESCRIPTION / Stellenbeschreibung
Job title: {beruf} Reports to: Head of Department
Employee: {n}
Key responsibilities: design, testing, documentation
Qualifications required: university degree
{firma}, {d}`,
  ]),
];
