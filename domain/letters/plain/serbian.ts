import type { SheetTexts } from './sheet-texts.ts';

export const SERBIAN: SheetTexts = {
  locale: 'sr-Latn',
  direction: 'ltr',
  words: {
    remediesHeading: 'Vaša prava',
    enclosureHeading: 'Prilog',
    enclosuresHeading: 'Prilozi',
    pageOf: 'Strana {page} od {pages}',
  },
  title: 'Vaše pismo jednostavnim rečima',
  binding: 'Ovaj list samo objašnjava. Pravno važi pismo na nemačkom jeziku.',
  whatHeading: 'Kakvo je ovo pismo?',
  todoHeading: 'Šta treba da uradite?',
  untilHeading: 'Do kada?',
  until: 'Poslednji dan: {date}',
  objection: 'Rok za [[Widerspruch]]: {period}. Rok počinje kada pismo stigne kod Vas.',
  helpHeading: 'Imate pitanja?',
  help: 'Pozovite nas: {phone}. Ili nam pišite: {email}.',
  termsHeading: 'Važne nemačke reči',
  terms: {
    Ausländerbehörde: 'ustanova koja odlučuje o Vašem boravku u Nemačkoj',
    'Unser Zeichen': 'broj Vašeg predmeta; stoji gore desno u pismu',
    Unterlagen: 'papiri i dokazi, na primer ugovor',
    Anhörung: 'možete nešto da kažete pre nego što ustanova odluči',
    Bescheid: 'odluka ustanove sa razlozima',
    Widerspruch: 'Vaše pismo ustanovi: „Ne slažem se sa odlukom.“',
    Aufenthaltstitel: 'Vaša dozvola za život u Nemačkoj',
    Zusatzblatt: 'zeleni list uz karticu; na njemu piše koji posao je dozvoljen',
    'Blaue Karte EU': 'Plava karta EU, dozvola za kvalifikovane radnike',
    Fiktionsbescheinigung: 'papir za vreme dok se ne odluči o Vašem zahtevu',
  },
  topics: {
    document_request: {
      what: [
        'Podneli ste zahtev. Još nedostaju papiri ([[Unterlagen]]).',
        'U pismu je spisak. Na njemu piše šta nedostaje.',
      ],
      todo: [
        'Pošaljite nam sve što je na spisku.',
        'Napišite i broj [[Unser Zeichen]].',
        'Treba Vam više vremena? Javite nam se pre poslednjeg dana.',
        'Ako papiri ne stignu, možemo da odbijemo Vaš zahtev.',
      ],
    },
    hearing: {
      what: [
        'Možda ćemo odbiti Vaš zahtev. To još nije odluka.',
        'Pre toga možete da kažete šta mislite. To se zove [[Anhörung]].',
      ],
      todo: [
        'Pročitajte razloge u pismu.',
        'Nešto nije tačno? Pišite nam. Pošaljite dokaze.',
        'Ne morate da odgovorite. Onda odlučujemo bez Vašeg odgovora.',
      ],
    },
    no_permission_needed: {
      what: ['Menjate poslodavca. Za to Vam ne treba naša dozvola.', 'Vaš [[Aufenthaltstitel]] ostaje važeći.'],
      todo: [
        'Ne morate ništa da uradite. Besplatno je.',
        'Pokažite pismo poslodavcu.',
        'Posao se završava ranije nego što je planirano? U pismu piše da li morate da nam javite.',
      ],
    },
    noted: {
      what: ['Javili ste nam novog poslodavca. Nemamo ništa protiv.', 'Sa [[Blaue Karte EU]] Vam ne treba dozvola.'],
      todo: [
        'Ne morate ništa da uradite. Besplatno je.',
        'Pokažite pismo poslodavcu.',
        'Posao se završava ranije nego što je planirano? Brzo nam javite. Rok piše u pismu.',
      ],
    },
    permission: {
      what: ['Smete da radite novi posao.', 'U pismu piše: od kada, kod kog poslodavca i koja pravila važe.'],
      todo: [
        'Držite se pravila iz pisma.',
        'Nosite pismo sa sobom dok ne dobijete novi [[Zusatzblatt]].',
        'Ne slažete se sa nekim pravilom? Onda možete da podnesete [[Widerspruch]].',
      ],
    },
    new_title: {
      what: ['Dobijate novi [[Aufenthaltstitel]].', 'Sa njim smete da radite i novi posao.'],
      todo: [
        'Sačekajte naše sledeće pismo. Tada možete da preuzmete karticu.',
        'Pročitajte u pismu od kada smete da radite novi posao. Ne počinjite ranije.',
        'Ne slažete se sa nekim pravilom? Onda možete da podnesete [[Widerspruch]].',
      ],
    },
    refusal: {
      what: ['Odbili smo Vaš zahtev.', 'Pismo je [[Bescheid]]. U njemu su razlozi.'],
      todo: [
        'Ne počinjite novi posao.',
        'Ne slažete se? Onda možete da podnesete [[Widerspruch]]. Ne čekajte.',
        'Potražite pomoć, na primer u savetovalištu ili kod advokata.',
        'Možete besplatno da dobijete prevod odluke. Pitajte nas.',
      ],
    },
    suspension: {
      what: [
        'Još proveravamo da li smete da promenite poslodavca sa [[Blaue Karte EU]].',
        'Do tada ne smete da počnete novi posao. Koliko dugo, piše u pismu.',
      ],
      todo: [
        'Pošaljite nam ono što je na spisku u pismu.',
        'Još ne počinjite novi posao.',
        'Ne slažete se? Onda možete da podnesete [[Widerspruch]].',
      ],
    },
    fiction_certificate_text: {
      what: [
        'O Vašem zahtevu još nije odlučeno.',
        '[[Fiktionsbescheinigung]] pokazuje koja prava imate do tada. U njoj piše i da li i gde smete da radite.',
      ],
      todo: [
        'Nosite ovaj papir sa sobom, zajedno sa pasošem.',
        'Pokažite ga poslodavcu.',
        'Javite nam se pre nego što istekne.',
      ],
    },
    transfer_note: {
      what: ['Vaš zahtev sada obrađuje druga ustanova.', 'Ime i adresa su u pismu.'],
      todo: ['Ne morate ništa ponovo da šaljete.', 'Od sada pišite novoj ustanovi.'],
    },
  },
};
