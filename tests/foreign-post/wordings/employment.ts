import { wordings } from './wording.ts';

/** Contracts, declarations and pay, as employers and their pay offices write them. */
export const EMPLOYMENT = [
  ...wordings('employment_contract', 'employer', [
    `# Arbeitsvertrag
zwischen {firma}, {fadr} - nachfolgend "Arbeitgeber" -
und {H} {n}[g:, geboren am {geb}][a:, wohnhaft {str}, {plz} {ort}] - nachfolgend "Arbeitnehmer" -
§ 1 Beginn und Art der Tätigkeit
Der Arbeitnehmer wird ab {d+30} als {beruf} eingestellt.
§ 2 Probezeit
Die ersten sechs Monate gelten als Probezeit.
§ 3 Arbeitszeit
Die regelmäßige wöchentliche Arbeitszeit beträgt 40 Stunden.
§ 4 Vergütung
Das monatliche Bruttogehalt beträgt {geld} EUR.
{fort}, den {d}`,
    `# Anstellungsvertrag (unbefristet)
{firma} und {H} {nn}, {vn} schließen folgenden Vertrag:
1. Das Anstellungsverhältnis beginnt am {d+45}.
2. Der Angestellte übernimmt die Position {beruf}. Dienstort ist {fort}.
3. Als Vergütung wird ein Jahresgehalt von {geldj} Euro brutto in zwölf gleichen Raten gezahlt.
4. Der Urlaubsanspruch beträgt 30 Arbeitstage.
5. Die Kündigung bedarf der Schriftform.
[g:Geburtsdatum des Mitarbeiters: {geb}]
{fort}, {d}
Unterschrift Arbeitgeber | Unterschrift Arbeitnehmer`,
    `Vertragsnummer {nr7}
# EMPLOYMENT AGREEMENT / ARBEITSVERTRAG
between / zwischen {firma} ("Employer / Arbeitgeber")
and / und {n} ("Employee / Arbeitnehmer")[g: date of birth {geb}]
Article 1 Position: {beruf}
Article 2 Start date: {d+60}; probationary period six months
Article 3 Annual gross salary EUR {geldj}
Article 4 Working hours 40 per week
Article 5 Governing law: German law
{fort}, {d}`,
    `{head}
# Befristeter Arbeitsvertrag nach TzBfG
Zwischen der {firma} und {Herrn} {n}[a:, {str}, {plz} {ort}]
wird ein bis zum {d+730} befristetes Arbeitsverhältnis vereinbart (§ 14 Abs. 2 TzBfG).
Die Eingruppierung erfolgt in Entgeltgruppe 9 des Tarifvertrages.
Nebentätigkeiten bedürfen der Zustimmung.
Es gelten die Ausschlussfristen des § 15.
[g:geb. am {geb}]
{fort}, {d}`,
    `Arbeitsvertrag für gewerbliche Arbeitnehmer
Arbeitgeber: {firma}
Arbeitnehmer: {NV}[g: | geb. am: {geb}]
[a:Anschrift: {str}, {plz} {ort}]
Einstellung als: {beruf} ab: {d+20}
Stundenlohn: 16,80 EUR brutto
Wöchentliche Arbeitszeit: 38,5 Std.
Urlaub: 28 Tage Steuerklasse: I
Arbeitspapiere sind spätestens bei Arbeitsantritt abzugeben.
Datum: {d}`,
    `Zwischen dem Klinikum {fort} gGmbH, vertreten durch die Geschäftsführung, und {H} {n}[g:, geb. {geb},] wird folgender
# Dienstvertrag
geschlossen:
§ 1 {H} {nn} wird ab dem {d+40} als Assistenzärztin/Assistenzarzt in Weiterbildung beschäftigt.
§ 2 Auf das Arbeitsverhältnis findet der TV-Ärzte/VKA Anwendung.
§ 3 Die Beschäftigung erfolgt vorbehaltlich der Berufserlaubnis.
§ 4 Es gilt eine Probezeit von sechs Monaten.
{fort}, {d}`,
    `ARBEITSVERTRAG
Präambel
Die {firma} beabsichtigt {H} {n} zu beschäftigen. Der Vertrag steht unter der aufschiebenden Bedingung, dass die zum Arbeiten erforderliche Aufenthaltserlaubnis erteilt wird.
§ 1 Tätigkeit und Aufgabengebiet: {beruf}
§ 2 Beginn des Arbeitsverhältnisses: {d+90}
§ 3 Entgelt: {geld} EUR monatlich
§ 4 Entgeltfortzahlung im Krankheitsfall nach EFZG
§ 5 Verschwiegenheitspflicht
§ 6 Beendigung des Arbeitsverhältnisses
[g:(Arbeitnehmer geb. {geb})]
{d}`,
    `Arbeitsvertrag Minijob (geringfügige Beschäftigung)
Arbeitgeber {firma} {fadr}
Arbeitnehmer/in {n}
[g:Geburtsdatum {geb}]
Beschäftigungsbeginn {d+10}
Arbeitszeit 10 Stunden pro Woche, Lohn 556 EUR/Monat
Der Arbeitnehmer verzichtet auf die Versicherungsfreiheit in der Rentenversicherung: nein
Unterschriften {fort}, {d}`,
    `{firma} - Personalabteilung
Vertrag über ein Arbeitsverhältnis
Mit Wirkung vom {d+30} tritt {H} {vn} {nn}[g: ({geb})] als {beruf} in unser Unternehmen ein.
Arbeitsort, Arbeitszeit, Gehalt und Urlaub:
Arbeitsort {fort}; 39 Std./Woche; {geld} EUR; 30 Tage.
Überstunden werden durch Freizeit ausgeglichen. Kündigungsfrist: vier Wochen zum Monatsende.
{fort}, {d} (Arbeitgeber) (Arbeitnehmer)`,
    `Änderungsvertrag zum Arbeitsvertrag vom {d-400}
zwischen {firma} (Arbeitgeber) und {n} (Arbeitnehmer)[g:, geb. {geb}]
Die Parteien vereinbaren mit Wirkung ab {d+30}:
1. Die Tätigkeit lautet künftig: {beruf}.
2. Das Bruttomonatsgehalt beträgt {geld} EUR.
3. Im Übrigen bleibt der Arbeitsvertrag unverändert.
{fort}, {d}`,
  ]),
  ...wordings('employment_declaration', 'employer', [
    `# Erklärung zum Beschäftigungsverhältnis
Bundesagentur für Arbeit
Bitte füllen Sie die Erklärung vollständig aus. Stand 02/2024
A Angaben zum Anlass
2 Grund: [x] erstmalige Erteilung [ ] Verlängerung [ ] Arbeitgeberwechsel
B Angaben zur Arbeitnehmerin / zum Arbeitnehmer
3 Familienname {nn} 4 Vorname {vn}
5 Geburtsdatum {geb} 7 Staatsangehörigkeit {natn}
C Angaben zum Arbeitgeber
10 Firma {firma} 19 Betriebsnummer {nr8}
D Angaben zum Beschäftigungsverhältnis
21 Beginn {d+40} 25 Berufsbezeichnung {beruf}
57 {fort} 58 {d} 59 Unterschrift`,
    `Anlage zum Antrag auf Zustimmung der BA
Erklärung zum Beschäftigungsverhältnis (§ 39 Abs. 4 AufenthG)
Name, Vorname: {NV}
Geburtsdatum: {geb}
Arbeitgeber: {firma}, Betriebsnummer {nr8}
Tätigkeit: {beruf}, Vollzeit, {geld} EUR/Monat
Wird die Arbeitnehmerin/der Arbeitnehmer an Dritte überlassen? nein
Arbeitsentgelt tarifgebunden: nein; Sozialversicherung: ja
{fort}, {d} Stempel und Unterschrift des Arbeitgebers`,
    `EzB - Seite 1 von 4
Erklärung zum
Beschäftigungsverhältnis
zur Vorlage bei der Ausländerbehörde / Auslandsvertretung
3 Name {NN} 4 Vorname {VN} 5 geboren am {geb} 6 Geschlecht {MF}
8 Wohnsitz in {gort} 9 seit
11 Straße {fstr} 13 PLZ {fplz} 14 Ort {fort}
22 [x] unbefristet 24 Arbeitsort {fort}
37 [x] Vollzeit Stunden/Woche 40
46 Höhe des Arbeitsentgelts {geld}
59 {d}`,
    `Agentur für Arbeit - Arbeitsmarktzulassung
ERKLÄRUNG ZUM BESCHÄFTIGUNGSVERHÄLTNIS
Hinweis: Der Arbeitgeber ist nach § 39 Abs. 4 AufenthG zur Auskunft verpflichtet. Ordnungswidrig handelt ...
Personendaten: {NV}, {geb}, {natw}
Betrieb: {firma}, gegründet in den letzten 24 Monaten: nein
Qualifikation: Für die Beschäftigung ist eine abgeschlossene Berufsausbildung erforderlich: ja
Überstunden: nein Urlaubsanspruch: 30 Arbeitstage
Datum {d}, Unterschrift der/des Vertretungsberechtigten`,
    `Zusatzblatt A zur Erklärung zum Beschäftigungsverhältnis
Berufserfahrung § 19c Abs. 2 AufenthG, § 6 BeschV
Arbeitnehmer {n}[g:, geb. {geb}]
Arbeitgeber {firma}
Mindestens zwei Jahre einschlägige Berufserfahrung in den letzten fünf Jahren: [x] ja
{fort}, {d}`,
  ]),
  ...wordings('payslip', 'employer', [
    `{firma} {fadr}
# Gehaltsabrechnung für {monat}
Pers.-Nr. {nr4} | Steuerklasse 1 | Kinderfreibetrag 0,0
{H}
{n}
[a:{str}
{plz} {ort}]
[g:Geb.-Datum {geb}]
Eintritt {d-700} KV-Beitrag 7,3 % SV-Nr. {svnr}
Lohnart Bezeichnung Betrag
2000 Gehalt {geld}
Gesamtbrutto {geld}
Lohnsteuer 512,33 Rentenversicherung 320,11
Nettoverdienst 2.411,08
Auszahlungsbetrag 2.411,08`,
    `Abrechnung der Brutto/Netto-Bezüge
für {monat} {d} Blatt 1
Personal-Nr. {nr4} Geburtsdatum {geb} StKl 3 Faktor Ki.Frbtr. 1,0 Konfession --
Krankenkasse {kk}
{firma}*{fadr}
{n}
Steuer/Sozialversicherung
Gesamt-Brutto {geld}
Lohnsteuer Kirchensteuer SolZ KV-Beitrag RV-Beitrag AV-Beitrag PV-Beitrag
Netto-Verdienst 2.733,20
Verdienstbescheinigung Jahreswerte`,
    `Lohnabrechnung {monat}
Arbeitgeber: {firma}
Arbeitnehmer: {NV}
[g:geb. {geb}]
Stunden 168,00 Stundenlohn 15,50
Bruttolohn 2.604,00
./. Lohnsteuer 201,00
./. Sozialversicherung 533,82
Nettolohn 1.869,18
Überweisung auf IBAN {iban}`,
    `Entgeltabrechnung Abrechnungsmonat {monat}
{firma}
{NN} {VN}
Entgeltgruppe EG 8 Stufe 2 Tarif TVöD
Tabellenentgelt {geld}
Steuerbrutto {geld}
SV-Brutto {geld}
ZVK-Umlage 82,10
gesetzl. Abzüge 1.033,91
Zahlbetrag 2.390,66
[g:Geburtsdatum: {geb}]
Erstellt am {d}`,
    `Bezügemitteilung
Landesamt für Besoldung und Versorgung
Personalnummer {nr8} {NV}
Monat {monat}
Bezüge: Grundentgelt {geld}
Abzüge: LSt 610,00 KV 290,10 RV 330,40 ALV 47,20
Überweisungsbetrag 2.688,01
Diese Mitteilung gilt als Verdienstnachweis. Datum {d}`,
    `PAYSLIP / VERDIENSTABRECHNUNG
Employee {n} ID {nr4}
Company {firma}
Period {monat}
Basic salary {geld} Tax -611,00 Social security -744,02
Net pay 2.533,10
Lohnsteuerklasse 1 SV-Nummer {svnr}
[g:DOB {geb}]`,
    `Lohn-/Gehaltsbescheinigung
Monat {monat}
Name {n}
Brutto steuerpflichtig {geld}
Brutto SV-pflichtig {geld}
LSt. Soli KiSt
KV PV RV AV Arbeitnehmeranteil 744,11
Netto 2.410,00
Firma {firma}`,
    `Jahresentgeltnachweis: Ausdruck der elektronischen Lohnsteuerbescheinigung für 2025
{firma} {fadr}
{n}[g:, geb. {geb}]
Dem Lohnsteuerabzug wurde zugrunde gelegt: Steuerklasse 1
3. Bruttoarbeitslohn {geldj}
4. Einbehaltene Lohnsteuer von 3. 7.910,00
23. Arbeitnehmeranteil zur gesetzlichen Rentenversicherung 4.550,00
Datum {d}`,
    `Verdienstnachweis
{firma} bescheinigt für {monat}
Mitarbeiter/in: {NV} Pers.Nr. {nr4}
Gesamtbrutto {geld} Steuer 601,22 Sozialabgaben 812,00 Netto 2.305,44 Auszahlung {iban}
maschinell erstellt, ohne Unterschrift gültig`,
  ]),
  ...wordings('termination', 'employer', [
    `{head}
{an}
{fort}, {d}
# Kündigung Ihres Arbeitsverhältnisses
Sehr geehrte{r} {H} {nn},
hiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis ordentlich und fristgerecht zum {d+60}.
Bitte melden Sie sich unverzüglich bei der Agentur für Arbeit arbeitsuchend (§ 38 SGB III).
Den Erhalt der Kündigung bestätigen Sie bitte auf dem beiliegenden Doppel.
Mit freundlichen Grüßen
{chef}
Geschäftsführer`,
    `{head}
{an}
Datum: {d}
Kündigung in der Probezeit
Sehr geehrte{r} {H} {nn},
wir kündigen das Arbeitsverhältnis innerhalb der vereinbarten Probezeit mit einer Frist von zwei Wochen, hilfsweise zum nächstmöglichen Zeitpunkt.
Firmeneigentum ist zurückzugeben. Resturlaub wird gewährt.
{chef}, Personalleitung`,
    `{head}
Per Boten
{an}
{d}
Außerordentliche fristlose Kündigung
Sehr geehrte{r} {H} {nn},
hiermit kündigen wir Ihnen aus wichtigem Grund fristlos gemäß § 626 BGB, hilfsweise ordentlich zum {d+30}.
Der Betriebsrat wurde gemäß § 102 BetrVG angehört.
Hochachtungsvoll
{chef}`,
    `{n}[a:, {str}, {plz} {ort}]
An {firma}
{fadr}
{ort}, {d}
Kündigung meines Arbeitsvertrages
Sehr geehrte Damen und Herren,
hiermit kündige ich mein Arbeitsverhältnis als {beruf} fristgerecht zum {d+30}.
Ich bitte um ein qualifiziertes Arbeitszeugnis und die Zusendung meiner Arbeitspapiere.
Mit freundlichen Grüßen
{n}`,
    `{head}
{an}
Betriebsbedingte Kündigung
Sehr geehrte{r} {H} {nn}, wegen der Schließung des Standorts {fort} endet Ihr Arbeitsverhältnis mit Ablauf des {d+90}.
Wir kündigen daher ordentlich. Eine Sozialauswahl nach § 1 Abs. 3 KSchG wurde vorgenommen.
Klage kann binnen drei Wochen beim Arbeitsgericht erhoben werden (§ 4 KSchG).
{fort}, {d} {chef}`,
    `# Aufhebungsvertrag
{firma} und {n}[g:, geb. {geb},]
sind sich einig, dass das Arbeitsverhältnis im gegenseitigen Einvernehmen zum {d+30} endet.
Bis dahin wird der Arbeitnehmer unter Fortzahlung der Vergütung freigestellt.
Eine Abfindung wird nicht gezahlt.
{fort}, {d}`,
  ]),
  ...wordings('employment_end_notice', 'employer', [
    `{head}
{anamt}
{d}
Mitteilung nach § 4a Abs. 5 AufenthG
{H} {n}[g:, geb. {geb}][r:, Ihr Zeichen {az}]
Sehr geehrte Damen und Herren,
wir teilen Ihnen mit, dass die Beschäftigung des oben genannten Mitarbeiters vorzeitig zum {d-3} beendet wurde.
Mit freundlichen Grüßen
{chef}`,
    `{head}
{anamt}
Anzeige der vorzeitigen Beendigung eines Beschäftigungsverhältnisses
Name des Ausländers: {NV}
[g:Geburtsdatum: {geb}]
Ende der Beschäftigung: {d-10}
Grund: Eigenkündigung
Die Mitteilungspflicht binnen vier Wochen ab Kenntnis (§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG) ist damit erfüllt.
{fort}, {d}`,
    `{head}
{anamt}
[r:Az. {az}]
{fort}, {d}
Ausscheiden von {H} {n}[g: (geb. {geb})]
hiermit informieren wir Sie darüber, dass {H} {nn} seit dem {d-5} nicht mehr in unserem Unternehmen tätig ist. Das Beschäftigungsverhältnis, für das der Aufenthaltstitel erteilt wurde, ist beendet.
Personalabteilung {chef}`,
    `{head}
{anamt}
Betreff: Beendigung der Ausbildung/Beschäftigung - {nn}, {vn}[g:, {geb}]
Wir kommen unserer gesetzlichen Anzeigepflicht nach: der Arbeitsvertrag mit der genannten Person endete vor Ablauf am {d-14}.
{d} {chef}`,
    `{head}
{anamt}
Arbeitgebermeldung über das Ende der Beschäftigung (§ 4a AufenthG)
1. Arbeitgeber: {firma}
2. Beschäftigte Person: {n}[g: *{geb}]
3. Tätigkeit: {beruf}
4. letzter Arbeitstag: {d-7}
5. Beendigungsgrund: betriebsbedingt
Datum, Unterschrift {d}`,
    `{head}
{anamt}
{d}
[r:Ihr Aktenzeichen: {az}]
Guten Tag,
unser Mitarbeiter {n}[g:, geboren {geb},] hat die Firma zum {d-2} verlassen. Da er einen auf uns beschränkten Aufenthaltstitel hat, melden wir die vorzeitige Beendigung.
Freundliche Grüße, {chef}`,
  ]),
  ...wordings('work_reference', 'employer', [
    `{head}
# Arbeitszeugnis
{H} {n}[g:, geboren am {geb} in {gort},] war vom {d-1200} bis zum {d} in unserem Unternehmen als {beruf} tätig.
Zu den Aufgaben gehörten die Betreuung der Kunden und die Dokumentation.
Die übertragenen Aufgaben wurden stets zu unserer vollen Zufriedenheit erledigt.
Das Verhalten gegenüber Vorgesetzten und Kollegen war einwandfrei.
Wir wünschen für die Zukunft alles Gute.
{fort}, {d} {chef}`,
    `# Zwischenzeugnis
{H} {nn}, {vn}[g:, geb. {geb}] ist seit dem {d-900} bei der {firma} beschäftigt.
Er/Sie verfügt über fundierte Fachkenntnisse und arbeitet sehr zuverlässig, zu unserer vollsten Zufriedenheit.
Dieses Zwischenzeugnis wird auf Wunsch ausgestellt.
{fort}, {d}`,
    `TO WHOM IT MAY CONCERN
# EXPERIENCE CERTIFICATE
This is to certify that {n} was employed with {firma} as {beruf} from {d-2000} to {d-100}.
During this period we found the conduct good and the work satisfactory.
We wish all success in future endeavours.
Date: {d} HR Manager {chef}`,
    `{head}
Qualifiziertes Zeugnis
{H} {vn} {nn} trat am {d-1500} als {beruf} in unser Haus ein.
Die Arbeitsweise war geprägt von Sorgfalt. Leistung und Führung beurteilen wir mit gut.
Das Ausscheiden erfolgt auf eigenen Wunsch. Wir danken für die stets gute Zusammenarbeit.
{d}`,
    `{head}
Praktikumszeugnis
{n}[g:, geboren am {geb},] hat vom {d-200} bis {d-20} ein Praktikum absolviert.
Im Kollegenkreis wurde {H} {nn} sehr geschätzt; die Aufgaben wurden zu unserer Zufriedenheit erfüllt.
{fort}, {d}`,
  ]),
];
