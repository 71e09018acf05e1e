import { wordings } from './wording.ts';

/** Language, integration course, tests; and the university's confirmations, which the taxonomy has no type of their own for. */
export const INTEGRATION = [
  ...wordings('language_certificate', 'school', [
    `# GOETHE-ZERTIFIKAT B1
{n}
geboren am {geb} in {gort}
hat die Prüfung bestanden
Lesen 81 Hören 77 Schreiben 70 Sprechen 88
Prüfungsdatum {d-20} Ausstellungsdatum {d}`,
    `telc gGmbH - The European Language Certificates
# ZERTIFIKAT telc Deutsch B2
Name, Vorname {NV} Geburtsdatum {geb} Geburtsort {gort}
Schriftliche Prüfung 171/225 Mündliche Prüfung 62/75
Prädikat befriedigend
Datum der Prüfung {d-30}`,
    `Zertifikat
Deutsch-Test für Zuwanderer (DTZ)
{n}, {geb}
Hören/Lesen B1 Schreiben A2 Sprechen B1
Gesamtergebnis B1
{S}, {d}`,
    `ÖSD Zertifikat A1
Österreichisches Sprachdiplom Deutsch
{nn} {vn} geb. {geb} {gort}
Die Prüfung Grundstufe Deutsch wurde gut bestanden.
{d}`,
    `TestDaF-Institut
Zeugnis
{n}, geboren am {geb}
Leseverstehen TDN 4, Hörverstehen TDN 4, Schriftlicher Ausdruck TDN 3, Mündlicher Ausdruck TDN 4
Tag der Prüfung {d-40}`,
    `{head}
Teilnahmebestätigung und Sprachstandsnachweis
{n}[g:, geb. {geb}] hat am Deutschkurs Niveau B1.2 des Gemeinsamen Europäischen Referenzrahmens (GER) mit Erfolg teilgenommen und die Abschlussprüfung Deutsch B1 bestanden.
{d}`,
    `DSH-Zeugnis
Deutsche Sprachprüfung für den Hochschulzugang
{n}[g:, geb. am {geb}] hat die DSH mit dem Gesamtergebnis DSH-2 abgelegt.
{uni}, {d}`,
    `# Goethe-Zertifikat A1: Start Deutsch 1
{NN} {VN}
Geburtsdatum {geb}
Geburtsort {gort}
Ergebnis 78 Punkte, befriedigend
Goethe-Institut {gort}, {d}`,
    `Certificate telc Deutsch B1-B2 Pflege
{n}
date of birth {geb}
Level B2 achieved in listening, reading, speaking
Common European Framework of Reference for Languages
{d}`,
  ]),
  ...wordings('integration_course', 'school', [
    `Bundesamt für Migration und Flüchtlinge
# Zertifikat Integrationskurs
{n}, geb. {geb}
hat den Integrationskurs erfolgreich abgeschlossen: Deutsch-Test B1, Test "Leben in Deutschland" 28 von 33
Nürnberg, {d}`,
    `Bestätigung der Anmeldung zum Integrationskurs
{S}, Kursträger
Teilnehmer: {NV}[g: {geb}] BAMF-Kennziffer {nr7}
Kursbeginn {d+20}, allgemeiner Integrationskurs, 600 UE Sprachkurs + 100 UE Orientierungskurs
{d}`,
    `{head}
{an}
Berechtigung zur Teilnahme an einem Integrationskurs (§ 44 AufenthG)
Sehr geehrte{r} {H} {nn}, Sie sind berechtigt, einmalig an einem Integrationskurs teilzunehmen. Bitte melden Sie sich bei einem Kursträger an.
{d}`,
    `Bescheinigung über die ordnungsgemäße Teilnahme am Integrationskurs (§ 14 IntV)
{n}[g:, geb. {geb}]
Unterrichtsstunden besucht: 583 von 600
{S}, {d}`,
    `Verpflichtung zur Teilnahme am Integrationskurs nach § 44a AufenthG
{H} {n}[g:, {geb}]
Sie werden verpflichtet, sich unverzüglich zu einem Integrationskurs anzumelden.
{d}`,
  ]),
  ...wordings('naturalisation_test', 'school', [
    `Bundesamt für Migration und Flüchtlinge
# Bescheinigung über das Ergebnis des Tests "Leben in Deutschland"
{n}, geb. {geb}
Sie haben 31 von 33 Fragen richtig beantwortet. Damit sind auch die Kenntnisse der Rechts- und Gesellschaftsordnung nachgewiesen.
{d}`,
    `Einbürgerungstest - Ergebnismitteilung
Teilnehmer {NV}[g: {geb}]
Testdatum {d-30} Prüfstelle {S}
Der Einbürgerungstest wurde bestanden (§ 10 Abs. 5 StAG); 29 Punkte
{d}`,
    `BAMF Zertifikat
Test Leben in Deutschland
Sie haben den Test bestanden: 17 Punkte erforderlich, erreicht 33
{n}[g: *{geb}]
Nürnberg, {d}`,
    `Bescheinigung Einbürgerungstest
gemäß Einbürgerungstestverordnung
{H} {nn}, {vn}[g:, geboren {geb}]
{d}`,
  ]),
  ...wordings(null, 'university', [
    `{head}
# Immatrikulationsbescheinigung
Wintersemester 2026/27
{n}[g:, geb. {geb}]
Matrikelnummer {nr7} Studiengang Maschinenbau M.Sc. Fachsemester 3
{d}`,
    `{uni} Studiensekretariat
Studienbescheinigung
{NV}[g: {geb}] ist als ordentlich Studierende/r eingeschrieben.
{d}`,
    `{head}
{an}
Zulassungsbescheid zum Studium
Sehr geehrte{r} {H} {nn}, Sie sind zum Wintersemester zugelassen. Immatrikulation bis {d+30}
{d}`,
  ]),
];
