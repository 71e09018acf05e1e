import type { SheetTexts } from './sheet-texts.ts';

export const ALBANIAN: SheetTexts = {
  locale: 'sq',
  direction: 'ltr',
  words: {
    remediesHeading: 'Të drejtat tuaja',
    enclosureHeading: 'Shtojcë',
    enclosuresHeading: 'Shtojca',
    pageOf: 'Faqja {page} nga {pages}',
  },
  title: 'Letra juaj me fjalë të thjeshta',
  binding: 'Kjo fletë vetëm shpjegon. Ligjërisht vlen letra në gjermanisht.',
  whatHeading: 'Çfarë letre është kjo?',
  todoHeading: 'Çfarë duhet të bëni?',
  untilHeading: 'Deri kur?',
  until: 'Dita e fundit: {date}',
  objection: 'Koha për [[Widerspruch]]: {period}. Koha fillon kur letra arrin te ju.',
  helpHeading: 'Keni pyetje?',
  help: 'Na telefononi: {phone}. Ose na shkruani: {email}.',
  termsHeading: 'Fjalë të rëndësishme gjermane',
  terms: {
    Ausländerbehörde: 'zyra që vendos për qëndrimin tuaj në Gjermani',
    'Unser Zeichen': 'numri i dosjes suaj; është lart djathtas në letër',
    Unterlagen: 'dokumente dhe prova, për shembull një kontratë',
    Anhörung: 'ju mund të thoni diçka para se zyra të vendosë',
    Bescheid: 'një vendim i zyrës me arsye',
    Widerspruch: 'një letër nga ju për zyrën: „Nuk jam dakord me vendimin.“',
    Aufenthaltstitel: 'leja juaj për të jetuar në Gjermani',
    Zusatzblatt: 'fleta e gjelbër që i takon kartës; aty shkruhet cila punë lejohet',
    'Blaue Karte EU': 'Karta Blu e BE-së, leje për punëtorë të kualifikuar',
    Fiktionsbescheinigung: 'një dokument për kohën derisa të vendoset për kërkesën tuaj',
  },
  topics: {
    document_request: {
      what: [
        'Ju keni bërë një kërkesë. Mungojnë ende dokumente ([[Unterlagen]]).',
        'Në letër ka një listë. Aty shkruhet çfarë mungon.',
      ],
      todo: [
        'Na dërgoni gjithçka që është në listë.',
        'Shkruani edhe numrin [[Unser Zeichen]].',
        'Ju duhet më shumë kohë? Na njoftoni para ditës së fundit.',
        'Nëse dokumentet nuk vijnë, mund ta refuzojmë kërkesën tuaj.',
      ],
    },
    hearing: {
      what: [
        'Ndoshta do ta refuzojmë kërkesën tuaj. Ky nuk është ende vendim.',
        'Para vendimit ju mund të thoni mendimin tuaj. Kjo quhet [[Anhörung]].',
      ],
      todo: [
        'Lexoni arsyet në letër.',
        'Diçka nuk është e saktë? Na shkruani. Dërgoni edhe prova.',
        'Nuk jeni i detyruar të përgjigjeni. Atëherë vendosim pa përgjigjen tuaj.',
      ],
    },
    no_permission_needed: {
      what: [
        'Ju po ndërroni punëdhënësin. Për këtë nuk ju duhet leja jonë.',
        '[[Aufenthaltstitel]] mbetet i vlefshëm.',
      ],
      todo: [
        'Nuk duhet të bëni asgjë. Nuk kushton asgjë.',
        'Tregojani letrën punëdhënësit tuaj.',
        'Puna mbaron më herët se sa ishte planifikuar? Në letër shkruhet nëse duhet të na njoftoni.',
      ],
    },
    noted: {
      what: [
        'Ju na keni njoftuar për punëdhënësin e ri. Nuk kemi kundërshtim.',
        'Me [[Blaue Karte EU]] nuk ju duhet leje.',
      ],
      todo: [
        'Nuk duhet të bëni asgjë. Nuk kushton asgjë.',
        'Tregojani letrën punëdhënësit tuaj.',
        'Puna mbaron më herët se sa ishte planifikuar? Na njoftoni shpejt. Afati shkruhet në letër.',
      ],
    },
    permission: {
      what: [
        'Ju lejohet ta bëni punën e re.',
        'Në letër shkruhet: nga kur, te cili punëdhënës dhe cilat rregulla vlejnë.',
      ],
      todo: [
        'Respektoni rregullat në letër.',
        'Mbajeni letrën me vete derisa të keni [[Zusatzblatt]] e re.',
        'Nuk jeni dakord me një rregull? Atëherë mund të bëni [[Widerspruch]].',
      ],
    },
    new_title: {
      what: ['Ju merrni një [[Aufenthaltstitel]] të ri.', 'Me të ju lejohet të bëni edhe punën e re.'],
      todo: [
        'Prisni letrën tonë të ardhshme. Pastaj mund ta merrni kartën.',
        'Lexoni në letër nga kur mund ta bëni punën e re. Mos filloni më parë.',
        'Nuk jeni dakord me një rregull? Atëherë mund të bëni [[Widerspruch]].',
      ],
    },
    refusal: {
      what: ['Ne e kemi refuzuar kërkesën tuaj.', 'Letra është një [[Bescheid]]. Aty janë arsyet.'],
      todo: [
        'Mos e filloni punën e re.',
        'Nuk jeni dakord? Atëherë mund të bëni [[Widerspruch]]. Mos prisni.',
        'Kërkoni ndihmë, për shembull te një zyrë këshillimi ose te një avokat.',
        'Mund të merrni falas një përkthim të vendimit. Na pyesni.',
      ],
    },
    suspension: {
      what: [
        'Ne ende po shqyrtojmë nëse mund ta ndërroni punëdhënësin me [[Blaue Karte EU]].',
        'Deri atëherë nuk lejohet ta filloni punën e re. Koha shkruhet në letër.',
      ],
      todo: [
        'Na dërgoni atë që është në listën e letrës.',
        'Mos e filloni ende punën e re.',
        'Nuk jeni dakord? Atëherë mund të bëni [[Widerspruch]].',
      ],
    },
    fiction_certificate_text: {
      what: [
        'Për kërkesën tuaj ende nuk është vendosur.',
        '[[Fiktionsbescheinigung]] tregon cilat të drejta keni deri atëherë. Aty shkruhet edhe nëse mund të punoni dhe ku.',
      ],
      todo: [
        'Mbajeni këtë dokument me vete bashkë me pasaportën.',
        'Tregojani punëdhënësit tuaj.',
        'Na kontaktoni para se të skadojë.',
      ],
    },
    transfer_note: {
      what: ['Tani një zyrë tjetër merret me kërkesën tuaj.', 'Emri dhe adresa janë në letër.'],
      todo: ['Nuk duhet të dërgoni asgjë përsëri.', 'Tani e tutje shkruajini zyrës së re.'],
    },
  },
};
