import type { TypeMarks } from './type-marks.ts';

/** By what papers that say who somebody is and how they may stay show what they are. */
export const MARKS_OF_IDENTITY_AND_STAY: readonly TypeMarks[] = [
  {
    type: 'passport',
    title: /\b(?:reisepass|nationalpass\w*|passport|passeport|pasaporte?|passaporto)\b/,
    vague: /^(?:nationalpass\w*|passport)$/,
    marks: [
      [/p<[a-z]{3}/, 6],
      [/\b(?:passport n|pass-?nr|passnummer|pasaport no|no\. du passeport)/, 3],
      [/\b(?:date of expiry|gultig bis|date d.expiration)\b/, 1],
      [/\b(?:place of birth|geburtsort|lieu de naissance)\b/, 1],
      [/\b(?:authority|autorite)\b/, 1],
      [/\bcountry code|code of issuing|code du pays/, 2],
    ],
  },
  {
    type: 'passport_substitute',
    title: /\bausweisersatz|passersatz/,
    marks: [[/\bals passersatz|passersatzpapier|ausweisersatz/, 3]],
  },
  {
    type: 'id_card',
    title:
      /\b(?:personalausweis|identitatskarte|(?:national )?identity card|carte d.identite|cedula de identidad|documento nacional de identidad|dowod osobisty|carta (?:di |d.)identita|kimlik karti)\b/,
    marks: [
      [/\bid<[a-z]{3}|\bidd<</, 5],
      [/\bzugangsnummer|can\b/, 1],
      [/\bidentity n(?:umber|o)\b|personal number/, 2],
    ],
  },
  {
    type: 'birth_certificate',
    title:
      /\b(?:geburtsurkunde|geburtsbescheinigung|birth certificate|certificate of birth|acte de naissance|abstammungsurkunde|geburtsschein|auszug aus dem geburt(?:s|en)\w*|(?:ausdruck|auszug) aus dem geburtenregister)/,
    marks: [
      [/\bstandesamt/, 2],
      [/\bgeburtenregister|geburtenbuch|geburtsregister|register of births/, 3],
      [/\bmutter\b|\bvater\b|name of (?:father|mother)/, 1],
      [/\bkind(?:es)?\b|\bchild\b/, 1],
    ],
  },
  {
    type: 'marriage_certificate',
    title:
      /\b(?:heiratsurkunde|eheurkunde|trauschein|marriage (?:registration )?certificate|nikah ?nama|lebenspartnerschaftsurkunde|acte de mariage|marriage deed|auszug aus dem (?:ehe|heirats)\w*|ausdruck aus dem eheregister)\b/,
    marks: [
      [/\beheregister|heiratsbuch|ehebuch|heiratsregister/, 3],
      [/\bstandesamt/, 2],
      [/\beheschliessung|ehe geschlossen|date of marriage|mariage/, 3],
      [/\behegatten?|eheleute|ehegattin/, 1],
      [/\bbride(?:groom)?\b/, 3],
    ],
  },
  {
    type: 'divorce_decree',
    title:
      /\b(?:scheidungsurteil|scheidungsurkunde|divorce order|scheidungsbeschluss|ehescheidung|endbeschluss|decree absolute|divorce (?:decree|judgment|certificate))\b/,
    vague: /^(?:ehescheidung|endbeschluss)$/,
    marks: [
      [
        /\behe der beteiligten|\bdie (?:am .{5,40} )?.{0,60}ehe .{0,80}geschieden|parteien werden geschieden|marriage .{0,80}dissolved/,
        7,
      ],
      [/\bfamiliengericht|familiensache|family court/, 3],
      [/\bversorgungsausgleich|sorgerecht/, 2],
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
    vague: /buch$/,
    marks: [],
  },
  {
    type: 'biometric_photo',
    title: /\bbiometrisches (?:licht|pass)bild|fotofix|lichtbild\b/,
    vague: /^lichtbild$/,
    marks: [],
  },
  {
    type: 'visa',
    title: /\b(?:visum|visa|schengen-?visum|schengen visa|nationales visum)\b/,
    vague: 'always',
    marks: [
      [/\bv<[a-z]{3}|\bvbd<</, 5],
      [/\banzahl der einreisen|number of entries|multi?\b/, 2],
      [/\bdauer des aufenthalts|duration of stay/, 2],
      [/\bart des visums|type of visa|visumkategorie|kategorie d\b/, 4],
    ],
  },
  {
    type: 'residence_card',
    title:
      /\b(?:(?<!\bkein )aufenthaltstitel|residence permit|aufenthaltserlaubnis|niederlassungserlaubnis|aufenthaltskarte|daueraufenthalt-?eu|blaue karte eu)\b/,
    vague: 'always',
    marks: [
      [/\b(?:ar|at|ac|af|as|ir)d<</, 5],
      [/\bkarten-?(?:nr|nummer)|card no|card expiry|kartenablauf|karte gultig/, 2],
      [/\banmerkungen|remarks/, 1],
      [/\bart des titels|type of (?:title|permit)/, 4],
    ],
  },
  {
    type: 'supplementary_sheet',
    title: /\bzusatzblatt (?:zum|nach)|\bzusatzblatt$|\bzusatzblatt\b(?! [abc]\b)/,
    marks: [
      [/\bnebenbestimmungen\b/, 2],
      [/\bbeschaftigung (?:nur )?(?:erlaubt|gestattet)/, 2],
      [/\bzum (?:elektronischen )?aufenthaltstitel/, 3],
    ],
  },
  {
    type: 'provisional_certificate',
    title: /\b(?:fiktionsbescheinigung|bescheinigung uber die wirkung der antragstellung)\b/,
    marks: [
      [/§ ?81 abs/, 4],
      [/\bgilt .{0,60}(?:als fortbestehend|als erlaubt)|\baufenthalt .{0,40}gilt als/, 3],
    ],
  },
  {
    type: 'toleration',
    title: /\b(?:duldung|aussetzung der abschiebung)\b/,
    marks: [
      [/§ ?60 ?[a-d]\b/, 3],
      [/\bkein aufenthaltstitel/, 2],
      [/\bausreisepflichtig/, 2],
      [/\babschiebung .{0,40}ausgesetzt/, 3],
    ],
  },
  {
    type: 'permission_to_remain',
    title: /\baufenthaltsgestattung\b/,
    marks: [
      [/§ ?(?:55|63) asylg/, 3],
      [/\bdurchfuhrung des asylverfahrens/, 4],
    ],
  },
  {
    type: 'arrival_certificate',
    title: /\bankunftsnachweis\b|meldung als asylsuchende/,
    marks: [
      [/§ ?63a asylg/, 3],
      [/\baufnahmeeinrichtung/, 2],
      [/\basylsuchende|um asyl nachgesucht/, 2],
    ],
  },
  {
    type: 'border_crossing_certificate',
    title: /\bgrenzubertrittsbescheinigung\b/,
    marks: [
      [/\bgrenzbehorde|grenzubertrittsstelle|grenzkontrollstelle/, 3],
      [/\bausreisefrist|bundesgebiet .{0,60}(?:verlassen|zu verlassen)/, 2],
    ],
  },
  {
    type: 'travel_document',
    title: /\breiseausweis\b|travel document|titre de voyage/,
    marks: [
      [/\bkonvention|abkommen vom 28|convention of 28/, 3],
      [/\bp[rst]d?<|\bptd<</, 6],
      [/\breiseausweis fur (?:auslander|fluchtlinge|staatenlose)|travel document for/, 3],
    ],
  },
];
