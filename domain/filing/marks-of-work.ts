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
    title:
      /\b(?:arbeitsvertrag|anderungsvertrag zum arbeitsvertrag|(?:nachtrag|zusatzvereinbarung|anderungsvereinbarung|vertragsanderung) (?:nr\. ?\d )?zum (?:arbeitsvertrag|anstellungsvertrag)|arbeitsvereinbarung|anstellungsvereinbarung|vertrag uber eine? geringfugige beschaftigung|contract of employment|anstellungsvertrag|dienstvertrag|vertrag uber ein arbeitsverhaltnis|employment (?:contract|agreement)|arbeitsplatzangebot)\b/,
    vague: /arbeitsplatzangebot|dienstvertrag/,
    marks: [
      [/\bprobezeit\b|probationary period/, 2],
      [/\bkundigungsfrist/, 1],
      [/\bwird .{0,80}(?:eingestellt|beschaftigt)\b|\beinstellung als\b|\bbefristetes arbeitsverhaltnis/, 2],
      [/\bzwischen\b.*|\bnachfolgend .{0,4}(?:arbeitgeber|arbeitnehmer)/, 1],
      [/\burlaubsanspruch|erholungsurlaub|arbeitstage urlaub|urlaub: ?\d/, 1],
      [/\bbruttomonatsgehalt|bruttogehalt|bruttovergutung|jahresgehalt|vergutung|annual gross salary|stundenlohn/, 1],
      [/\bverschwiegenheit|nebentatigkeit|wettbewerbsverbot|ausschlussfristen|tzbfg|entgeltfortzahlung/, 2],
      [/\bwochentliche arbeitszeit|arbeitszeit betragt/, 1],
    ],
  },
  {
    type: 'job_description',
    letter: true,
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
    letter: true,
    title: /\b(?:zustimmungsanfrage|anfrage (?:an die )?(?:bundesagentur|ba\b)|ersuchen um zustimmung)/,
    vague: 'always',
    marks: [[/\bum zustimmung (?:nach|gemass) § ?39|bitte um zustimmung/, 3]],
  },
  {
    type: 'ba_consent',
    letter: true,
    title:
      /\b(?:zustimmung zur ausubung|zustimmung (?:zur|der) (?:beschaftigung|bundesagentur|aufnahme)|zustimmung nach § ?39|zustimmungsbescheid|vorabzustimmung nach § ?36)/,
    vague: 'always',
    marks: [
      [
        /\bwird (?:die )?(?:vorab )?zugestimmt|zustimmung .{0,30}(?:wird|ist)? ?(?:hiermit )?erteilt|zustimmung wird .{0,40}erteilt|stimmt .{0,90} zu\b/,
        5,
      ],
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [/§ ?39 (?:abs\.? ?\d )?(?:satz \d )?(?:nr\.? \d )?aufenthg/, 1],
      [/\barbeitsmarktzulassung/, 2],
      [/§ ?3[46] .{0,12}beschv|geltungsdauer/, 1],
    ],
  },
  {
    type: 'ba_question',
    letter: true,
    title:
      /\b(?:ruckfrage zu|ruckfrage|nachforderung von unterlagen|unvollstandige anfrage|fehlende (?:unterlagen|angaben))\b/,
    vague: 'always',
    marks: [
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [
        /\b(?:kann|konnen) (?:wir )?.{0,60}nicht abschliessend|noch (?:folgende )?(?:angaben|auskunfte|unterlagen)|(?:benotigen|brauchen) wir .{0,30}(?:angaben|unterlagen)|teilen sie uns .{0,20}mit/,
        3,
      ],
      [/\bfrist .{0,30}§ ?36 (?:abs\.? 2 )?beschv|beginnt (?:erst|nicht)|nicht zu laufen/, 3],
      [/\barbeitsmarktzulassung|zustimmungsverfahren/, 2],
      [/\bentscheidung uber die zustimmung|uber die zustimmung zu entscheiden|prufung der zustimmung/, 4],
    ],
  },
  {
    type: 'ba_refusal',
    letter: true,
    title:
      /\b(?:ablehnung der zustimmung|versagung der zustimmung|zustimmung wird (?:nicht erteilt|versagt|abgelehnt))/,
    vague: 'always',
    marks: [
      [
        /\bzustimmung .{0,110}(?:nicht erteilt|versagt|abgelehnt)|(?:versagt|lehnt) .{0,60}zustimmung|nicht zugestimmt/,
        7,
      ],
      [/§ ?40 (?:abs\.? ?\d )?(?:nr\.? \d )?aufenthg|versagungsgrund/, 3],
      [/\bbundesagentur fur arbeit|agentur fur arbeit/, 2],
      [/\barbeitsmarktzulassung/, 2],
      [/\bungunstiger|unter dem ortsublichen/, 2],
    ],
  },
  {
    type: 'payslip',
    yours: true,
    title:
      /\b(?:gehaltsabrechnung|lohnabrechnung|entgeltabrechnung|verdienstabrechnung|bezugemitteilung|lohn- ?\/? ?und gehaltsabrechnung|lohn- ?\/? ?(?:und )?gehaltsbescheinigung|lohnbescheinigung|lohnzettel|gehaltsmitteilung|bezugenachweis|abrechnung der bezuge|brutto-?\/?netto-?abrechnung|gehaltsbescheinigung|gehaltsnachweis|lohnnachweis|lohnsteuerbescheinigung|jahresentgeltnachweis|entgeltbescheinigung|verdienstnachweis|pay ?stub|salary (?:slip|statement)|abrechnung der brutto|entgeltnachweis|verdienstbescheinigung|brutto-?\/?-?netto-?bezuge|payslip)/,
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
    letter: true,
    title:
      /\b(?:kundigung(?:sschreiben|sbestatigung)?(?: (?:des|ihres|meines) (?:arbeits|anstellungs|beschaftigungs|dienst|ausbildungs)\w*)?(?! (?:des|der|ihre[rs]|meine[rs]) (?!arbeits|anstellungs|beschaftigungs|dienst|ausbildungs))|aufhebungsvertrag|auflosungsvertrag|anderungskundigung|(?:betriebs|personen|verhaltens)bedingte kundigung|kundigung (?:in|wahrend) der probezeit|termination)\b/,
    vague: /^(?!.*(?:aufhebungsvertrag|auflosungsvertrag))/,
    marks: [
      [
        /\b(?:kundig(?:e|en) (?:ich|wir)|(?:ich|wir) kundigen?)\b(?! (?:hiermit )?(?:den|die|das|meinen?|meine|unseren?) (?:miet|wohn|abo|mobil|versicherung|mitglied|konto|strom))/,
        5,
      ],
      [/\barbeitsverhaltnis .{0,60}(?:zum|ordentlich|fristgerecht|fristgemass|ausserordentlich)/, 2],
      [/\bfristgerecht|fristgemass|nachstmoglich|hilfsweise ordentlich/, 2],
      [/\barbeitsuchend|arbeitssuchend|arbeitslos ?zu? ?melden/, 2],
      [/§ ?626 bgb|§ ?102 betrvg|§ ?[14] (?:abs\.? \d )?kschg|§ ?623 bgb/, 3],
      [/\bgegenseitige[mn] einvernehmen/, 3],
    ],
  },
  {
    type: 'employment_end_notice',
    letter: true,
    title:
      /\b(?:beendigung (?:des|eines|der|ihres) (?:beschaftigung|arbeits|ausbildung)\w*|(?:mitteilung|anzeige|meldung) .{0,60}(?:beendigung|vorzeitige|beschaftigungsende|ende der beschaftigung)|ende der beschaftigung|ausscheiden von|mitteilung nach § ?4a)/,
    vague: /^(?:beendigung|ende|ausscheiden) /,
    marks: [
      [/§ ?(?:4a|82 abs\.? ?6)/, 4],
      [/\b(?:vorzeitig|vorzeitige[nr]?) (?:beendet|beendigung|.{0,20}ende)|beendet (?:wurde|worden|hat)/, 3],
      [
        /\bnicht mehr (?:in unserem|bei uns|fur uns) .{0,40}(?:tatig|beschaftigt|angestellt)|letzter arbeitstag|beendigungsgrund/,
        4,
      ],
      [
        /\b(?:beschaftigung|arbeitsverhaltnis|beschaftigungsverhaltnis|arbeitsvertrag)\b.{0,110}\b(?:beendet|endete)\b|(?:firma|unternehmen|betrieb) .{0,40}verlassen/,
        4,
      ],
      [/\bmitteilungspflicht|anzeigepflicht|melden wir/, 2],
      [/\bauslanderbehorde/, 1],
    ],
  },
  {
    type: 'work_reference',
    title:
      /\b(?:arbeitszeugnis|zwischenzeugnis|dienstzeugnis|praktikumszeugnis|beschaftigungszeugnis|ausbildungszeugnis|certificate of employment|letter of reference|reference letter|qualifiziertes zeugnis|experience certificate|^zeugnis$)/,
    vague: /^zeugnis$/,
    marks: [
      [/\bzufriedenheit/, 4],
      [/\bwar .{0,90}(?:tatig|beschaftigt)|was employed/, 3],
      [/\bverhalten gegenuber|leistung und fuhrung|im kollegenkreis/, 3],
      [/\bfur (?:seine|ihre|die) (?:berufliche )?zukunft|alles gute|we wish/, 2],
      [/\bauf eigenen wunsch|stets gute zusammenarbeit/, 2],
    ],
  },
  {
    type: 'professional_licence',
    letter: true,
    title:
      /\b(?:approbation(?:surkunde)?|berufserlaubnis|berufsausubungserlaubnis|erlaubnis (?:zum fuhren|zur fuhrung) der berufsbezeichnung|erlaubnis zur (?:vorubergehenden )?ausubung des)/,
    marks: [
      [/\bberufsbezeichnung\b.{0,90}(?:fuhren|fuhrung)|(?:fuhren|fuhrung) der berufsbezeichnung/, 4],
      [/\bausubung des (?:\w+ ){1,2}berufs/, 3],
      [/\bbundesarzteordnung|pflegeberufegesetz|pflbg|heilberufe/, 3],
      [/\b(?:approbation|erlaubnis|berufserlaubnis) .{0,90}erteilt/, 2],
    ],
  },
  {
    type: 'recognition_decision',
    letter: true,
    title:
      /\b(?:anerkennungsbescheid|feststellung der gleichwertigkeit|gleichwertigkeitsbescheid|gleichwertigkeitsfeststellung|bescheid uber die gleichwertigkeit|(?:volle|teilweise) gleichwertigkeit|defizitbescheid|anerkennung (?:ihrer|der|einer im ausland) (?:berufs|auslandischen|erworbenen)\w*)/,
    vague: /^(?:volle|teilweise) |^anerkennung /,
    marks: [
      [/\bgleichwertig(?:keit)?\b/, 3],
      [/\bbqfg|berufsqualifikationsfeststellungsgesetz/, 3],
      [/\breferenzberuf|ihk fosa/, 3],
      [/\banpassungslehrgang|kenntnisprufung|eignungsprufung|wesentliche unterschiede/, 4],
    ],
  },
  {
    type: 'degree_evaluation',
    letter: true,
    yours: true,
    title: /\b(?:zeugnisbewertung|statement of comparability|bewertung auslandischer)/,
    marks: [
      [/\bzentralstelle fur auslandisches bildungswesen|\bzab\b|anabin/, 4],
      [/\blissabon/, 2],
    ],
  },
  {
    type: 'diploma',
    title:
      /\b(?:diplom(?:zeugnis|urkunde)?|bachelor ?(?:zeugnis|urkunde|of)|masterurkunde|masterzeugnis|meisterbrief|abiturzeugnis|zeugnis der allgemeinen hochschulreife|master of|hochschulabschluss|abschlusszeugnis|prufungszeugnis|gesellenbrief|facharbeiterzeugnis|degree certificate|promotionsurkunde)\b/,
    vague: /^diplom$|^bachelor ?of$|^master of$|hochschulabschluss/,
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
    title:
      /\bvereinbarung .{0,40}§ ?81 ?a|\bvereinbarung (?:zum|uber (?:das|ein)|zur durchfuhrung (?:des|eines)) beschleunigte\w* fachkrafteverfahrens?|beschleunigte[sn]? fachkrafteverfahren(?: ?[-–:]? ?vereinbarung)?/,
    vague: /verfahren$/,
    marks: [
      [/§ ?81 ?a/, 3],
      [/\bvereinbarung\b/, 2],
      [/\bvorabzustimmung/, 2],
    ],
  },
];
