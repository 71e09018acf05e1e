import type { TypeMarks } from './type-marks.ts';

/** By what papers of the procedure show what they are. */
export const MARKS_OF_PROCEDURE: readonly TypeMarks[] = [
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
