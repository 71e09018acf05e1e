import type { TypeMarks } from './type-marks.ts';

/** By what papers of the procedure show what they are. */
export const MARKS_OF_PROCEDURE: readonly TypeMarks[] = [
  {
    type: 'application',
    letter: true,
    title:
      /\b(?:antrag auf|antragsformular|formblattantrag|formblatt antrag|application for|verlangerungsantrag|(?:verlangerung|erteilung) (?:meine[rs]?|eine[rs]|der|des) (?:aufenthalts|niederlassungs|fiktions|duldung|blauen)\w*)\b/,
    vague: /^(?:verlangerung|erteilung) /,
    marks: [
      [
        /\b(?:hiermit )?beantrage(?:n)? (?:ich|wir|hiermit)\b|\bich beantrage|stelle(?:n)? (?:ich|wir) .{0,30}antrag/,
        5,
      ],
      [/\berteilung|verlangerung|anderung der nebenbestimmung/, 2],
      [/\bantragsteller(?:in)?\b|signature of applicant|antragstellenden person/, 2],
      [/\bzutreffendes (?:bitte )?ankreuzen|ich versichere/, 2],
      [/\b(?:zweck des aufenthalts|aufenthaltszweck|purpose of stay)/, 3],
    ],
  },
  {
    type: 'cover_letter',
    letter: true,
    title:
      /\b(?:anschreiben|begleitschreiben|(?:vorlage|ubersendung|einreichung) von unterlagen|nachgereichte unterlagen|nachreichung von unterlagen|unterlagen fur)\b/,
    vague: /^(?:anschreiben|unterlagen fur)$/,
    marks: [
      [
        /\banbei (?:ubersende|sende|erhalten|finden)|in der anlage|als anlage|beigefugt|(?:liegt|liegen) bei\b|beiliegend|(?:ubersende|reiche|sende)n? (?:ich|wir)|reichen wir|reiche ich/,
        4,
      ],
      [/\bsehr geehrte/, 1],
      [/\banlagen?\b/, 1],
      [/\b(?:angeforderten|fehlenden|folgende) (?:unterlagen|dokumente)|unterlagen nach\b|dokumente nach\b/, 3],
      [/\bzeigen wir .{0,60}an\b|anwaltlich vertreten|mit der bitte um kenntnisnahme/, 3],
    ],
  },
  {
    type: 'power_of_attorney',
    letter: true,
    title: /\b(?:\w{0,16}vollmacht|bevollmachtigung|letter of authori[sz]ation|power of attorney)\b/,
    marks: [
      [
        /\bbevollmachtig(?:e|t)|\bauthori[sz]es .{0,60}represent|vollmachtgeber|untervollmacht|erteile(?:n)? (?:ich|wir)? ?.{0,40}vollmacht/,
        4,
      ],
      [/\brechtsanwalt|kanzlei/, 1],
      [/\bin sachen|wegen\b/, 1],
    ],
  },
  {
    type: 'document_request',
    letter: true,
    title: /\b(?:nachforderung|fehlende unterlagen|anforderung von unterlagen|bitte um vorlage)/,
    vague: 'always',
    marks: [
      [/§ ?82 abs/, 3],
      [/\bfolgende unterlagen|unterlagen (?:noch )?vorzulegen|reichen sie/, 3],
    ],
  },
  {
    type: 'hearing_letter',
    letter: true,
    title: /\banhorung(?:sschreiben)?\b|gelegenheit zur stellungnahme/,
    vague: 'always',
    marks: [
      [/§ ?28 (?:abs\.? ?1 )?(?:l?vwvfg|verwaltungsverfahrens)/, 4],
      [/\bgelegenheit\b.{0,90}(?:aussern|stellung)|rechtliches gehor|horen (?:wir )?sie .{0,20}an\b/, 3],
      [/\bbeabsichtig(?:t|en|te[nrm]?)\b/, 3],
      [/\bnach aktenlage entschieden|ausserungsfrist/, 3],
    ],
  },
  {
    type: 'file_note',
    letter: true,
    title: /\b(?:aktenvermerk|vermerk|aktennotiz)\b/,
    marks: [[/\bz\.? ?d\.? ?a\b|wv\.?:|zum vorgang/, 2]],
  },
  {
    type: 'phone_note',
    letter: true,
    title: /\b(?:gesprachsnotiz|anrufnotiz|telefonnotiz|telefonvermerk|telefonat)\b/,
    vague: /^telefonat$/,
    marks: [[/\brief an|telefonisch|anruf/, 2]],
  },
  {
    type: 'disposition',
    letter: true,
    title: /\bverfugung\b/,
    vague: 'always',
    marks: [
      [/\b(?:1\.|2\.) .{0,40}(?:schreiben|kanzlei|z\.? ?d\.? ?a)/, 2],
      [/\bwiedervorlage/, 2],
    ],
  },
  { type: 'draft', letter: true, title: /\bentwurf\b/, vague: 'always', marks: [] },
  {
    type: 'decision',
    letter: true,
    title:
      /\b(?:bescheid|ablehnungsbescheid|ausweisungsverfugung|ablehnung (?:ihres|des) antrags|versagung der (?:aufenthalts|niederlassungs)erlaubnis|(?:widerruf|rucknahme) (?:der|ihrer) (?:aufenthalts|niederlassungs)erlaubnis|verfugung)\b/,
    vague: /^(?:bescheid|verfugung|ablehnung .*|versagung .*|widerruf .*|rucknahme .*)$/,
    marks: [
      [/\brechtsbehelfsbelehrung/, 3],
      [/\b(?:ihr|der) antrag .{0,120}(?:abgelehnt|stattgegeben)/, 3],
      [/\bgrunde:?$|begrundung/, 1],
      [/\bfolgende(?:r)? (?:bescheid|entscheidung)|ergeht/, 2],
    ],
  },
  {
    type: 'delivery_proof',
    letter: true,
    title: /\b(?:postzustellungsurkunde|zustellungsurkunde|empfangsbekenntnis|zustellungsnachweis|zustellnachweis)\b/,
    marks: [[/\bzustell(?:er|ung|versuch)|niedergelegt/, 2]],
  },
  {
    type: 'objection',
    letter: true,
    title: /\bwiderspruch\b/,
    vague: 'always',
    marks: [
      [
        /\b(?:lege(?:n)? (?:ich|wir)|wird|legen wir|lege ich) .{0,110}(?:widerspruch|rechtsbehelf) .{0,20}(?:ein|eingelegt)|erhebe(?:n)? (?:ich |wir )?.{0,20}widerspruch|widerspruch ein\b/,
        5,
      ],
      [/\bgegen (?:ihren|den|ihre|die) (?:\w*bescheid|verfugung)/, 3],
      [/\baussetzung der vollziehung|begrundung .{0,60}(?:folgt|vorbehalten|gesonder)/, 2],
    ],
  },
  {
    type: 'court_letter',
    letter: true,
    title: /\b(?:verwaltungsgericht|amtsgericht|landgericht|verwaltungsgerichtshof|oberverwaltungsgericht)\b/,
    vague: 'always',
    marks: [
      [/\bin der verwaltungsrechtssache|in (?:dem rechtsstreit|der (?:straf|familien)sache)/, 3],
      [/\bklage(?:schrift)?|klager(?:in)?\b|beklagte/, 2],
      [
        /\bin dem (?:verfahren|rechtsstreit)|rechtsstreit|behordenakten|klageerwiderung|strafsache gegen|vorsitzende[rn]?|urkundsbeamt/,
        2,
      ],
      [/\bwird gebeten .{0,60}(?:stellung|akten)|ladung|verfugung des gerichts/, 2],
      [/\b\d{1,2} k \d+\/\d{2}/, 2],
    ],
  },
  {
    type: 'judgment',
    title: /\b(?:urteil|im namen des volkes|gerichtsbescheid)\b/,
    vague: /^(?:urteil|im namen des volkes)$/,
    marks: [
      [/\bim namen des volkes/, 5],
      [/\btenor\b|klage abgewiesen|klage wird abgewiesen|rechtsmittelbelehrung/, 3],
      [/\bfur recht erkannt|tatbestand|entscheidungsgrunde/, 3],
      [/\bklage wird|wird .{0,60}verurteilt|beklagte wird verpflichtet/, 3],
    ],
  },
  {
    type: 'fee_notice',
    letter: true,
    yours: true,
    title:
      /\b(?:gebuhrenbescheid|gebuhrenrechnung|gebuhrenfestsetzung|kostenbescheid|kostenrechnung|festsetzung von (?:verwaltungs)?gebuhren)\b/,
    marks: [
      [/\bgebuhr(?:en)? (?:in hohe|von|betragt)|kassenzeichen|buchungszeichen|gebuhrentatbestand/, 3],
      [/§§? ?4[4-8] .{0,20}aufenthv/, 2],
    ],
  },
  {
    type: 'fee_receipt',
    letter: true,
    title:
      /\b(?:quittung|gebuhrenquittung|zahlungsquittung|zahlungsbeleg|einzahlungsbeleg|kassenbeleg|kassenquittung)\b/,
    vague: /^(?:quittung|zahlungsbeleg|kassenbeleg)$/,
    marks: [[/\bbetrag (?:dankend )?erhalten|bezahlt|girocard|ec-?zahlung/, 3]],
  },
  {
    type: 'file_request',
    letter: true,
    title:
      /\b(?:aktenanforderung|aktenubergabe|aktenersuchen|(?:beiziehung|ubernahme|versendung) der (?:auslander)?akte|akteneinsicht|aktenubersendung|aktenabgabe|abgabe der auslanderakte|(?:anforderung|ubersendung) der (?:auslander)?akte)/,
    vague: /^akteneinsicht$/,
    marks: [
      [/\bauslanderakte/, 4],
      [/\b(?:auslander)?akten? .{0,40}(?:ubersenden|anfordern|abzugeben)|ubersendung der|ubersenden wir die/, 2],
      [/\bzustandigkeitswechsel|zustandigkeitshalber|zustandigkeitsbereich/, 3],
    ],
  },
  {
    type: 'security_query',
    letter: true,
    title: /\b(?:sicherheitsabfrage|sicherheitsbefragung|sicherheitsgesprach|ergebnis der abfrage)/,
    vague: /^ergebnis/,
    marks: [
      [/§ ?73 (?:abs\.? ?\d )?aufenthg/, 3],
      [/\bverfassungsschutz|nachrichtendienst/, 2],
      [/\bkeine erkenntnisse|sicherheitsbedenken/, 3],
    ],
  },
  {
    type: 'police_notice',
    letter: true,
    title:
      /\b(?:strafanzeige|polizeiprasidium|polizeirevier|polizeidirektion|polizeiinspektion|bundespolizei\w*|kriminalpolizei|staatsanwaltschaft|ermittlungsverfahrens?)\b/,
    vague: /^(?:polizei|bundespolizei|kriminalpolizei|staatsanwaltschaft)/,
    marks: [
      [/\bmitteilung .{0,90}(?:§ ?87|misstra|strafsache)|§ ?87 abs\.? ?4|unterrichtung der auslanderbehorde/, 4],
      [/\bunerlaubte[rn]? (?:einreise|aufenthalt)|delikt\b|straftat|personenfeststellung|vernehmung/, 2],
      [/\btatvorwurf|tatzeit|tatort|beschuldigte|tatverdachtige/, 3],
      [/\bpolizei(?:ober|haupt)?(?:meister|kommissar)|\b\d{1,3} js \d/, 2],
      [/\banklage erhoben|strafbefehl beantragt|§ ?170 abs/, 2],
    ],
  },
  {
    type: 'register_extract',
    title:
      /\b(?:\w{0,12}fuhrungszeugnis|auszug aus dem (?:handels|bundeszentral|gewerbezentral|auslanderzentral)register|bundeszentralregister|registerauszug|handelsregister|azr-?auszug|gewerbezentralregister)\b/,
    vague: /^(?:handelsregister|gewerbezentralregister|bundeszentralregister)$/,
    marks: [[/\bkeine eintragung|bundesamt fur justiz/, 3]],
  },
  {
    type: 'loyalty_declaration',
    letter: true,
    title: /\b(?:loyalitatserklarung|bekenntnis zur freiheitlich|bekenntnis und loyalitat)/,
    marks: [[/\bfreiheitliche[n]? demokratische[n]? grundordnung/, 3]],
  },
  {
    type: 'naturalisation_certificate',
    title: /\b(?:einburgerungsurkunde|urkunde uber die einburgerung)\b/,
    marks: [
      [/\bdeutsche staatsangehorigkeit|deutsche staatsangehorige/, 2],
      [/\baushandigung dieser urkunde|staatsverband/, 3],
    ],
  },
  {
    type: 'declaration_of_commitment',
    letter: true,
    title: /\bverpflichtungserklarung\b/,
    marks: [
      [/§ ?6[68] (?:abs\.? ?\d )?(?:aufenthg|des aufenthaltsgesetzes)/, 3],
      [/\bkosten fur den lebensunterhalt/, 2],
    ],
  },
  {
    type: 'medical_certificate',
    letter: true,
    title:
      /\b(?:arztliche[s]? (?:attest|bescheinigung|gutachten|zeugnis|stellungnahme|bericht)|arbeitsunfahigkeitsbescheinigung|attest|krankmeldung|arztbericht|befundbericht|entlassungsbericht|arztbrief)\b/,
    vague: / bericht$/,
    marks: [
      [/\bdiagnose|icd-?10|befund/, 2],
      [/\bfacharzt|dr\. med|praxis|klinik/, 2],
      [/\bleidet (?:an|unter)|erkrankung|arbeitsunfahig|reiseunfahig/, 2],
      [/\bpatient(?:in)?\b|in (?:meiner|unserer) behandlung/, 2],
    ],
  },
  {
    type: 'appointment_confirmation',
    letter: true,
    yours: true,
    title:
      /\b(?:terminbestatigung|terminbuchung|ihr termin|terminvereinbarung|termineinladung|terminmitteilung|terminzusage|einladung zum termin|termin-?erinnerung)\b/,
    vague: /^ihr termin$|^terminvereinbarung$/,
    marks: [
      [/\btermin(?:nummer)?\b/, 1],
      [/\buhrzeit|\d{1,2}[:.]\d{2} uhr/, 2],
      [/\btermin .{0,110}(?:bestatigt|gebucht|reserviert)|terminbuchung wurde/, 4],
      [/\bbringen sie .{0,90}mit\b/, 2],
    ],
  },
  {
    type: 'email',
    letter: true,
    title: /^(?:von|from): .*@/,
    vague: 'always',
    marks: [
      [/^(?:an|to): /, 2],
      [/^(?:betreff|subject): /, 1],
      [/^(?:gesendet|sent|datum|date): /, 2],
      [/^(?:von|from): /, 3],
      [/^cc: |ursprungliche nachricht|original message|von meinem iphone/, 3],
    ],
  },
  {
    type: 'contact_message',
    letter: true,
    title: /\b(?:kontaktformular|nachricht aus dem (?:kontakt|online)formular|online-?nachricht)\b/,
    marks: [[/\bnachricht:|anliegen:/, 2]],
  },
  {
    type: 'return_receipt',
    title: /\b(?:ruckschein|einschreiben|avis de reception)\b/,
    vague: /^(?:einschreiben|ruckschein)$/,
    marks: [[/\bempfangsberechtigt|auslieferungsvermerk/, 3]],
  },
];
