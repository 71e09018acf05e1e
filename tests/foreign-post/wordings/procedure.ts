import { wordings } from './wording.ts';

/** What arrives in a running procedure: applications, letters of lawyers, the office's own hearing letters, mail. */
export const PROCEDURE = [
  ...wordings('application', 'person', [
    `# Antrag auf Erteilung / Verlängerung eines Aufenthaltstitels
[x] Verlängerung [ ] Erteilung [ ] Niederlassungserlaubnis
1. Familienname {nn}
2. Vornamen {vn}
3. Geburtsdatum {geb} 4. Geburtsort {gort}
5. Staatsangehörigkeit(en) {natn}
6. Familienstand [ ] ledig [x] verheiratet
7. Anschrift {str}, {plz} {ort}
8. Pass-Nr. {pass} gültig bis {d+700}
9. Zweck des Aufenthalts: Beschäftigung
Ich versichere, vorstehende Angaben nach bestem Wissen gemacht zu haben. § 54 Abs. 2 Nr. 8 AufenthG
{ort}, {d} Unterschrift`,
    `{n}
{str}
{plz} {ort}
{anamt}
{ort}, {d}
Antrag auf Änderung der Nebenbestimmung - Arbeitgeberwechsel
[r:Aktenzeichen {az}]
Sehr geehrte Damen und Herren,
hiermit beantrage ich[g:, geboren am {geb},] die Änderung der Nebenbestimmung meines Aufenthaltstitels. Ich möchte ab {d+40} als {beruf} bei {firma} arbeiten.
Beigefügt: Arbeitsvertrag, Erklärung zum Beschäftigungsverhältnis, Passkopie
Mit freundlichen Grüßen
{n}`,
    `Landeshauptstadt Stuttgart Ausländerbehörde
ANTRAGSFORMULAR
Application for a residence permit
Surname / Name {NN} First name / Vorname {VN}
Date of birth / Geburtsdatum {geb} Nationality {natn}
Purpose of stay / Aufenthaltszweck: work
Previous stays in Germany yes/no
Health insurance yes Means of subsistence: employment
Signature of applicant, date {d}`,
    `Antrag auf Einbürgerung
nach § 10 StAG
Ich beantrage die Einbürgerung in den deutschen Staatsverband.
Angaben zur Person: {NV}, geb. {geb} in {gort}
Aufenthalt im Inland seit {d-3200}; Straffreiheit; Lebensunterhalt; Bekenntnis
{ort}, {d}`,
    `{n}[g:, geb. {geb}]
[a:{str}, {plz} {ort}]
{d}
An die Ausländerbehörde
[r:Az.: {az}]
hiermit stelle ich einen Antrag auf eine Niederlassungserlaubnis nach § 18c Abs. 2 AufenthG.
Ich arbeite seit 27 Monaten mit der Blauen Karte. Bitte geben Sie mir einen Termin.
Danke, {n}`,
    `Antrag auf Familiennachzug (§§ 27 ff. AufenthG)
Antragsteller/in: {NV}, {geb}
Stammberechtigter lebt in {plz} {ort}, {str}
Ich beantrage die Erteilung einer Aufenthaltserlaubnis zum Familiennachzug.
Datum und Unterschrift {d}`,
    `Antrag auf Ausstellung eines Reiseausweises / Passersatzes
Personalien der antragstellenden Person {NV} {geb} {gort}
Grund: Nationalpass nicht zumutbar erlangbar
Hinweis: Falsche Angaben sind strafbar (§ 95 AufenthG)
{ort}, {d}`,
    `{n}
{ort}, den {d}
{anamt}
Betr.: Verlängerung meiner Aufenthaltserlaubnis[g:, geb. {geb}][r:, {az}]
Sehr geehrte Damen und Herren,
meine Aufenthaltserlaubnis läuft am {d+50} ab. Ich beantrage hiermit die Verlängerung.
Hochachtungsvoll {n}`,
    `Formblatt Antrag Blaue Karte EU
ANTRAG auf Erteilung einer Blauen Karte EU nach § 18g AufenthG
A. Personalien: {nn}, {vn}; geb. {geb}; {natn}
B. Arbeitgeber: {firma}
C. Hochschulabschluss: Master
D. Erklärung der Antragstellerin / des Antragstellers {d}`,
  ]),
  ...wordings('cover_letter', 'lawyer', [
    `{head}
{anamt}
{d}
Unser Zeichen: {nr4}/26 | Ihr Zeichen: [r:{az}]
{n}[g:, geb. {geb}] - Aufenthaltsrecht
Sehr geehrte Damen und Herren,
in vorbezeichneter Angelegenheit zeigen wir unter Vorlage einer Vollmacht an, dass wir {Herrn} {nn} anwaltlich vertreten.
Als Anlage übersenden wir die noch fehlenden Unterlagen: Gehaltsabrechnungen, Mietvertrag, Passkopie.
Mit freundlichen kollegialen Grüßen
{ra}
Rechtsanwalt`,
    `{n}[a:
{str}, {plz} {ort}]
{anamt}
{ort}, {d}
[r:Ihr Zeichen: {az}]
Sehr geehrte Damen und Herren,
anbei übersende ich Ihnen die angeforderten Unterlagen: Arbeitsvertrag, Meldebescheinigung, Krankenversicherungsnachweis.
[g:Mein Geburtsdatum: {geb}]
Mit freundlichen Grüßen
{n}`,
    `{head}
{anamt}
Mandat {nn} ./. Stadt Stuttgart[r: - {az}]
Sehr geehrte Damen und Herren,
in der Anlage erhalten Sie die Unterlagen unserer Mandantschaft {n}[g: (geb. {geb})] mit der Bitte um Kenntnisnahme und weitere Veranlassung.
{d}
{ra} Fachanwalt für Migrationsrecht`,
    `{head}
{anamt}
{d}
Unterlagen für {n}[g:, geb. {geb}][r:, Az. {az}]
Sehr geehrte Damen und Herren,
wie telefonisch besprochen reichen wir hiermit für unseren Mitarbeiter folgende Unterlagen nach: 1. unterschriebener Arbeitsvertrag 2. Erklärung zum Beschäftigungsverhältnis 3. Lebenslauf
Für Rückfragen stehen wir gerne zur Verfügung.
{chef}`,
    `An das Ausländeramt
[r:Aktenzeichen: {az}]
Nachreichung von Unterlagen
Name: {n}[g: geb. {geb}]
Ich reiche folgende Dokumente nach: Passkopie, 3 Gehaltsabrechnungen, Mietvertrag
{d} Unterschrift`,
  ]),
  ...wordings('power_of_attorney', 'lawyer', [
    `{head}
# Vollmacht
Den Rechtsanwälten {kanzlei} wird hiermit in Sachen
{n}[g:, geb. {geb}] ./. Land Baden-Württemberg
wegen Aufenthaltserlaubnis
Vollmacht erteilt, insbesondere zur Vertretung gegenüber Behörden, zur Akteneinsicht, zur Einlegung und Rücknahme von Rechtsmitteln und zur Entgegennahme von Zustellungen.
{ort}, {d} Unterschrift`,
    `Vollmacht
Ich, {n}[g:, geboren am {geb}][a:, wohnhaft {str}, {plz} {ort}],
bevollmächtige hiermit {firma}, mich im beschleunigten Fachkräfteverfahren nach § 81a AufenthG vor der Ausländerbehörde zu vertreten.
Untervollmacht darf erteilt werden.
{d}`,
    `STRAFPROZESS- UND VERWALTUNGSVOLLMACHT
{kanzlei}
Vollmachtgeber: {NV}[g:, {geb}]
Die Vollmacht gilt für alle Instanzen und erstreckt sich auf Neben- und Folgeverfahren (§§ 67 VwGO, 14 VwVfG).
{d} (Vollmachtgeber)`,
    `Abholvollmacht
Hiermit bevollmächtige ich, {n}[g:, {geb}], {H} {ra}, meinen elektronischen Aufenthaltstitel und den PIN-Brief bei der Ausländerbehörde abzuholen.
{ort}, {d}`,
    `POWER OF ATTORNEY / Vollmacht
The undersigned {n}, passport no. {pass}, hereby authorises {kanzlei} to represent me before the immigration authority
Der Unterzeichner bevollmächtigt zur Vertretung in ausländerrechtlichen Angelegenheiten
{d}`,
  ]),
  ...wordings('hearing_letter', 'office', [
    `{head}
{an}
[r:Aktenzeichen {az}]
{d}
# Anhörung nach § 28 LVwVfG
Sehr geehrte{r} {H} {nn},
es ist beabsichtigt, Ihren Antrag auf Verlängerung der Aufenthaltserlaubnis abzulehnen und Sie unter Androhung der Abschiebung zur Ausreise aufzufordern.
Sie erhalten hiermit Gelegenheit, sich bis zum {d+21} zu den entscheidungserheblichen Tatsachen zu äußern.
Im Auftrag`,
    `{head}
{an}
{d}
Gelegenheit zur Stellungnahme
[r:Unser Zeichen: {az}]
Sehr geehrte{r} {H} {nn}, wir beabsichtigen, die Ihnen am {d-500} erteilte Aufenthaltserlaubnis nachträglich zeitlich zu befristen (§ 7 Abs. 2 Satz 2 AufenthG). Vor Erlass eines belastenden Verwaltungsaktes ist Ihnen rechtliches Gehör zu gewähren (§ 28 Abs. 1 VwVfG). Äußerungsfrist: {d+14}.`,
    `{head}
{an}
Beabsichtigte Ausweisung; hier: Anhörung gemäß § 28 Verwaltungsverfahrensgesetz
[r:Az.: {az}] {n}[g:, geb. {geb}]
Gegen Sie wurde ein Strafurteil rechtskräftig. Wir hören Sie hiermit zu der beabsichtigten Ausweisung an.
Datum {d}`,
    `{head}
{an}
{d}
Anhörungsschreiben
Widerruf der Niederlassungserlaubnis
Sehr geehrte{r} {H} {nn}, bevor wir entscheiden, geben wir Ihnen Gelegenheit, sich innerhalb von zwei Wochen zu äußern. Sollten Sie sich nicht äußern, wird nach Aktenlage entschieden.`,
  ]),
  ...wordings(null, 'lawyer', [
    `{head}
{anamt}
{d}
[r:Ihr Zeichen: {az}]
In der Verwaltungssache {n}[g:, geb. {geb}]
nehmen wir zum Anhörungsschreiben vom {d-14} wie folgt Stellung:
Die beabsichtigte Ablehnung wäre rechtswidrig. Unser Mandant ist seit 2019 ununterbrochen beschäftigt.
{ra} Rechtsanwalt`,
    `{head}
{anamt}
Stellungnahme im Anhörungsverfahren {nn}[r: ({az})]
namens und in Vollmacht unserer Mandantschaft, {n}[g: geb. {geb}], wird ausgeführt: Der Lebensunterhalt ist gesichert.
{d} {ra}`,
    `{head}
{anamt}
Untätigkeit in Sachen {n}[r:, Az. {az}]
wir erinnern an unser Schreiben vom {d-60} und erwarten eine Entscheidung bis {d+14}; andernfalls werden wir Untätigkeitsklage nach § 75 VwGO erheben.
{d} {ra}`,
  ]),
  ...wordings('objection', 'lawyer', [
    `{head}
{anamt}
{d}
# Widerspruch
In Sachen {n}[g:, geb. {geb}] legen wir namens und in Vollmacht gegen Ihren Bescheid vom {d-20}[r:, Az. {az}],
Widerspruch
ein und beantragen die Aussetzung der Vollziehung. Die Begründung bleibt einem gesonderten Schriftsatz vorbehalten.
{ra}`,
    `{n}
[a:{str}, {plz} {ort}]
{anamt}
{d}
Gegen Ihren Ablehnungsbescheid vom {d-15}[r: (Aktenzeichen {az})] lege ich hiermit fristgerecht Widerspruch ein.
Begründung: Sie haben mein Einkommen falsch berechnet.
[g:Geboren bin ich am {geb}.]
{n}`,
    `{head}
Per beBPo
{anamt}
Widerspruchsverfahren {nn}[r:; {az}]
legen wir gegen die Verfügung vom {d-28} Rechtsbehelf des Widerspruchs ein. Wir beantragen Akteneinsicht, danach Begründung.
[g:Mandant: {n}, {geb}]
{d} {ra}`,
    `Einspruch / Widerspruch gegen den Bescheid vom {d-10}
{n}[g: geb. {geb}][r: {az}]
Sehr geehrte Damen und Herren, ich bin mit Ihrem Bescheid nicht einverstanden und erhebe Widerspruch.
{ort}, {d}`,
  ]),
  ...wordings('email', 'person', [
    `Von: {n} <{mail}>
Gesendet: {d} 21:14
An: auslaenderbehoerde@stuttgart.de
Betreff: Frage zu meinem Antrag[r: {az}]
Sehr geehrte Damen und Herren,
wann wird mein Antrag bearbeitet? Mein Chef fragt jeden Tag.
[g:Ich bin am {geb} geboren.]
Viele Grüße {n}
Von meinem iPhone gesendet`,
    `From: {mail}
Sent: {d} 08:02
To: Poststelle Ausländerbehörde
Subject: Residence permit {n}[g:, born {geb}]
Dear Sir or Madam, attached please find my payslips.
Best regards {n}`,
    `Betreff: AW: Termin
Von: {n} <{mail}>
An: Poststelle
Datum: {d}
Hallo Herr Maier, danke für die Nachricht. Ich komme am {d+7}.
-----Ursprüngliche Nachricht-----
Von: Ausländerbehörde`,
    `{mail}
an mich
{d}
Betreff: Unterlagen[r: Az {az}]
Cc: {chef}
Anlagen: Vertrag.pdf (211 KB)
Guten Tag, im Anhang der Vertrag. {n}`,
  ]),
];
