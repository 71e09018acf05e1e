import type { TypeMarks } from './type-marks.ts';

/** By what papers of work and training show what they are. */
export const MARKS_OF_WORK: readonly TypeMarks[] = [
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
];
