import { wordings } from './wording.ts';

/** Papers that say who somebody is. Captions as national passports and civil registers print them. */
export const IDENTITY = [
  ...wordings('passport', 'state', [
    `# {STAAT}
# PASSPORT PASSEPORT
Type / Type P | Country code / Code du pays {iso} | Passport No. / No. du passeport {pass}
1. Surname / Nom
{NN}
2. Given names / Prénoms
{VN}
3. Nationality / Nationalité {iso}
4. Date of birth / Date de naissance
{geb}
5. Sex / Sexe {MF}
6. Place of birth / Lieu de naissance {gort}
7. Date of issue / Date de délivrance {d-1500}
8. Date of expiry / Date d'expiration {d+2100}
9. Authority / Autorité MINISTRY OF INTERIOR
{mrz}`,
    `REPUBLIC OF {STAAT}
# PASSPORT
Surname {NN}
Given Name(s) {VN}
Nationality {iso} Sex {MF}
Date of Birth {geb}
Place of Birth {gort}
Place of Issue EMBASSY BERLIN
Date of Issue {d-900} Date of Expiry {d+2750}
{mrz}`,
    `# P A S A P O R T
Type P Code of issuing State {iso} Passport No. {pass}
Soyadı/Surname
{NN}
Adı/Given names
{VN}
Uyruğu/Nationality {iso}
Doğum tarihi/Date of birth
{geb}
Doğum yeri/Place of birth {gort}
Veren makam/Authority {gort}
{mrz}`,
    `Kopie des Nationalpasses (Original lag vor)
{STAAT}
Name/Surname/Nom {NN}
Vornamen/Given names/Prénoms {VN}
Geburtstag/Date of birth {geb}
Pass-Nr. {pass}
gültig bis/Date of expiry {d+1200}
Sichtvermerke/Visas
Seite 4 Seite 5
{mrz}`,
    `{STAAT}
The Government of the Republic requests all those whom it may concern to allow the bearer to pass freely without let or hindrance
# PASSPORT
Holder's signature
P {iso} {pass}
{NN}
{VN}
{iso}
{geb}
{MF} {gort}
{d-700}
{d+2900}
{mrz}`,
    `ПАСПОРТ / PASSPORT
Тип/Type P Код держави/Country code {iso} Номер паспорта/Passport No. {pass}
Прізвище/Surname {NN}
Ім'я/Given Names {VN}
Громадянство/Nationality {STAAT}
Дата народження/Date of birth {geb}
Стать/Sex {MF} Місце народження/Place of birth {gort}
Орган видачі/Authority 8011
{mrz}`,
    `# PASSEPORT
{STAAT}
Nom/Surname {NN}
Prénoms/Given names {VN}
Nationalité/Nationality {iso}
Date de naissance/Date of birth {geb}
Lieu de naissance/Place of birth {gort}
Date de délivrance/Date of issue {d-1100}
Date d'expiration/Date of expiry {d+700}
Passeport n°/Passport No {pass}`,
    `Republic of {STAAT}
Passport No {pass}
Type P Country code {iso}
Surname {NN}
Given names {VN}
Father's name {vater}
Date of birth {geb} Sex {MF}
Citizenship number {nr9}
Issuing authority Directorate General of Immigration and Passports
Tracking number {nr9}
{mrz}`,
    `PASAPORTE / PASSPORT
Tipo/Type P {iso} {pass}
Apellidos/Surnames {NN}
Nombres/Given names {VN}
Nacionalidad/Nationality {STAAT}
Fecha de nacimiento/Date of birth {geb}
Sexo/Sex {MF} Lugar de nacimiento/Place of birth {gort}
Fecha de caducidad/Date of expiry {d+2000}
{mrz}`,
  ]),
  ...wordings('birth_certificate', 'registry', [
    `# Geburtsurkunde
{S}
Registernummer G {nr4}/{jg}
Kind
Geburtsname {nn}
Vorname(n) {vn}
Geburtstag {geb}
Geburtsort {gort}
Geschlecht {maennlich}
Mutter {mutter}
Vater {vater}
{ortS}, {d}
Die Standesbeamtin
(Siegel)`,
    `{STAAT} - CIVIL REGISTRATION
# BIRTH CERTIFICATE
This is to certify that the following particulars have been extracted from the register of births
Name of child: {n}
Date of birth: {geb}
Place of birth: {gort}
Name of father: {vater}
Name of mother: {mutter}
Registration No.: {nr9}
Signature of Registrar`,
    `Beglaubigte Übersetzung aus dem Englischen
Geburtsregister - Auszug
Formblatt 7
Name des Kindes: {NV}
Geburtsdatum: {geb}
Ort der Geburt: {gort}
Name des Vaters: {vater}
Name der Mutter: {mutter}
Eingetragen unter Nr. {nr4}
Ausgestellt vom Standesamt {gort}
Die Richtigkeit und Vollständigkeit vorstehender Übersetzung wird bescheinigt.
{ort}, {d} Allgemein beeidigter Urkundenübersetzer`,
    `# Auszug aus dem Geburtseintrag
Extrait de l'acte de naissance - Extract of the register of births
1 Staat {STAAT}
2 Standesamt {gort}
3 Auszug aus dem Geburtseintrag Nr. {nr4}
4 Tag und Ort der Geburt {geb} {gort}
5 Name {nn}
6 Vornamen {vn}
7 Geschlecht {MF}
8 Vater {vater}
9 Mutter {mutter}
10 Tag der Ausstellung, Unterschrift, Siegel {d}`,
    `# Beglaubigter Ausdruck aus dem Geburtenregister
{S} Registernummer {nr4}/{jg}
Angaben zum Kind: Familienname {nn}, Vornamen {vn}, geboren am {geb} um 04:12 Uhr in {gort}
Angaben zu den Eltern: {mutter}; {vater}
Folgebeurkundungen: keine
Der Ausdruck stimmt mit dem Inhalt des Registers überein.
{ortS}, den {d}
Standesbeamter`,
    `Форма / Form No. 1
СВІДОЦТВО ПРО НАРОДЖЕННЯ
Certificate of birth (translation)
Citizen {n}
was born on {geb}
place of birth {gort}
of which an entry No. {nr4} was made in the Book of Registration of Births
Parents: father {vater}, mother {mutter}
Registry office of {gort}`,
    `{S}
# Geburtsbescheinigung nach § 59 PStG Abs. 2
Geburtsurkunde
In unserem Geburtenregister ist unter der Nummer {nr4}/{jg} beurkundet:
{vn} {nn} ist am {geb} in {gort} geboren.
{ortS}, {d}
Gebühr: 12,00 EUR`,
  ]),
  ...wordings('marriage_certificate', 'registry', [
    `# Eheurkunde
{S}
Registernummer E {nr4}/{jg}
Ehegatten
1. Familienname {nn} Vorname {vn} Geburtstag {geb}
2. Familienname {spnn} Vorname {spvn} Geburtstag {spgeb}
Tag und Ort der Eheschließung {d-900}, {ortS}
Ehename wird nicht geführt
{ortS}, {d}
Der Standesbeamte`,
    `# MARRIAGE CERTIFICATE
Certified copy of an entry of marriage
Solemnized at {gort} on {d-2000}
Bridegroom/Bride: {n}, born {geb}
Bride/Bridegroom: {sp}, born {spgeb}
Witnesses: 1. {vater} 2. {mutter}
Registrar of Marriages, Entry No. {nr4}`,
    `# Heiratsurkunde
Nr. {nr4}/{jg}
{n}, {beruf}, geboren am {geb} in {gort}
und
{sp}, geboren am {spgeb}
haben am {d-1600} vor dem Standesamt {gort} die Ehe geschlossen.
{ortS}, {d} {S}`,
    `# Auszug aus dem Eheeintrag
Extrait de l'acte de mariage - Formule B
1 Staat {STAAT} 2 Standesamt {gort}
3 Nr. {nr4}
4 Tag und Ort der Eheschließung {d-1800} {gort}
Mann / Mari - Frau / Femme
5 Name vor der Eheschließung {nn} - {spnn}
6 Vornamen {vn} - {spvn}
7 Tag der Geburt {geb} - {spgeb}
Tag der Ausstellung {d}`,
    `Bescheinigte Übersetzung aus dem Türkischen
Internationale Heiratsurkunde
Ehegatte: {NV}, geb. am {geb}
Ehegattin: {spnn}, {spvn}, geb. am {spgeb}
Datum der Eheschließung: {d-1100}
Standesamt: {gort}
Namensführung nach der Eheschließung: unverändert
Als ermächtigte Übersetzerin bescheinige ich: Vorstehende Übersetzung ist richtig und vollständig.
{ort}, {d}`,
    `NIKAH NAMA
Form II - The West Rules under the Muslim Family Laws Ordinance
Marriage Registration Certificate
1. Bridegroom {n} son of {vater}
2. Bride {sp}
3. Date of marriage {d-1400}
4. Dower (Mehr) fixed 50.000
Date of birth (CNIC) {geb} / {spgeb}
Nikah Registrar, Union Council {gort}`,
    `{S}
# Beglaubigter Ausdruck aus dem Eheregister E {nr4}/{jg}
Angaben zu den Ehegatten zum Zeitpunkt der Eheschließung
Ehegatte: {vn} {nn}, {geb} {gort}, {natw}
Ehegattin: {spvn} {spnn}, {spgeb}
Eheschließung: {d-500} in {ortS}
Namensführung in der Ehe: getrennte Namen
Ausgestellt am {d}`,
  ]),
  ...wordings('divorce_decree', 'court', [
    `{head}
Geschäftszeichen: 24 F {nr4}/25
# Im Namen des Volkes
Beschluss
In der Familiensache {n}[g:, geb. am {geb}] - Antragsteller -
gegen {sp} - Antragsgegner -
wegen Ehescheidung
hat das Amtsgericht - Familiengericht - durch Richter am Amtsgericht Vogel beschlossen:
1. Die am {d-3000} geschlossene Ehe der Beteiligten wird geschieden.
2. Ein Versorgungsausgleich findet nicht statt.
Rechtskräftig seit {d}`,
    `Beglaubigte Übersetzung
Scheidungsurteil
REPUBLIK {STAAT}, Familiengericht {gort}, Akte Nr. {nr4}
Kläger(in): {n}, geboren {geb}
Beklagte(r): {sp}
URTEIL: Die Parteien werden geschieden. Das Sorgerecht für die Kinder verbleibt bei der Mutter.
Das Urteil ist am {d-200} rechtskräftig geworden.
{ort}, {d}`,
    `DECREE ABSOLUTE OF DIVORCE
In the family court at {gort}
Between {n} Petitioner and {sp} Respondent
the marriage solemnised on {d-3500} be dissolved
Date of birth of Petitioner: {geb}
Dated {d}`,
    `{head}
Familiensache {nn} ./. {spnn}
# Scheidungsbeschluss mit Rechtskraftvermerk
Die Ehe der Beteiligten {n}[g: (geb. {geb})] und {sp} wurde durch Beschluss vom {d-60} geschieden.
Der Beschluss ist seit {d} rechtskräftig.
Urkundsbeamtin der Geschäftsstelle`,
  ]),
  ...wordings('id_card', 'state', [
    `# IDENTITY CARD
{STAAT} TÜRKİYE CUMHURİYETİ KİMLİK KARTI
T.C. Kimlik No / TR Identity No {nr9}
Soyadı / Surname {NN}
Adı / Given Name(s) {VN}
Doğum Tarihi / Date of Birth {geb}
Seri No / Document No {pass}
Son Geçerlilik / Valid Until {d+1500}`,
    `# CARTA DI IDENTITÀ / IDENTITY CARD
Comune di {gort}
Cognome / Surname {NN}
Nome / Name {VN}
Luogo e data di nascita / Place and date of birth {gort} {geb}
Cittadinanza / Nationality {iso}
Scadenza / Expiry {d+1200}`,
    `BUNDESREPUBLIK DEUTSCHLAND
# PERSONALAUSWEIS
IDENTITY CARD / CARTE D'IDENTITÉ
Name/Surname/Nom {NN}
Vornamen/Given names/Prénoms {VN}
Geburtstag/Date of birth/Date de naissance {geb}
Staatsangehörigkeit/Nationality DEUTSCH
Gültig bis/Date of expiry {d+1700}`,
    `NATIONAL IDENTITY CARD
Islamic Republic of {STAAT}
Name {n}
Father Name {vater}
Identity Number {nr9}
Date of Birth {geb}
Date of Issue {d-600} Date of Expiry {d+3000}`,
  ]),
];
