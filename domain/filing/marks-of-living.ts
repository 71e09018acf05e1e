import type { TypeMarks } from './type-marks.ts';

/** By what papers of livelihood, housing and integration show what they are. */
export const MARKS_OF_LIVING: readonly TypeMarks[] = [
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
];
