import type { SheetTexts } from './sheet-texts.ts';

export const ENGLISH: SheetTexts = {
  locale: 'en-GB',
  direction: 'ltr',
  words: {
    remediesHeading: 'Your rights',
    enclosureHeading: 'Enclosure',
    enclosuresHeading: 'Enclosures',
    pageOf: 'Page {page} of {pages}',
  },
  title: 'Your letter in plain language',
  binding: 'This sheet only explains. The German letter is the one that counts in law.',
  whatHeading: 'What is this letter?',
  todoHeading: 'What do you have to do?',
  untilHeading: 'Until when?',
  until: 'Last day: {date}',
  objection: 'Time for the [[Widerspruch]]: {period}. The time starts when the letter reaches you.',
  helpHeading: 'Do you have questions?',
  help: 'Call us: {phone}. Or write to us: {email}.',
  termsHeading: 'Important German words',
  terms: {
    Ausländerbehörde: 'the office that decides about your stay in Germany',
    'Unser Zeichen': 'the number of your file; it is at the top right of the letter',
    Unterlagen: 'papers and proof, for example a contract',
    Anhörung: 'you may say something before the office decides',
    Bescheid: 'a decision of the office with reasons',
    Widerspruch: 'a letter from you to the office: “I do not agree with the decision.”',
    Aufenthaltstitel: 'your permit to live in Germany',
    Zusatzblatt: 'the green sheet that belongs to your card; it says which work is allowed',
    'Blaue Karte EU': 'EU Blue Card, a permit for skilled workers with a degree or special experience',
    Fiktionsbescheinigung: 'a paper for the time until your application is decided',
  },
  topics: {
    document_request: {
      what: [
        'You have made an application. Some [[Unterlagen]] are still missing.',
        'There is a list in the letter. It says what is missing.',
      ],
      todo: [
        'Send us everything that is on the list.',
        'Write the number [[Unser Zeichen]] on it.',
        'Do you need more time? Contact us before the last day.',
        'If the papers do not come, we may refuse your application.',
      ],
    },
    hearing: {
      what: [
        'We may refuse your application. This is not a decision yet.',
        'Before we decide, you may tell us what you think. This is called [[Anhörung]].',
      ],
      todo: [
        'Read the reasons in the letter.',
        'Is something wrong? Write to us. Send proof with it.',
        'You do not have to answer. Then we decide without your answer.',
      ],
    },
    no_permission_needed: {
      what: [
        'You are changing your employer. You do not need our permission for this.',
        'Your [[Aufenthaltstitel]] stays valid.',
      ],
      todo: [
        'You do not have to do anything. It costs nothing.',
        'Show the letter to your employer.',
        'Does your job end earlier than planned? The letter says whether you must tell us.',
      ],
    },
    noted: {
      what: [
        'You have told us about your new employer. We have no objection.',
        'With the [[Blaue Karte EU]] you do not need a permission.',
      ],
      todo: [
        'You do not have to do anything. It costs nothing.',
        'Show the letter to your employer.',
        'Does your job end earlier than planned? Tell us quickly. The letter says how quickly.',
      ],
    },
    permission: {
      what: ['You may do the new job.', 'The letter says from when, for which employer and under which rules.'],
      todo: [
        'Keep to the rules in the letter.',
        'Carry the letter with you until you have the new [[Zusatzblatt]].',
        'Do you not agree with a rule? Then you can send a [[Widerspruch]].',
      ],
    },
    new_title: {
      what: ['You are getting a new [[Aufenthaltstitel]].', 'With it you may also do the new job.'],
      todo: [
        'Wait for our next letter. Then you can collect the card.',
        'Read in the letter from when you may do the new job. Do not start before that.',
        'Do you not agree with a rule? Then you can send a [[Widerspruch]].',
      ],
    },
    refusal: {
      what: ['We have refused your application.', 'The letter is a [[Bescheid]]. It gives the reasons.'],
      todo: [
        'Do not start the new job.',
        'Do you not agree? Then you can send a [[Widerspruch]]. Do not wait.',
        'Get help, for example from an advice centre or a lawyer.',
        'You can have a translation of the decision free of charge. Ask us.',
      ],
    },
    suspension: {
      what: [
        'We are still checking whether you may change your employer with the [[Blaue Karte EU]].',
        'Until then you may not start the new job. The letter says for how long.',
      ],
      todo: [
        'Send us what is on the list in the letter.',
        'Do not start the new job yet.',
        'Do you not agree? Then you can send a [[Widerspruch]].',
      ],
    },
    fiction_certificate_text: {
      what: [
        'Your application has not been decided yet.',
        'The [[Fiktionsbescheinigung]] shows which rights you have until then. It also says whether and where you may work.',
      ],
      todo: [
        'Carry the paper with you, together with your passport.',
        'Show it to your employer.',
        'Contact us before it runs out.',
      ],
    },
    transfer_note: {
      what: ['Another office is now dealing with your application.', 'Its name and address are in the letter.'],
      todo: ['You do not have to send anything again.', 'From now on, write to the new office.'],
    },
  },
};
