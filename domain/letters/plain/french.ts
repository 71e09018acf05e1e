import type { SheetTexts } from './sheet-texts.ts';

export const FRENCH: SheetTexts = {
  locale: 'fr',
  direction: 'ltr',
  words: {
    remediesHeading: 'Vos droits',
    enclosureHeading: 'Pièce jointe',
    enclosuresHeading: 'Pièces jointes',
    pageOf: 'Page {page} sur {pages}',
  },
  title: 'Votre lettre en langage simple',
  binding: 'Cette feuille explique seulement. C’est la lettre en allemand qui compte en droit.',
  whatHeading: 'Quelle est cette lettre ?',
  todoHeading: 'Que devez-vous faire ?',
  untilHeading: 'Jusqu’à quand ?',
  until: 'Dernier jour : {date}',
  objection: 'Temps pour le [[Widerspruch]] : {period}. Le temps commence quand la lettre arrive chez vous.',
  helpHeading: 'Avez-vous des questions ?',
  help: 'Appelez-nous : {phone}. Ou écrivez-nous : {email}.',
  termsHeading: 'Mots allemands importants',
  terms: {
    Ausländerbehörde: 'le service qui décide de votre séjour en Allemagne',
    'Unser Zeichen': 'le numéro de votre dossier ; il est en haut à droite de la lettre',
    Unterlagen: 'papiers et preuves, par exemple un contrat',
    Anhörung: 'vous pouvez vous exprimer avant que le service décide',
    Bescheid: 'une décision du service, avec les raisons',
    Widerspruch: 'une lettre de vous au service : « Je ne suis pas d’accord avec la décision. »',
    Aufenthaltstitel: 'votre permis de vivre en Allemagne',
    Zusatzblatt: 'la feuille verte qui va avec la carte ; elle dit quel travail est permis',
    'Blaue Karte EU': 'carte bleue européenne, un permis pour les travailleurs qualifiés',
    Fiktionsbescheinigung: 'un papier pour le temps jusqu’à la décision sur votre demande',
  },
  topics: {
    document_request: {
      what: [
        'Vous avez fait une demande. Il manque encore des [[Unterlagen]].',
        'Il y a une liste dans la lettre. Elle dit ce qui manque.',
      ],
      todo: [
        'Envoyez-nous tout ce qui est sur la liste.',
        'Écrivez dessus le numéro [[Unser Zeichen]].',
        'Vous avez besoin de plus de temps ? Contactez-nous avant le dernier jour.',
        'Si les papiers n’arrivent pas, nous pouvons refuser votre demande.',
      ],
    },
    hearing: {
      what: [
        'Nous allons peut-être refuser votre demande. Ce n’est pas encore une décision.',
        'Avant, vous pouvez nous dire ce que vous en pensez. Cela s’appelle [[Anhörung]].',
      ],
      todo: [
        'Lisez les raisons dans la lettre.',
        'Quelque chose n’est pas juste ? Écrivez-nous. Envoyez des preuves.',
        'Vous n’êtes pas obligé de répondre. Dans ce cas, nous décidons sans votre réponse.',
      ],
    },
    no_permission_needed: {
      what: [
        'Vous changez d’employeur. Vous n’avez pas besoin de notre autorisation.',
        'Votre [[Aufenthaltstitel]] reste valable.',
      ],
      todo: [
        'Vous n’avez rien à faire. Cela ne coûte rien.',
        'Montrez la lettre à votre employeur.',
        'Votre travail finit plus tôt que prévu ? La lettre dit si vous devez nous le dire.',
      ],
    },
    noted: {
      what: [
        'Vous nous avez indiqué votre nouvel employeur. Nous n’avons pas d’objection.',
        'Avec la [[Blaue Karte EU]], vous n’avez pas besoin d’autorisation.',
      ],
      todo: [
        'Vous n’avez rien à faire. Cela ne coûte rien.',
        'Montrez la lettre à votre employeur.',
        'Votre travail finit plus tôt que prévu ? Dites-le-nous vite. La lettre dit dans quel délai.',
      ],
    },
    permission: {
      what: [
        'Vous pouvez faire le nouveau travail.',
        'La lettre dit à partir de quand, chez quel employeur et avec quelles règles.',
      ],
      todo: [
        'Respectez les règles de la lettre.',
        'Gardez la lettre sur vous jusqu’à ce que vous ayez le nouveau [[Zusatzblatt]].',
        'Vous n’êtes pas d’accord avec une règle ? Vous pouvez envoyer un [[Widerspruch]].',
      ],
    },
    new_title: {
      what: ['Vous recevez un nouveau [[Aufenthaltstitel]].', 'Avec lui, vous pouvez aussi faire le nouveau travail.'],
      todo: [
        'Attendez notre prochaine lettre. Ensuite, vous pourrez retirer la carte.',
        'Lisez dans la lettre à partir de quand vous pouvez faire le nouveau travail. Ne commencez pas avant.',
        'Vous n’êtes pas d’accord avec une règle ? Vous pouvez envoyer un [[Widerspruch]].',
      ],
    },
    refusal: {
      what: ['Nous avons refusé votre demande.', 'La lettre est un [[Bescheid]]. Elle donne les raisons.'],
      todo: [
        'Ne commencez pas le nouveau travail.',
        'Vous n’êtes pas d’accord ? Vous pouvez envoyer un [[Widerspruch]]. N’attendez pas.',
        'Demandez de l’aide, par exemple à un service de conseil ou à un avocat.',
        'Vous pouvez recevoir gratuitement une traduction de la décision. Demandez-la-nous.',
      ],
    },
    suspension: {
      what: [
        'Nous vérifions encore si vous pouvez changer d’employeur avec la [[Blaue Karte EU]].',
        'Jusque-là, vous ne pouvez pas commencer le nouveau travail. La lettre dit combien de temps.',
      ],
      todo: [
        'Envoyez-nous ce qui est sur la liste de la lettre.',
        'Ne commencez pas encore le nouveau travail.',
        'Vous n’êtes pas d’accord ? Vous pouvez envoyer un [[Widerspruch]].',
      ],
    },
    fiction_certificate_text: {
      what: [
        'Votre demande n’est pas encore décidée.',
        'La [[Fiktionsbescheinigung]] montre quels droits vous avez jusque-là. Elle dit aussi si vous pouvez travailler et où.',
      ],
      todo: [
        'Gardez ce papier sur vous, avec votre passeport.',
        'Montrez-le à votre employeur.',
        'Contactez-nous avant sa date de fin.',
      ],
    },
    transfer_note: {
      what: ['Un autre service s’occupe maintenant de votre demande.', 'Son nom et son adresse sont dans la lettre.'],
      todo: ['Vous n’avez rien à envoyer une deuxième fois.', 'À partir de maintenant, écrivez au nouveau service.'],
    },
  },
};
