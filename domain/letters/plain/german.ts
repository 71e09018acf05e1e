import { GERMAN_WORDS } from '../content.ts';
import type { SheetTexts } from './sheet-texts.ts';

export const GERMAN: SheetTexts = {
  locale: 'de',
  direction: 'ltr',
  words: GERMAN_WORDS,
  title: 'Ihr Brief in einfacher Sprache',
  binding: 'Dieses Blatt erklärt nur. Rechtlich gilt der Brief.',
  whatHeading: 'Was ist das für ein Brief?',
  todoHeading: 'Was müssen Sie tun?',
  untilHeading: 'Bis wann?',
  until: 'Letzter Tag: {date}',
  objection: 'Zeit für den [[Widerspruch]]: {period}. Die Zeit beginnt, wenn der Brief bei Ihnen ankommt.',
  helpHeading: 'Haben Sie Fragen?',
  help: 'Rufen Sie uns an: {phone}. Oder schreiben Sie uns: {email}.',
  termsHeading: 'Wichtige Wörter',
  terms: {
    Ausländerbehörde: 'das Amt, das über Ihren Aufenthalt entscheidet',
    'Unser Zeichen': 'die Nummer Ihrer Akte; sie steht rechts oben im Brief',
    Unterlagen: 'Papiere und Nachweise, zum Beispiel ein Vertrag',
    Anhörung: 'Sie dürfen etwas sagen, bevor das Amt entscheidet',
    Bescheid: 'eine Entscheidung des Amtes mit Gründen',
    Widerspruch: 'ein Brief von Ihnen an das Amt: „Ich bin mit der Entscheidung nicht einverstanden.“',
    Aufenthaltstitel: 'Ihre Erlaubnis, in Deutschland zu leben',
    Zusatzblatt: 'das grüne Blatt zur Karte; darauf steht, welche Arbeit erlaubt ist',
    'Blaue Karte EU': 'ein Aufenthaltstitel für Fachkräfte mit Hochschulabschluss oder besonderer Erfahrung',
    Fiktionsbescheinigung: 'ein Papier für die Zeit, bis über Ihren Antrag entschieden ist',
  },
  topics: {
    document_request: {
      what: [
        'Sie haben einen Antrag gestellt. Es fehlen noch [[Unterlagen]].',
        'Im Brief steht eine Liste. Darauf steht, was fehlt.',
      ],
      todo: [
        'Schicken Sie uns alles, was auf der Liste steht.',
        'Schreiben Sie dazu die Nummer [[Unser Zeichen]].',
        'Sie schaffen es nicht rechtzeitig? Melden Sie sich vorher bei uns.',
        'Wenn die Unterlagen nicht kommen, können wir Ihren Antrag ablehnen.',
      ],
    },
    hearing: {
      what: [
        'Wir wollen Ihren Antrag vielleicht ablehnen. Es ist noch keine Entscheidung.',
        'Vorher dürfen Sie etwas dazu sagen. Das heißt [[Anhörung]].',
      ],
      todo: [
        'Lesen Sie die Gründe im Brief.',
        'Stimmt etwas nicht? Schreiben Sie uns. Schicken Sie Nachweise mit.',
        'Sie müssen nicht antworten. Dann entscheiden wir ohne Ihre Antwort.',
      ],
    },
    no_permission_needed: {
      what: [
        'Sie wechseln den Arbeitgeber. Dafür brauchen Sie keine Erlaubnis von uns.',
        'Ihr [[Aufenthaltstitel]] bleibt gültig.',
      ],
      todo: [
        'Sie müssen nichts tun. Es kostet nichts.',
        'Zeigen Sie den Brief Ihrem Arbeitgeber.',
        'Endet Ihre Arbeit früher als geplant? Lesen Sie im Brief nach, ob Sie uns das sagen müssen.',
      ],
    },
    noted: {
      what: [
        'Sie haben uns Ihren neuen Arbeitgeber mitgeteilt. Wir haben nichts dagegen.',
        'Sie haben eine [[Blaue Karte EU]]. Damit brauchen Sie keine Erlaubnis.',
      ],
      todo: [
        'Sie müssen nichts tun. Es kostet nichts.',
        'Zeigen Sie den Brief Ihrem Arbeitgeber.',
        'Endet Ihre Arbeit früher als geplant? Sagen Sie es uns schnell. Wie schnell, steht im Brief.',
      ],
    },
    permission: {
      what: [
        'Sie dürfen die neue Arbeit machen.',
        'Im Brief steht: ab wann, bei welchem Arbeitgeber und welche Regeln gelten.',
      ],
      todo: [
        'Halten Sie sich an die Regeln im Brief.',
        'Tragen Sie den Brief bei sich, bis Sie das neue [[Zusatzblatt]] haben.',
        'Sind Sie mit einer Regel nicht einverstanden? Dann können Sie [[Widerspruch]] einlegen.',
      ],
    },
    new_title: {
      what: ['Sie bekommen einen neuen [[Aufenthaltstitel]].', 'Damit dürfen Sie auch die neue Arbeit machen.'],
      todo: [
        'Warten Sie auf unseren nächsten Brief. Dann können Sie die Karte abholen.',
        'Lesen Sie im Brief: Ab wann dürfen Sie die neue Arbeit machen? Vorher dürfen Sie nicht anfangen.',
        'Sind Sie mit einer Regel nicht einverstanden? Dann können Sie [[Widerspruch]] einlegen.',
      ],
    },
    refusal: {
      what: ['Wir haben Ihren Antrag abgelehnt.', 'Der Brief ist ein [[Bescheid]]. Darin stehen die Gründe.'],
      todo: [
        'Fangen Sie die neue Arbeit nicht an.',
        'Sind Sie nicht einverstanden? Dann können Sie [[Widerspruch]] einlegen. Warten Sie nicht.',
        'Holen Sie sich Hilfe, zum Beispiel bei einer Beratungsstelle oder einer Anwältin oder einem Anwalt.',
        'Sie können eine kostenlose Übersetzung der Entscheidung bekommen. Fragen Sie uns.',
      ],
    },
    suspension: {
      what: [
        'Sie haben eine [[Blaue Karte EU]]. Wir prüfen noch, ob Sie damit den Arbeitgeber wechseln dürfen.',
        'So lange dürfen Sie die neue Arbeit nicht anfangen. Wie lange, steht im Brief.',
      ],
      todo: [
        'Schicken Sie uns, was im Brief auf der Liste steht.',
        'Fangen Sie die neue Arbeit noch nicht an.',
        'Sind Sie nicht einverstanden? Dann können Sie [[Widerspruch]] einlegen.',
      ],
    },
    fiction_certificate_text: {
      what: [
        'Über Ihren Antrag ist noch nicht entschieden.',
        'Die [[Fiktionsbescheinigung]] zeigt, welche Rechte Sie bis dahin haben. Darin steht auch, ob und wo Sie arbeiten dürfen.',
      ],
      todo: [
        'Tragen Sie das Papier zusammen mit Ihrem Pass bei sich.',
        'Zeigen Sie es Ihrem Arbeitgeber.',
        'Melden Sie sich bei uns, bevor es abläuft.',
      ],
    },
    transfer_note: {
      what: ['Ein anderes Amt bearbeitet jetzt Ihren Antrag.', 'Name und Adresse stehen im Brief.'],
      todo: ['Sie müssen nichts noch einmal schicken.', 'Schreiben Sie ab jetzt an das neue Amt.'],
    },
  },
};
