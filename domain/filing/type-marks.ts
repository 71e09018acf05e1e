import type { DocumentType } from '../records/document-type.ts';

/**
 * Words by which a document shows what it is, folded (lower case, no umlauts). `title`: the name the paper gives itself; counted
 * fully only where it stands large, early or alone in its line. `marks`: words that such papers carry, each counted once, with its weight.
 */
export interface TypeMarks {
  readonly type: DocumentType;
  readonly title: RegExp;
  readonly marks: readonly (readonly [pattern: RegExp, weight: number])[];
}

export const TYPE_MARKS: readonly TypeMarks[] = [
  {
    type: 'passport',
    title: /\b(?:reisepass|passport|passeport|pasaporte|pasaport)\b/,
    marks: [
      [/p<[a-z]{3}/, 6],
      [/\b(?:passport no|pass-?nr|passnummer|pasaport no)/, 3],
      [/\b(?:date of expiry|gultig bis)\b/, 1],
      [/\b(?:place of birth|geburtsort)\b/, 1],
      [/\b(?:authority|behorde|autorite)\b/, 1],
    ],
  },
  { type: 'passport_substitute', title: /\bausweisersatz|passersatz/, marks: [[/\bpassersatz(?:papier)?/, 3]] },
  {
    type: 'id_card',
    title: /\b(?:personalausweis|identity card|carte d.identite)\b/,
    marks: [
      [/\bid<[a-z]{3}|\bidd<</, 5],
      [/\bzugangsnummer|can\b/, 1],
    ],
  },
  {
    type: 'birth_certificate',
    title: /\b(?:geburtsurkunde|birth certificate|acte de naissance|auszug aus dem geburtseintrag)\b/,
    marks: [
      [/\bstandesamt/, 2],
      [/\bgeburtenregister|geburtenbuch/, 3],
      [/\bmutter\b.*|\bvater\b/, 1],
      [/\bkind(?:es)?\b/, 1],
    ],
  },
  {
    type: 'marriage_certificate',
    title: /\b(?:heiratsurkunde|eheurkunde|marriage certificate|lebenspartnerschaftsurkunde|acte de mariage)\b/,
    marks: [
      [/\beheregister|heiratsbuch|ehebuch/, 3],
      [/\bstandesamt/, 2],
      [/\beheschliessung/, 2],
      [/\behegatten?|eheleute/, 1],
    ],
  },
  {
    type: 'divorce_decree',
    title: /\b(?:scheidungsurteil|scheidungsbeschluss|endbeschluss)\b/,
    marks: [
      [/\bdie (?:am .{5,40} )?.{0,60}ehe .{0,80}geschieden/, 4],
      [/\bfamiliengericht|familiensache/, 2],
      [/\bversorgungsausgleich/, 2],
    ],
  },
  {
    type: 'name_declaration',
    title: /\bnamenserklarung|erklarung uber die namensfuhrung/,
    marks: [[/\bnamensfuhrung/, 2]],
  },
  {
    type: 'family_register',
    title: /\bfamilien(?:register|buch)|melderegisterauszug der familie|family register/,
    marks: [],
  },
  { type: 'biometric_photo', title: /\bbiometrisches (?:licht|pass)bild|fotofix|lichtbild\b/, marks: [] },
  {
    type: 'visa',
    title: /\b(?:visum|visa|schengen visa|nationales visum)\b/,
    marks: [
      [/\bv<[a-z]{3}/, 5],
      [/\banzahl der einreisen|number of entries|multi?\b/, 2],
      [/\bdauer des aufenthalts|duration of stay/, 2],
    ],
  },
  {
    type: 'residence_card',
    title: /\b(?:aufenthaltstitel|residence permit|aufenthaltserlaubnis|niederlassungserlaubnis|blaue karte eu)\b/,
    marks: [
      [/\b(?:ar|at|ac|ir)d<</, 5],
      [/\bkarten-?(?:nr|nummer)|card no/, 2],
      [/\banmerkungen|remarks/, 1],
      [/\bart des titels|type of (?:title|permit)/, 3],
    ],
  },
  {
    type: 'supplementary_sheet',
    title: /\bzusatzblatt\b/,
    marks: [
      [/\bnebenbestimmungen\b/, 2],
      [/\bbeschaftigung (?:nur )?(?:erlaubt|gestattet)/, 2],
      [/\bzum (?:elektronischen )?aufenthaltstitel/, 3],
    ],
  },
  {
    type: 'provisional_certificate',
    title: /\bfiktionsbescheinigung\b/,
    marks: [
      [/§ ?81 abs/, 3],
      [/\bgilt (?:als fortbestehend|als erlaubt|der aufenthalt)/, 2],
    ],
  },
  {
    type: 'toleration',
    title: /\b(?:duldung|aussetzung der abschiebung)\b/,
    marks: [
      [/§ ?60 ?[a-d]/, 3],
      [/\bkein aufenthaltstitel/, 2],
      [/\bausreisepflichtig/, 1],
    ],
  },
  { type: 'permission_to_remain', title: /\baufenthaltsgestattung\b/, marks: [[/§ ?(?:55|63) asylg/, 3]] },
  { type: 'arrival_certificate', title: /\bankunftsnachweis\b/, marks: [[/§ ?63a asylg/, 3]] },
  {
    type: 'border_crossing_certificate',
    title: /\bgrenzubertrittsbescheinigung\b/,
    marks: [[/\bgrenzbehorde|ausreisefrist/, 2]],
  },
  {
    type: 'travel_document',
    title: /\breiseausweis(?: fur)?\b|travel document/,
    marks: [[/\bkonvention|abkommen vom 28/, 2]],
  },
  {
    type: 'employment_declaration',
    title: /\berklarung zum beschaftigungsverhaltnis\b/,
    marks: [
      [/\bbetriebsnummer\b/, 2],
      [/\bstellenbeschreibung|berufsbezeichnung/, 1],
      [/\boffnungsklausel|tarifgebunden|tarifvertrag/, 1],
      [/\bdritten? uberlassen|arbeitnehmeruberlassung/, 2],
      [/\buberstunden/, 1],
      [/\bangaben (?:zur|zum) (?:beschaftigung|arbeitgeber|arbeitnehmer)/, 2],
    ],
  },
  {
    type: 'employment_contract',
    title: /\b(?:arbeitsvertrag|anstellungsvertrag|dienstvertrag|employment contract|arbeitsplatzangebot)\b/,
    marks: [
      [/\bprobezeit\b/, 2],
      [/\bkundigungsfrist/, 1],
      [/\bwird (?:mit wirkung )?(?:ab|vom|zum) .{4,20} (?:als|eingestellt)/, 2],
      [/\bzwischen\b.*|\bnachfolgend .{0,4}(?:arbeitgeber|arbeitnehmer)/, 1],
      [/\burlaubsanspruch|erholungsurlaub|arbeitstage urlaub/, 1],
      [/\bbruttomonatsgehalt|monatliche bruttovergutung|jahresgehalt|vergutung/, 1],
      [/\bverschwiegenheit|nebentatigkeit|wettbewerbsverbot/, 2],
    ],
  },
  {
    type: 'job_description',
    title:
      /\b(?:stellenbeschreibung|tatigkeitsbeschreibung|job description|aufgabenbeschreibung|arbeitsplatzbeschreibung)\b/,
    marks: [
      [/\baufgaben(?:gebiet|bereich)?\b/, 1],
      [/\banforderungsprofil|qualifikationen/, 2],
      [/\bvorgesetzt|unterstellt|berichtet an/, 2],
    ],
  },
  {
    type: 'ba_request',
    title: /\b(?:zustimmungsanfrage|anfrage (?:an die )?(?:bundesagentur|ba\b)|ersuchen um zustimmung)/,
    marks: [[/\bum zustimmung (?:nach|gemass) § ?39|bitte um zustimmung/, 3]],
  },
  {
    type: 'ba_consent',
    title: /\b(?:zustimmung (?:zur|der) (?:beschaftigung|bundesagentur|aufnahme)|zustimmung nach § ?39)/,
    marks: [
      [/\bwird (?:die )?zugestimmt|zustimmung (?:wird|ist) erteilt|stimmt .{0,60} zu\b/, 5],
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [/§ ?39 (?:abs\.? \d )?aufenthg/, 1],
      [/\barbeitsmarktzulassung/, 2],
    ],
  },
  {
    type: 'ba_question',
    title: /\b(?:ruckfrage|nachforderung von unterlagen|unvollstandige anfrage)\b/,
    marks: [
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [/\b(?:kann|konnen) (?:wir )?.{0,60}nicht abschliessend|noch (?:folgende )?(?:angaben|auskunfte|unterlagen)/, 3],
      [/\bfrist .{0,30}§ ?36 (?:abs\.? 2 )?beschv|beginnt nicht|nicht zu laufen/, 3],
      [/\barbeitsmarktzulassung/, 2],
    ],
  },
  {
    type: 'ba_refusal',
    title: /\b(?:ablehnung der zustimmung|versagung der zustimmung)\b/,
    marks: [
      [
        /\bzustimmung .{0,60}(?:nicht erteilt|versagt|abgelehnt)|(?:versagt|lehnt) .{0,60}zustimmung|nicht zugestimmt/,
        6,
      ],
      [/§ ?40 (?:abs\.? \d )?(?:nr\.? \d )?aufenthg/, 2],
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [/\barbeitsmarktzulassung/, 1],
    ],
  },
  {
    type: 'payslip',
    title:
      /\b(?:gehaltsabrechnung|lohnabrechnung|entgeltabrechnung|verdienstabrechnung|bezugemitteilung|lohn- ?\/? ?und gehaltsabrechnung|abrechnung der brutto|entgeltnachweis|verdienstbescheinigung|brutto-?\/?-?netto-?bezuge|payslip)/,
    marks: [
      [/\bsteuerklasse|st\.?-?kl/, 2],
      [/\bgesamtbrutto|steuerbrutto|sv-?brutto|bruttobezuge/, 2],
      [/\bauszahlungsbetrag|netto(?:verdienst|bezug|lohn|auszahlung)?/, 2],
      [/\bsolidaritatszuschlag|lohnsteuer|kirchensteuer/, 2],
      [/\bpersonal-?(?:nr|nummer)/, 1],
      [/\b(?:kv|rv|av|pv)-?(?:beitrag|brutto)/, 1],
    ],
  },
  {
    type: 'termination',
    title:
      /\b(?:kundigung(?:sschreiben|sbestatigung)?(?: (?:des|ihres|meines) (?:arbeits|anstellungs|beschaftigungs)\w*)?|aufhebungsvertrag|termination)\b/,
    marks: [
      [/\bkundig(?:e|en) (?:ich|wir)\b/, 4],
      [/\barbeitsverhaltnis .{0,60}(?:zum|ordentlich|fristgerecht|fristgemass|ausserordentlich)/, 2],
      [/\bfristgerecht|fristgemass|nachstmoglich/, 2],
      [/\barbeitssuchend|arbeitslos ?zu? ?melden/, 2],
    ],
  },
  {
    type: 'employment_end_notice',
    title:
      /\b(?:mitteilung|anzeige) .{0,60}(?:beendigung|vorzeitige|beschaftigungsende|ende) .{0,40}(?:beschaftigung|arbeitsverhaltnis)?/,
    marks: [
      [/§ ?(?:4a abs\.? ?5|82 abs\.? ?6)/, 4],
      [/\b(?:vorzeitig )?beendet (?:wurde|worden|hat)/, 2],
    ],
  },
  {
    type: 'work_reference',
    title: /\b(?:arbeitszeugnis|zwischenzeugnis|dienstzeugnis|praktikumszeugnis|zeugnis)\b/,
    marks: [
      [/\bvollsten? zufriedenheit/, 4],
      [/\bwar .{0,60}(?:bei uns|in unserem (?:unternehmen|hause?)) .{0,40}(?:tatig|beschaftigt)/, 3],
      [/\bverhalten gegenuber/, 3],
      [/\bfur (?:seine|ihre) (?:berufliche )?zukunft|alles gute/, 2],
    ],
  },
  {
    type: 'professional_licence',
    title:
      /\b(?:approbation(?:surkunde)?|berufserlaubnis|berufsausubungserlaubnis|erlaubnis zum fuhren der berufsbezeichnung)\b/,
    marks: [[/\bberufsbezeichnung/, 1]],
  },
  {
    type: 'recognition_decision',
    title:
      /\b(?:anerkennungsbescheid|feststellung der gleichwertigkeit|gleichwertigkeitsbescheid|anerkennung (?:ihrer|der) (?:berufs|auslandischen))/,
    marks: [
      [/\bgleichwertig(?:keit)?\b/, 3],
      [/\bbqfg|berufsqualifikationsfeststellungsgesetz/, 3],
      [/\breferenzberuf|ihk fosa/, 3],
    ],
  },
  {
    type: 'degree_evaluation',
    title: /\b(?:zeugnisbewertung|statement of comparability|bewertung auslandischer)/,
    marks: [
      [/\bzentralstelle fur auslandisches bildungswesen|\bzab\b|anabin/, 4],
      [/\blissabon/, 2],
    ],
  },
  {
    type: 'diploma',
    title:
      /\b(?:diplom(?:zeugnis|urkunde)?|bachelor ?(?:zeugnis|urkunde|of)|masterurkunde|master of|hochschulabschluss|abschlusszeugnis|prufungszeugnis|gesellenbrief|facharbeiterzeugnis|degree certificate|promotionsurkunde)\b/,
    marks: [
      [/\buniversitat|hochschule|university/, 2],
      [/\bakademischen? grad|verleiht|hat .{0,40}bestanden/, 3],
      [/\bgesamtnote|gesamtpradikat/, 2],
    ],
  },
  {
    type: 'training_contract',
    title: /\b(?:berufs)?ausbildungsvertrag\b/,
    marks: [
      [/\bauszubildende[rn]?|ausbildende[rn]?/, 2],
      [/\bausbildungsvergutung|ausbildungsdauer|ausbildungsrahmenplan/, 3],
    ],
  },
  {
    type: 'fast_track_agreement',
    title: /\bvereinbarung .{0,40}§ ?81 ?a|beschleunigtes fachkrafteverfahren/,
    marks: [[/§ ?81 ?a/, 3]],
  },
  {
    type: 'pension_record',
    title: /\b(?:versicherungsverlauf|rentenversicherungsverlauf|renteninformation|rentenauskunft)\b/,
    marks: [
      [/\bdeutsche rentenversicherung/, 2],
      [/\bpflichtbeitrag(?:szeiten|e)?/, 3],
      [/\bversicherungsnummer/, 1],
      [/\bentgeltpunkte/, 2],
    ],
  },
  {
    type: 'bank_statement',
    title: /\b(?:kontoauszug|kontoauszuge|finanzstatus|umsatzubersicht|umsatzanzeige)\b/,
    marks: [
      [/\b(?:alter|neuer|anfangs|end)-? ?(?:kontostand|saldo)|kontostand am/, 4],
      [/\bbuchung(?:stag)?|wertstellung|valuta/, 2],
      [/\biban\b/, 1],
      [/\bgutschrift|lastschrift|dauerauftrag/, 2],
    ],
  },
  {
    type: 'blocked_account',
    title: /\b(?:sperrkonto|sperrvermerk|blocked account)\b/,
    marks: [[/\bsperrbetrag|monatlich verfugbar/, 3]],
  },
  {
    type: 'scholarship',
    title: /\b(?:stipendi(?:um|enbescheinigung|enzusage)|scholarship)\b/,
    marks: [[/\bdaad|stipendiat/, 2]],
  },
  {
    type: 'benefit_notice',
    title:
      /\b(?:bewilligungsbescheid|leistungsbescheid|bewilligung von leistungen|bescheid uber (?:leistungen|arbeitslosengeld|burgergeld|wohngeld|kindergeld|elterngeld))/,
    marks: [
      [/\bjobcenter|familienkasse|sozialamt|wohngeldstelle/, 3],
      [/\bsgb (?:ii|iii|xii)\b|burgergeld|grundsicherung/, 3],
      [/\bbewilligungszeitraum|bedarfsgemeinschaft/, 3],
    ],
  },
  {
    type: 'rent_contract',
    title: /\b(?:mietvertrag|wohnungsmietvertrag|wohnraummietvertrag|untermietvertrag)\b/,
    marks: [
      [/\bvermieter(?:in)?\b/, 1],
      [/\bmieter(?:in)?\b/, 1],
      [/\bkaltmiete|grundmiete|nettomiete|miete betragt/, 3],
      [/\bkaution|mietsicherheit/, 2],
      [/\bbetriebskosten|nebenkosten|schonheitsreparaturen/, 2],
    ],
  },
  {
    type: 'landlord_confirmation',
    title: /\b(?:wohnungsgeberbestatigung|wohnungsgeberbescheinigung|vermieterbescheinigung)\b/,
    marks: [
      [/§ ?19 (?:abs\.? \d )?(?:des )?(?:bmg|bundesmeldegesetz)/, 4],
      [/\beinzug\b|wohnungsgeber/, 2],
    ],
  },
  {
    type: 'registration_certificate',
    title: /\b(?:meldebescheinigung|meldebestatigung|anmeldebestatigung|amtliche meldebestatigung)\b/,
    marks: [
      [/\bmeldebehorde|einwohnermelde|burgerburo/, 2],
      [/\balleinige wohnung|hauptwohnung/, 2],
    ],
  },
  {
    type: 'health_insurance',
    title:
      /\b(?:versicherungsbescheinigung|mitgliedsbescheinigung|krankenversicherungs(?:nachweis|bescheinigung)|bescheinigung uber .{0,30}krankenversicherung|versichertenbescheinigung)/,
    marks: [
      [/\bkrankenkasse|\baok\b|\btk\b|techniker|barmer|\bdak\b|krankenversicherung/, 2],
      [/\bmitglied(?:schaft)? (?:bei|unserer|seit)|versichert(?: seit| bei)/, 2],
      [/\bpflegeversicherung/, 1],
    ],
  },
  {
    type: 'language_certificate',
    title:
      /\b(?:sprachzertifikat|zertifikat deutsch|goethe-?zertifikat|telc deutsch|testdaf|deutsch-test fur zuwanderer|dtz)\b/,
    marks: [
      [/\bgemeinsamen europaischen referenzrahmen|\bger\b/, 3],
      [/\b(?:niveau|stufe) (?:a1|a2|b1|b2|c1|c2)|\b(?:a1|a2|b1|b2|c1|c2)\b/, 2],
      [/\bhoren|lesen|schreiben|sprechen/, 1],
    ],
  },
  {
    type: 'integration_course',
    title:
      /\b(?:integrationskurs|zertifikat integrationskurs|berechtigung zur teilnahme an einem integrationskurs|verpflichtung zur teilnahme)/,
    marks: [
      [/\borientierungskurs|kurstrager/, 3],
      [/\bbundesamt fur migration/, 1],
    ],
  },
  {
    type: 'naturalisation_test',
    title: /\b(?:einburgerungstest|leben in deutschland)\b/,
    marks: [[/\bvon 33 fragen|17 (?:fragen )?richtig/, 4]],
  },
  {
    type: 'application',
    title: /\b(?:antrag auf|formblattantrag|application for)\b/,
    marks: [
      [/\b(?:hiermit )?beantrage(?:n)? (?:ich|wir)\b/, 4],
      [/\berteilung|verlangerung|anderung der nebenbestimmung/, 2],
      [/\bantragsteller(?:in)?\b/, 2],
      [/\bzutreffendes (?:bitte )?ankreuzen/, 2],
    ],
  },
  {
    type: 'cover_letter',
    title: /\b(?:anschreiben|begleitschreiben)\b/,
    marks: [
      [/\banbei (?:ubersende|sende|erhalten|finden)|in der anlage|als anlage|beigefugt/, 3],
      [/\bsehr geehrte/, 1],
      [/\banlagen?\b/, 1],
    ],
  },
  {
    type: 'power_of_attorney',
    title: /\b(?:vollmacht|prozessvollmacht|vertretungsvollmacht|power of attorney)\b/,
    marks: [
      [/\bbevollmachtig(?:e|t)|erteile(?:n)? (?:ich|wir)? ?.{0,40}vollmacht/, 4],
      [/\brechtsanwalt|kanzlei/, 1],
      [/\bin sachen|wegen\b/, 1],
    ],
  },
  {
    type: 'document_request',
    title: /\b(?:nachforderung|fehlende unterlagen|anforderung von unterlagen|bitte um vorlage)/,
    marks: [
      [/§ ?82 abs/, 3],
      [/\bfolgende unterlagen|unterlagen (?:noch )?vorzulegen|reichen sie/, 3],
    ],
  },
  {
    type: 'hearing_letter',
    title: /\banhorung\b/,
    marks: [
      [/§ ?28 (?:abs\.? ?1 )?(?:l?vwvfg|verwaltungsverfahrens)/, 4],
      [/\bgelegenheit .{0,60}(?:aussern|stellung)/, 3],
    ],
  },
  {
    type: 'file_note',
    title: /\b(?:aktenvermerk|vermerk|aktennotiz)\b/,
    marks: [[/\bz\.? ?d\.? ?a\b|wv\.?:|zum vorgang/, 2]],
  },
  {
    type: 'phone_note',
    title: /\b(?:gesprachsnotiz|telefonnotiz|telefonvermerk|telefonat)\b/,
    marks: [[/\brief an|telefonisch|anruf/, 2]],
  },
  {
    type: 'disposition',
    title: /\bverfugung\b/,
    marks: [
      [/\b(?:1\.|2\.) .{0,40}(?:schreiben|kanzlei|z\.? ?d\.? ?a)/, 2],
      [/\bwiedervorlage/, 2],
    ],
  },
  { type: 'draft', title: /\bentwurf\b/, marks: [] },
  {
    type: 'decision',
    title: /\b(?:bescheid|ablehnungsbescheid|ausweisungsverfugung|verfugung)\b/,
    marks: [
      [/\brechtsbehelfsbelehrung/, 3],
      [/\b(?:ihr|der) antrag .{0,120}(?:abgelehnt|stattgegeben)/, 3],
      [/\bgrunde:?$|begrundung/, 1],
      [/\bfolgende(?:r)? (?:bescheid|entscheidung)|ergeht/, 2],
    ],
  },
  {
    type: 'delivery_proof',
    title: /\b(?:postzustellungsurkunde|zustellungsurkunde|empfangsbekenntnis|zustellungsnachweis)\b/,
    marks: [[/\bzustell(?:er|ung|versuch)|niedergelegt/, 2]],
  },
  {
    type: 'objection',
    title: /\bwiderspruch\b/,
    marks: [
      [/\b(?:lege(?:n)? (?:ich|wir)|wird) .{0,80}widerspruch .{0,10}(?:ein|eingelegt)/, 5],
      [/\bgegen (?:ihren|den) bescheid/, 3],
    ],
  },
  {
    type: 'court_letter',
    title: /\b(?:verwaltungsgericht|amtsgericht|landgericht|verwaltungsgerichtshof|oberverwaltungsgericht)\b/,
    marks: [
      [/\bin der verwaltungsrechtssache|in (?:dem rechtsstreit|der (?:straf|familien)sache)/, 3],
      [/\bklage(?:schrift)?|klager(?:in)?\b|beklagte/, 2],
      [/\bwird gebeten .{0,60}(?:stellung|akten)|ladung|verfugung des gerichts/, 2],
      [/\b\d{1,2} k \d+\/\d{2}/, 2],
    ],
  },
  {
    type: 'judgment',
    title: /\b(?:urteil|im namen des volkes|gerichtsbescheid|strafbefehl)\b/,
    marks: [
      [/\bim namen des volkes/, 5],
      [/\bfur recht erkannt|tatbestand|entscheidungsgrunde/, 3],
    ],
  },
  {
    type: 'fee_notice',
    title: /\b(?:gebuhrenbescheid|gebuhrenrechnung|kostenbescheid|kostenrechnung)\b/,
    marks: [[/\bgebuhr(?:en)? (?:in hohe|von|betragt)|kassenzeichen/, 3]],
  },
  {
    type: 'fee_receipt',
    title: /\b(?:quittung|zahlungsbeleg|einzahlungsbeleg|kassenbeleg|kassenquittung)\b/,
    marks: [[/\bbetrag (?:dankend )?erhalten|bezahlt|girocard|ec-?zahlung/, 3]],
  },
  {
    type: 'file_request',
    title: /\b(?:aktenanforderung|akteneinsicht|aktenubersendung|aktenabgabe|anforderung der (?:auslander)?akte)/,
    marks: [[/\b(?:auslander)?akten? .{0,40}(?:ubersenden|anfordern|abzugeben)/, 3]],
  },
  {
    type: 'security_query',
    title: /\b(?:sicherheitsabfrage|sicherheitsbefragung|sicherheitsgesprach|ergebnis der abfrage)/,
    marks: [
      [/§ ?73 (?:abs\.? ?\d )?aufenthg/, 3],
      [/\bverfassungsschutz|nachrichtendienst/, 2],
      [/\bkeine erkenntnisse|sicherheitsbedenken/, 3],
    ],
  },
  {
    type: 'police_notice',
    title:
      /\b(?:strafanzeige|polizeiprasidium|polizeirevier|polizeidirektion|staatsanwaltschaft|ermittlungsverfahren)\b/,
    marks: [
      [/\bmitteilung .{0,40}(?:§ ?87|misstra|strafsache)/, 3],
      [/\btatvorwurf|tatzeit|beschuldigte/, 3],
    ],
  },
  {
    type: 'register_extract',
    title:
      /\b(?:fuhrungszeugnis|bundeszentralregister|registerauszug|handelsregister|azr-?auszug|gewerbezentralregister)\b/,
    marks: [[/\bkeine eintragung|bundesamt fur justiz/, 3]],
  },
  {
    type: 'loyalty_declaration',
    title: /\b(?:loyalitatserklarung|bekenntnis zur freiheitlich|bekenntnis und loyalitat)/,
    marks: [[/\bfreiheitliche[n]? demokratische[n]? grundordnung/, 3]],
  },
  {
    type: 'naturalisation_certificate',
    title: /\beinburgerungsurkunde\b/,
    marks: [[/\bdeutsche staatsangehorigkeit/, 2]],
  },
  {
    type: 'declaration_of_commitment',
    title: /\bverpflichtungserklarung\b/,
    marks: [
      [/§ ?6[68] (?:abs\.? ?\d )?(?:aufenthg|des aufenthaltsgesetzes)/, 3],
      [/\bkosten fur den lebensunterhalt/, 2],
    ],
  },
  {
    type: 'medical_certificate',
    title:
      /\b(?:arztliche[s]? (?:attest|bescheinigung|gutachten|zeugnis)|arbeitsunfahigkeitsbescheinigung|attest|befundbericht|entlassungsbericht|arztbrief)\b/,
    marks: [
      [/\bdiagnose|icd-?10|befund/, 2],
      [/\bfacharzt|dr\. med|praxis|klinik/, 2],
      [/\bpatient(?:in)?\b|in (?:meiner|unserer) behandlung/, 2],
    ],
  },
  {
    type: 'appointment_confirmation',
    title: /\b(?:terminbestatigung|ihr termin|terminvereinbarung|termineinladung)\b/,
    marks: [
      [/\btermin(?:nummer)?\b/, 1],
      [/\buhrzeit|um \d{1,2}[:.]\d{2} uhr/, 2],
    ],
  },
  {
    type: 'email',
    title: /^(?:von|from): .*@/,
    marks: [
      [/^(?:an|to): /, 2],
      [/^(?:betreff|subject): /, 2],
      [/^(?:gesendet|sent|datum|date): /, 2],
      [/^(?:von|from): /, 3],
    ],
  },
  {
    type: 'contact_message',
    title: /\b(?:kontaktformular|nachricht aus dem (?:kontakt|online)formular|online-?nachricht)\b/,
    marks: [[/\bnachricht:|anliegen:/, 2]],
  },
  {
    type: 'return_receipt',
    title: /\b(?:ruckschein|einschreiben|avis de reception)\b/,
    marks: [[/\bempfangsberechtigt|auslieferungsvermerk/, 3]],
  },
];
