import type { TypeMarks } from './type-marks.ts';

/** By what papers of livelihood, housing and integration show what they are. */
export const MARKS_OF_LIVING: readonly TypeMarks[] = [
  {
    type: 'pension_record',
    letter: true,
    yours: true,
    title:
      /\b(?:versicherungsverlauf|rentenversicherungsverlauf|feststellung (?:der|von) rentenrechtlichen zeiten|renteninformation|rentenauskunft)\b/,
    marks: [
      [/\bdeutsche rentenversicherung/, 2],
      [/\bpflichtbeitrag(?:szeiten|e)?/, 3],
      [/\bversicherungsnummer/, 1],
      [/\bentgeltpunkte|rentenrechtliche[nr]? zeiten/, 2],
    ],
  },
  {
    type: 'bank_statement',
    letter: true,
    yours: true,
    title:
      /\b(?:kontoauszug|kontoauszuge|finanzstatus|umsatzubersicht|umsatzanzeige|saldenbestatigung|kontoubersicht|kontobestatigung|bankbestatigung|depotauszug|account statement|bank statement|statement of account)\b/,
    marks: [
      [/\b(?:alter|neuer|anfangs|end)-? ?(?:kontostand|saldo|bestand)|kontostand (?:am|vom|per)|\bsaldo\b/, 4],
      [/\bbuchung(?:stag)?|wertstellung|valuta|bu\.-tag/, 2],
      [/\biban\b|\bblz\b|kontonummer/, 1],
      [/\bgutschrift|lastschrift|dauerauftrag|kartenzahlung/, 2],
      [/\bkontoinhaber|girokonto|kontokorrentkonto|guthaben/, 2],
    ],
  },
  {
    type: 'blocked_account',
    title: /\b(?:sperrkonto(?:bestatigung|eroffnung)?|sperrvermerk|blocked account)\b/,
    marks: [[/\bsperrbetrag|monatlich verfugbar/, 3]],
  },
  {
    type: 'scholarship',
    letter: true,
    title:
      /\b(?:stipendi(?:um|enbescheinigung|enzusage|enurkunde|enbestatigung|envertrag)|forderzusage|grant letter|fellowship agreement|scholarship|(?:bestatigung|bescheinigung) uber ein stipendium)\b/,
    vague: /^(?:stipendium|scholarship)$/,
    marks: [[/\bdaad|stipendiat|begabtenforderung|forderzeitraum|graduiertenkolleg|forderungsbetrag|forderung von/, 3]],
  },
  {
    type: 'benefit_notice',
    letter: true,
    title:
      /\b(?:bewilligungsbescheid|(?:elterngeld|kindergeld|wohngeld|burgergeld|arbeitslosengeld|bafog)-?bescheid|leistungsbescheid|bewilligung von (?:leistungen|arbeitslosengeld|burgergeld|wohngeld|elterngeld|kindergeld|grundsicherung)|bescheid uber (?:leistungen|arbeitslosengeld|burgergeld|wohngeld|kindergeld|elterngeld))/,
    marks: [
      [/\bjobcenter|familienkasse|sozialamt|wohngeldstelle/, 3],
      [/\bsgb (?:ii|iii|xii)\b|burgergeld|grundsicherung/, 3],
      [/\bbewilligungszeitraum|bedarfsgemeinschaft|anspruchsdauer/, 3],
      [/\basylblg|asylbewerberleistungsgesetz|leistungsbetrag|mietzuschuss|wohngeldgesetz/, 3],
    ],
  },
  {
    type: 'rent_contract',
    title:
      /\b(?:mietvertrag|wohnungsmietvertrag|wohnraummietvertrag|untermietvertrag|untermietvereinbarung|mietvereinbarung|lease agreement|wohnungs-mietvertrag|mietvertrag uber wohnraum|dauernutzungsvertrag|vertrag uber die vermietung|rental agreement|tenancy agreement)\b/,
    marks: [
      [/\bvermieter(?:in)?\b|vermietet/, 1],
      [/\bmieter(?:in)?\b/, 1],
      [/\bkaltmiete|grundmiete|nettomiete|nettokaltmiete|warmmiete|untermiete|nutzungsgebuhr|miete betragt/, 3],
      [/\bkaution|mietsicherheit/, 2],
      [/\bbetriebskosten|nebenkosten|schonheitsreparaturen/, 2],
      [/\bmietzeit|mietdauer|mietverhaltnis|mietraume|mietsache|mietobjekt|mietbeginn/, 2],
    ],
  },
  {
    type: 'landlord_confirmation',
    letter: true,
    title:
      /\b(?:wohnungsgeberbestatigung|wohnungsgeberbescheinigung|vermieterbescheinigung|vermieterbestatigung|(?:bestatigung|bescheinigung) des (?:wohnungsgebers|vermieters))\b/,
    marks: [
      [/§ ?19 (?:abs\.? \d )?(?:des )?(?:bmg|bundesmeldegesetz)/, 4],
      [/\beinzug\b|wohnungsgeber/, 2],
    ],
  },
  {
    type: 'registration_certificate',
    title:
      /\b(?:meldebescheinigung(?! zur sozialversicherung)|meldebestatigung|anmeldebestatigung|aufenthaltsbescheinigung|amtliche meldebestatigung|bescheinigung aus dem melderegister)\b/,
    marks: [
      [/\bmeldebehorde|einwohnermelde|burgerburo|melderegister/, 2],
      [/\balleinige wohnung|hauptwohnung|einzugsdatum|tag des einzugs/, 2],
      [/§ ?(?:18|23|24) .{0,12}(?:bmg|bundesmeldegesetz)/, 4],
    ],
  },
  {
    type: 'health_insurance',
    letter: true,
    yours: true,
    title:
      /\b(?:versicherungsbescheinigung|mitgliedsbescheinigung|mitgliedschaftsbescheinigung|mitgliedschaftsbestatigung|krankenversicherungsbestatigung|(?:bescheinigung|bestatigung) (?:uber (?:die|ihre) |der |ihrer )?mitgliedschaft|krankenversicherungs(?:nachweis|bescheinigung)|bescheinigung uber .{0,30}krankenversicherung|versichertenbescheinigung|bestatigung familienversicherung|certificate of (?:health )?insurance|versicherungsnachweis)/,
    vague: /versicherungs(?:bescheinigung|nachweis)$/,
    marks: [
      [/\bkrankenkasse|\baok\b|\btk\b|techniker|barmer|\bdak\b|krankenversicherung|health insurance/, 2],
      [
        /\bmitglied(?:schaft)? (?:bei|unserer|seit|in)|versicherungszeiten|versichert(?: seit| bei)|krankenversichert/,
        3,
      ],
      [/\bpflegeversicherung|familienversicher|\bpflichtversicherung/, 2],
      [/\b(?:kranken)?versichertennummer|kv-?nummer|insurance cover|insured person/, 2],
      [/§ ?(?:5|9|10|199a|257) sgb v\b|§ ?193 .{0,8}vvg/, 3],
    ],
  },
  {
    type: 'language_certificate',
    title:
      /\b(?:sprachzertifikat|deutschzertifikat|sprachbescheinigung|sprachnachweis|sprachstandsnachweis|sprachdiplom|zertifikat deutsch|goethe-?zertifikat|telc (?:deutsch|ggmbh)|testdaf|dsh-?zeugnis|deutsche sprachprufung fur den hochschulzugang|start deutsch|osd zertifikat|deutsch-test fur zuwanderer|dtz)\b/,
    vague: /^(?:telc ggmbh|testdaf|dtz)$/,
    marks: [
      [
        /\bgemeinsamen europaischen referenzrahmen|\bger\b|european framework of reference|european language certificates/,
        3,
      ],
      [/\b(?:niveau|stufe|level) (?:a1|a2|b1|b2|c1|c2)|\b(?:a1|a2|b1|b2|c1|c2)\b|\btdn [345]|\bdsh-?[123]\b/, 2],
      [/\bhoren|lesen|schreiben|sprechen|leseverstehen|horverstehen|listening/, 1],
      [/\bmundliche[rn]? (?:prufung|ausdruck)|schriftliche[rn]? (?:prufung|ausdruck)|deutschkurs/, 2],
    ],
  },
  {
    type: 'integration_course',
    letter: true,
    title:
      /\b(?:integrationskurs|(?:teilnahme|teilnahmebescheinigung|teilnahmebestatigung).{0,30} (?:am|an einem|zum) integrationskurs|(?:verpflichtung|berechtigung) zur teilnahme (?:am|an einem) integrationskurs|anmeldung zum integrationskurs|zertifikat integrationskurs|berechtigung zur teilnahme an einem integrationskurs|verpflichtung zur teilnahme)/,
    vague: /^(?:integrationskurs|verpflichtung zur teilnahme)$/,
    marks: [
      [/\borientierungskurs|kurstrager|unterrichtsstunden|unterrichtseinheiten|sprachkurstrager/, 3],
      [/§ ?4[34]a? .{0,12}aufenthg|intv\b|integrationskursverordnung/, 3],
      [/\bbundesamt fur migration/, 1],
    ],
  },
  {
    type: 'naturalisation_test',
    title: /\b(?:einburgerungstest|leben in deutschland)\b/,
    vague: /^leben in/,
    marks: [
      [/\bvon 33 fragen|17 (?:fragen )?richtig|17 punkte|\b33 fragen/, 4],
      [/\bergebnis(?:mitteilung)?|einburgerungstestverordnung|rechts- und gesellschaftsordnung/, 2],
    ],
  },
];
