import { wordings } from './wording.ts';

/** Titles, certificates and permissions, with the captions of the forms of the AufenthV annexes (D2a, D3, D11, D12, D13a, D14). */
export const STAY = [
  ...wordings('residence_card', 'office', [
    `# AUFENTHALTSTITEL
BUNDESREPUBLIK DEUTSCHLAND
D
Name/Surname {NN}
Vornamen/Given names {VN}
Geschlecht/Sex {MF} Staatsangehörigkeit/Nationality {iso} Geburtsdatum/Date of birth {geb}
Art des Titels/Type of permit AUFENTHALTSERLAUBNIS
Kartenablauf/Card expiry {d+700}
Anmerkungen/Remarks § 18b AUFENTHG SIEHE ZUSATZBLATT
Unterschrift/Signature {eat}`,
    `Kopie Vorder- und Rückseite
# AUFENTHALTSTITEL
RESIDENCE PERMIT
{NN}
{VN}
{MF} {iso} {geb}
BLAUE KARTE EU
{d+900}
§18G ABS.1 SATZ 1 AUFENTHG
GEBURTSORT/PLACE OF BIRTH {gort}
AUSSTELLUNGSDATUM-BEHÖRDE/DATE OF ISSUE-AUTHORITY {d} STADT STUTTGART
{mrz1}`,
    `AUFENTHALTSTITEL
D {eat}
NAMEN VORNAMEN {NN} {VN}
GÜLTIG BIS {d+400}
AUSSTELLUNGSORT {ORT} GÜLTIG AB {d}
ART DES TITELS NIEDERLASSUNGSERLAUBNIS
ANMERKUNGEN § 9 AUFENTHG ERWERBSTÄTIGKEIT ERLAUBT
{mrzv}`,
    `Bundesrepublik Deutschland
Elektronischer Aufenthaltstitel (eAT) - Rückseite
GEBURTSORT {gort}
ANMERKUNGEN
§ 28 ABS. 1 S. 1 NR. 1 ERWERBSTÄTIGKEIT ERLAUBT
AUGENFARBE BRAUN GRÖSSE 172 CM
ANSCHRIFT {plz} {ort} {str}
AUSSTELLENDE BEHÖRDE STADT {ORT}
{mrz1}`,
    `D AUFENTHALTSTITEL
{eat}
NAME VORNAME {NN}, {VN}
GÜLTIG VOM {d} BIS {d+600}
AUFENTHALTSERLAUBNIS § 16B ABS. 1
STUDIUM ... BESCHÄFTIGUNG BIS ZU 140 TAGE
{mrzv}`,
    `Residence permit / Aufenthaltstitel
Type of permit: Aufenthaltserlaubnis
Surname {NN}
Given names {VN}
Date of birth {geb} Nationality {iso} Sex {MF}
Card expiry {d+1000}
Remarks § 19c Abs. 1`,
    `# AUFENTHALTSTITEL
AUFENTHALTSKARTE - FAMILIENANGEHÖRIGER EU
{NN}
{VN}
{geb} {iso} {MF}
KARTE GÜLTIG BIS {d+1700}
ART. 10 RL 2004/38/EG
{mrz1}`,
  ]),
  ...wordings('provisional_certificate', 'office', [
    `# Fiktionsbescheinigung
Seriennummer {eat}
Name, Vorname {NV}
Geburtsdatum {geb}
Staatsangehörigkeit {natn}
Die Inhaberin/Der Inhaber hat die Erteilung/Verlängerung eines Aufenthaltstitels beantragt.
[ ] Der Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).
[ ] Die Abschiebung gilt als ausgesetzt (§ 81 Abs. 3 Satz 2 AufenthG).
[x] Der Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG).
Diese Bescheinigung ist gültig bis {d+90}
{ort}, {d} Ausländerbehörde`,
    `{head}
Bescheinigung über die Wirkung der Antragstellung (§ 81 Abs. 5 AufenthG)
Für {n}[g:, geb. {geb}], {natw}
wird bescheinigt, dass der bisherige Aufenthaltstitel mit allen sich daran anschließenden Wirkungen bis zur Entscheidung als fortbestehend gilt.
Erwerbstätigkeit wie bisher gestattet. Gültig bis {d+120}
Datum {d}`,
    `BUNDESREPUBLIK DEUTSCHLAND
# FIKTIONSBESCHEINIGUNG
Nur gültig in Verbindung mit dem Pass oder Passersatz
{eat}
Gültig bis {d+60}
Ausstellungsbehörde {ORT}
Nebenbestimmungen: Beschäftigung erlaubt nur als {beruf} bei {firma}
NAME {NN} VORNAMEN {VN} GEB. {geb}
AZR-Nummer`,
    `Fiktionsbescheinigung (Trägervordruck)
Die nachfolgende Bescheinigung ersetzt nicht den Aufenthaltstitel.
Personalien: {n}, {geb}, {gort}, {natw}
Der Antrag wurde gestellt am {d-20}.
Der Aufenthalt im Bundesgebiet gilt als erlaubt gem. § 81 Abs. 3 S. 1 AufenthG.
Ausgestellt am {d}`,
    `# FIKTIONSBESCHEINIGUNG
Der Aufenthaltstitel gilt gemäß § 81 Absatz 4 AufenthG als fortbestehend
Familienname: {nn}
Vorname(n): {vn}
geboren am: {geb} in {gort}
Pass-Nr.: {pass}
Gültig bis: {d+180}
Im Auftrag`,
  ]),
  ...wordings('visa', 'state', [
    `# VISUM
D {eat}
GÜLTIG FÜR DEUTSCHLAND
VON {d-30} BIS {d+60}
ART DES VISUMS D ANZAHL DER EINREISEN MULT
AUSGESTELLT IN {gort} AM {d}
NUMMER DES REISEPASSES {pass}
NAME, VORNAME {NN}, {VN}
ANMERKUNGEN § 18B AUFENTHG
{mrzv}`,
    `Schengen-Visum
VISA / VISUM
VALID FOR / GÜLTIG FÜR SCHENGENER STAATEN
FROM {d-10} UNTIL {d+80}
TYPE OF VISA C NUMBER OF ENTRIES 01 DURATION OF STAY 90 DAYS
SURNAME, NAME {NN} {VN}
PASSPORT NUMBER {pass}
{mrzv}`,
    `VISUM DEUTSCHLAND
Kategorie D - nationales Visum
Deutsche Botschaft {gort}
Gültig von {d} bis {d+180}
Dauer des Aufenthalts 180 Tage
Reisepassnummer {pass}
{NN} {VN}
Familiennachzug (§ 30 AufenthG), Erwerbstätigkeit erlaubt
{mrzv}`,
    `D VISUM
GÜLTIG FÜR DEUTSCHLAND VOM {d} BIS {d+90}
VISUMKATEGORIE D ANZAHL DER EINREISEN MULT DAUER 90 TAGE
AUSGESTELLT IN {gort}
{NN} {VN}
SPRACHKURS, § 16F ABS. 1
{mrzv}`,
  ]),
  ...wordings('supplementary_sheet', 'office', [
    `# ZUSATZBLATT ZUM AUFENTHALTSTITEL
{eat}
Nebenbestimmungen
Beschäftigung nur gestattet als {beruf} bei {firma}, {ort}. Selbständige Tätigkeit nicht gestattet.
Inhaber {NN}, {VN} geb. {geb}
{ort}, {d}`,
    `Zusatzblatt
zum elektronischen Aufenthaltstitel Nr. {eat}
für {n}[g:, {geb}]
Auflagen: Arbeitgeberwechsel nur mit Erlaubnis der Ausländerbehörde in den ersten 2 Jahren.
ausgestellt am {d}`,
    `Nur gültig in Verbindung mit dem Aufenthaltstitel
# ZUSATZBLATT
D {eat}
{NN} {VN} {geb}
ERWERBSTÄTIGKEIT ERLAUBT. WOHNSITZNAHME IM LAND BADEN-WÜRTTEMBERG ERFORDERLICH.
{d}`,
    `Anlage zum Aufenthaltstitel (Zusatzblatt nach § 78 Abs. 3 AufenthG)
Name: {NV}
Nummer: {eat}
Nebenbestimmungen zur Erwerbstätigkeit: Beschäftigung gestattet gemäß Zustimmung der BA, {firma}
Datum: {d}`,
  ]),
  ...wordings('toleration', 'office', [
    `# Duldung
Aussetzung der Abschiebung
Kein Aufenthaltstitel! Der Inhaber ist ausreisepflichtig!
{eat}
Name {NN} Vornamen {VN} Geburtsdatum {geb}
gültig bis {d+90}
Nebenbestimmungen: Erwerbstätigkeit nicht gestattet.
{ort}, {d}`,
    `Bescheinigung über die Aussetzung der Abschiebung (Duldung) gemäß § 60a Abs. 4 AufenthG
{n}, geb. {geb}, {natw}
Die Abschiebung ist bis zum {d+180} ausgesetzt.
Wohnsitznahme in {ort} erforderlich.
Die Duldung erlischt mit der Ausreise. Ausgestellt {d}`,
    `AUSSETZUNG DER ABSCHIEBUNG
(DULDUNG)
Der Inhaber ist ausreisepflichtig
gültig bis {d+60} Seriennummer {eat}
{NV} * {geb}
Ausbildungsduldung § 60c AufenthG`,
    `# DULDUNG
Die Personenangaben beruhen auf den eigenen Angaben des Inhabers
{NN} {VN} {geb} {gort}
verlängert bis {d+120}
Duldung nach § 60b AufenthG für Personen mit ungeklärter Identität
{ort} {d}`,
  ]),
  ...wordings('permission_to_remain', 'office', [
    `# Aufenthaltsgestattung
zur Durchführung des Asylverfahrens
Name {NN} Vorname {VN} geb. {geb}
Der Inhaber ist zur Durchführung des Asylverfahrens zum Aufenthalt gestattet. Er genügt mit dieser Bescheinigung der Ausweispflicht.
gültig bis {d+150} {ort}, {d}`,
    `Bescheinigung über die Aufenthaltsgestattung (§ 63 AsylG)
{n}, {geb}, {natw}
Der Aufenthalt ist räumlich beschränkt auf den Bezirk {ort}
Aktenzeichen BAMF {nr7}-{nr3}
Gültig bis {d+100}`,
    `AUFENTHALTSGESTATTUNG
Dieses Papier berechtigt nicht zum Grenzübertritt
{eat} {NN}, {VN}
geb. {geb} {gort}
Erwerbstätigkeit nur mit Erlaubnis der Ausländerbehörde
{d}`,
  ]),
  ...wordings('border_crossing_certificate', 'office', [
    `# Grenzübertrittsbescheinigung
Herr/Frau {n}, geb. {geb}, {natw}
ist verpflichtet, das Bundesgebiet bis zum {d+30} zu verlassen.
Die Bescheinigung ist bei der Ausreise der Grenzbehörde zu übergeben.
Ausreise erfolgte am ........ über ........ Stempel der Grenzkontrollstelle
{ort}, {d}`,
    `{head}
Grenzübertrittsbescheinigung (GÜB)
Ausreisefrist: {d+21}
Name {NV}[g:, geb. {geb}]
Von der Grenzbehörde auszufüllen: Der Ausländer hat das Bundesgebiet verlassen am
Datum {d}`,
    `GRENZÜBERTRITTSBESCHEINIGUNG
Zur Vorlage bei der Grenzübertrittsstelle oder der deutschen Auslandsvertretung
{NN} {VN} {geb}
Ausreise bis spätestens {d+14}`,
  ]),
  ...wordings('travel_document', 'office', [
    `# REISEAUSWEIS
TRAVEL DOCUMENT / TITRE DE VOYAGE
(Abkommen vom 28. Juli 1951)
Name/Surname/Nom {NN}
Vornamen/Given names/Prénoms {VN}
Geburtsdatum/Date of birth {geb}
Behörde STADT STUTTGART
{mrzt}`,
    `BUNDESREPUBLIK DEUTSCHLAND
REISEAUSWEIS FÜR AUSLÄNDER
TRAVEL DOCUMENT FOR FOREIGNERS
{NN}
{VN}
{geb} {MF} {gort}
Ausstellungsdatum {d} Gültig bis {d+1000}
{mrzt}`,
    `Reiseausweis für Staatenlose
Travel document - Convention of 28 September 1954
Name {NN} Vorname {VN} Geburtsdatum {geb}
Gültig bis {d+800}
{mrzt}`,
  ]),
  ...wordings('arrival_certificate', 'office', [
    `# Ankunftsnachweis
über die Meldung als Asylsuchender
Name {NN} Vorname {VN} geboren {geb}
Zuständige Aufnahmeeinrichtung: Heidelberg
Gültig bis {d+150} AZR-Nr.
{d}`,
    `ANKUNFTSNACHWEIS gemäß § 63a AsylG
Der Inhaber hat um Asyl nachgesucht
{n} * {geb} {natw}
Seriennummer {eat}
Ausgestellt am {d}`,
    `Bescheinigung über die Meldung als Asylsuchender (Ankunftsnachweis)
{NV}, geb. {geb}
Der Aufenthalt gilt nach § 55 Abs. 1 AsylG als gestattet
Aufnahmeeinrichtung {ort} {d}`,
  ]),
];
