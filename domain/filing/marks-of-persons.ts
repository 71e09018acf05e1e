import type { TypeMarks } from './type-marks.ts';

/** By what papers that say who somebody is and how they may stay show what they are. */
export const MARKS_OF_IDENTITY_AND_STAY: readonly TypeMarks[] = [
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
];
