import type { SheetTexts } from './sheet-texts.ts';

export const TURKISH: SheetTexts = {
  locale: 'tr',
  direction: 'ltr',
  words: {
    remediesHeading: 'Haklarınız',
    enclosureHeading: 'Ek',
    enclosuresHeading: 'Ekler',
    pageOf: 'Sayfa {page} / {pages}',
  },
  title: 'Mektubunuz sade bir dille',
  binding: 'Bu sayfa yalnızca açıklama içindir. Hukuken Almanca mektup geçerlidir.',
  whatHeading: 'Bu mektup nedir?',
  todoHeading: 'Ne yapmanız gerekiyor?',
  untilHeading: 'Ne zamana kadar?',
  until: 'Son gün: {date}',
  objection: '[[Widerspruch]] için süre: {period}. Süre, mektup size ulaşınca başlar.',
  helpHeading: 'Sorunuz var mı?',
  help: 'Bizi arayın: {phone}. Ya da bize yazın: {email}.',
  termsHeading: 'Önemli Almanca sözcükler',
  terms: {
    Ausländerbehörde: 'Almanya’daki oturumunuza karar veren daire',
    'Unser Zeichen': 'dosyanızın numarası; mektubun sağ üst köşesinde yazar',
    Unterlagen: 'belgeler ve kanıtlar, örneğin bir sözleşme',
    Anhörung: 'daire karar vermeden önce görüşünüzü söyleyebilirsiniz',
    Bescheid: 'dairenin gerekçeli kararı',
    Widerspruch: 'sizin daireye yazdığınız mektup: “Bu kararı kabul etmiyorum.”',
    Aufenthaltstitel: 'Almanya’da yaşama izniniz',
    Zusatzblatt: 'karta ait yeşil sayfa; hangi işe izin verildiği orada yazar',
    'Blaue Karte EU': 'AB Mavi Kart, nitelikli çalışanlar için oturum izni',
    Fiktionsbescheinigung: 'başvurunuz hakkında karar verilene kadar geçen süre için bir belge',
  },
  topics: {
    document_request: {
      what: [
        'Bir başvuru yaptınız. Bazı belgeler ([[Unterlagen]]) eksik.',
        'Mektupta bir liste var. Eksikler orada yazıyor.',
      ],
      todo: [
        'Listede yazan her şeyi bize gönderin.',
        '[[Unser Zeichen]] numarasını da yazın.',
        'Daha fazla zamana mı ihtiyacınız var? Son günden önce bize haber verin.',
        'Belgeler gelmezse başvurunuzu reddedebiliriz.',
      ],
    },
    hearing: {
      what: [
        'Başvurunuzu belki reddedeceğiz. Bu henüz bir karar değil.',
        'Karardan önce görüşünüzü söyleyebilirsiniz. Buna [[Anhörung]] denir.',
      ],
      todo: [
        'Mektuptaki gerekçeleri okuyun.',
        'Yanlış bir şey mi var? Bize yazın. Kanıtları da gönderin.',
        'Cevap vermek zorunda değilsiniz. O zaman cevabınız olmadan karar veririz.',
      ],
    },
    no_permission_needed: {
      what: [
        'İşvereninizi değiştiriyorsunuz. Bunun için bizim iznimize ihtiyacınız yok.',
        '[[Aufenthaltstitel]] geçerli kalır.',
      ],
      todo: [
        'Bir şey yapmanız gerekmiyor. Ücretsizdir.',
        'Mektubu işvereninize gösterin.',
        'İşiniz planlanandan önce mi bitiyor? Bize bildirmeniz gerekip gerekmediği mektupta yazıyor.',
      ],
    },
    noted: {
      what: ['Yeni işvereninizi bize bildirdiniz. İtirazımız yok.', '[[Blaue Karte EU]] ile izne ihtiyacınız yok.'],
      todo: [
        'Bir şey yapmanız gerekmiyor. Ücretsizdir.',
        'Mektubu işvereninize gösterin.',
        'İşiniz planlanandan önce mi bitiyor? Bize çabuk bildirin. Süre mektupta yazıyor.',
      ],
    },
    permission: {
      what: [
        'Yeni işte çalışabilirsiniz.',
        'Mektupta ne zamandan itibaren, hangi işverende ve hangi kurallarla çalışabileceğiniz yazıyor.',
      ],
      todo: [
        'Mektuptaki kurallara uyun.',
        'Yeni [[Zusatzblatt]] elinize geçene kadar mektubu yanınızda taşıyın.',
        'Bir kuralı kabul etmiyor musunuz? O zaman [[Widerspruch]] verebilirsiniz.',
      ],
    },
    new_title: {
      what: ['Yeni bir [[Aufenthaltstitel]] alıyorsunuz.', 'Bununla yeni işte de çalışabilirsiniz.'],
      todo: [
        'Bir sonraki mektubumuzu bekleyin. Kartı ondan sonra alabilirsiniz.',
        'Yeni işte ne zamandan itibaren çalışabileceğinizi mektupta okuyun. Daha önce başlamayın.',
        'Bir kuralı kabul etmiyor musunuz? O zaman [[Widerspruch]] verebilirsiniz.',
      ],
    },
    refusal: {
      what: ['Başvurunuzu reddettik.', 'Bu mektup bir [[Bescheid]]. Gerekçeler içinde yazıyor.'],
      todo: [
        'Yeni işe başlamayın.',
        'Kabul etmiyor musunuz? O zaman [[Widerspruch]] verebilirsiniz. Beklemeyin.',
        'Yardım alın, örneğin bir danışma merkezinden veya bir avukattan.',
        'Kararın çevirisini ücretsiz alabilirsiniz. Bize sorun.',
      ],
    },
    suspension: {
      what: [
        '[[Blaue Karte EU]] ile işveren değiştirip değiştiremeyeceğinizi hâlâ inceliyoruz.',
        'O zamana kadar yeni işe başlayamazsınız. Süre mektupta yazıyor.',
      ],
      todo: [
        'Mektuptaki listede yazanları bize gönderin.',
        'Yeni işe henüz başlamayın.',
        'Kabul etmiyor musunuz? O zaman [[Widerspruch]] verebilirsiniz.',
      ],
    },
    fiction_certificate_text: {
      what: [
        'Başvurunuz hakkında henüz karar verilmedi.',
        '[[Fiktionsbescheinigung]] o zamana kadar hangi haklara sahip olduğunuzu gösterir. Çalışıp çalışamayacağınız ve nerede çalışabileceğiniz de yazar.',
      ],
      todo: [
        'Bu belgeyi pasaportunuzla birlikte yanınızda taşıyın.',
        'Belgeyi işvereninize gösterin.',
        'Süresi bitmeden önce bize başvurun.',
      ],
    },
    transfer_note: {
      what: ['Başvurunuzla artık başka bir daire ilgileniyor.', 'Adı ve adresi mektupta yazıyor.'],
      todo: ['Hiçbir şeyi tekrar göndermeniz gerekmiyor.', 'Bundan sonra yeni daireye yazın.'],
    },
  },
};
