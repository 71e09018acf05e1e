import { degradePage } from './degrade-page.ts';
import { drawPage } from './draw-page.ts';
import { type Chance, seeded } from './seeded-random.ts';

/**
 * Names as passports carry them, 204 in all, each a family name with a given name: in the shares of languages in which an
 * authority meets them. Invented combinations.
 */
const NAMES: Readonly<Record<string, string>> = {
  turkish:
    'Yıldırım Ayşe Çağlayan İbrahim Güneş Öztürk Şahin Doğan Işıl Kılıç Müjgan Tuğçe Yiğit Aydoğdu Koç Özgür Şimşek Gülşen Uğur Çiğdem Bağcı Erdoğdu Sıla Yağmur Karakuş Günay Özdemir Bülent Akgül Tanrıverdi',
  polish:
    'Wiśniewski Łukasz Dąbrowska Małgorzata Wójcik Zieliński Grażyna Szymański Woźniak Kozłowska Jabłoński Krawczyk Stępień Michał Gołębiowski Agnieszka Błaszczyk Paweł Jędrzejewski Żukowska Sławomir Pietrzak Wróblewski Świątek Bożena Kaczyński',
  southSlavic:
    'Đorđević Željka Šimić Petrović Živković Nikolić Čolić Đurić Hadžić Mujanović Bošnjak Šarić Krešimir Vuković Jovančić Ćosić Mihaljević Dražen Begović Šehić Stanišić Žarko Tomašević',
  czech:
    'Dvořák Ondřej Nováková Růžička Svobodová Procházka Černý Jiří Horáková Kučera Veselý Němec Pokorná Křížová Hájek',
  albanian:
    'Hoxhë Blerina Gjokë Çela Shqipe Krasniqi Berisha Dëfrim Përparim Rexhepi Kelmëndi Ymeri Mëhill Thaçi Zogë Bekim',
  romance:
    'Núñez María Conceição José Élodie Gonçalves Peña François Ibáñez Inês Hélène Muñoz João Benoît Lefèvre Ângela Rodríguez Araújo Cláudia',
  baltic: 'Kazlauskienė Bērziņš Jānis Šķēle Ozoliņa Žukauskas Balčiūnas Kalniņš Pētersone Stankevičius Ūdris Vaitkūnas',
  romanian:
    'Ștefănescu Mihăilescu Țurcanu Brânză Ionuț Pătrașcu Crăciun Stănescu Luminița Băsescu Șerban Mureșan Constanța Hîncu Rățoi',
  vietnamese: 'Nguyễn Trần Phạm Huỳnh Đặng Bùi Thị Hằng Dũng Đỗ Lương Quốc Phương Võ Hạnh Thảo Tuấn',
  plain:
    'Krishnamurthy Oleksandr Kovalchuk Raghunathan Kapanadze Rahimi Amir Hossein Adeyemi Chukwuma Okonkwo Al-Hariri Mohammad Hussein Abdulrahman Shevchenko Tkachenko Singh Gurpreet Banerjee Nakamura Zhang Weiming Park Santos Rosario Haile Tesfaye Ghebremedhin Traore Mamadou',
};

/** A scanned page with lists of names, and the names as they stand on it. */
export interface NamePage {
  name: string;
  /** As a letter's: 2480 × 3508 pixels, 300 dpi. */
  jpeg: Buffer;
  names: string[];
}

/** Four pages with all names in a mixed order, aged as letters are; the same seed gives the same bytes. */
export async function* generateNamePages(seed: number): AsyncIterable<NamePage> {
  const names = shuffled(
    Object.values(NAMES).flatMap((list) => list.split(' ')),
    seeded(seed),
  );
  const each = Math.ceil(names.length / 4);
  for (let page = 0; page < 4; page += 1) {
    const chance = seeded(seed * 7919 + page);
    const onPage = names.slice(page * each, (page + 1) * each);
    const drawn = drawPage(
      {
        head: ['Landeshauptstadt Musterstadt', 'Amt für öffentliche Ordnung – Ausländerbehörde'],
        sender: '',
        address: [],
        references: [],
        subject: 'Liste der geladenen Personen',
        blocks: [{ kind: 'list', items: pairs(onPage) }],
        footer: [],
      },
      chance,
    );
    const { jpeg } = await degradePage(drawn, chance);
    yield { name: `names-${page + 1}`, jpeg, names: onPage };
  }
}

/** How many of the names stand in the text exactly as written, each place counted once. */
export function namesRead(text: string, names: readonly string[]): number {
  const words = new Map<string, number>();
  for (const word of text.normalize('NFC').split(/[\s,;]+/)) words.set(word, (words.get(word) ?? 0) + 1);
  let read = 0;
  for (const name of names) {
    const left = words.get(name.normalize('NFC')) ?? 0;
    if (left === 0) continue;
    words.set(name, left - 1);
    read += 1;
  }
  return read;
}

function pairs(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < names.length; at += 2) lines.push(names.slice(at, at + 2).join(', '));
  return lines;
}

function shuffled(names: readonly string[], chance: Chance): string[] {
  const mixed = [...names];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = chance.whole(0, at);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
