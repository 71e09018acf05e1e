import { fold } from '../text/fold.ts';

const PLACE = /(\p{L}[\p{L} .'-]*?)\s*(\d{1,4}) ?([a-z]?)\s*[,;·|]?\s*(?:d-?)?(\d{5})\b/gu;

/**
 * A one-way mark of a German address: street, house number and postcode, hashed, so that two prints of one address give the same
 * mark and no list holds the address itself. Spelling of „Straße“, spaces, dots and dashes do not count. Null when the text is no
 * such address.
 */
export function addressKey(address: string): string | null {
  const [place] = placesIn(address);
  return place === undefined ? null : mark(`${place.words.join('')}/${place.rest}`);
}

/** Marks of all addresses a line may hold. Where the street begins is open („derzeit Obere Mostgasse 9“): each beginning gives one. */
export function addressKeysIn(line: string): string[] {
  return placesIn(line).flatMap(({ words, rest }) => words.map((_, at) => mark(`${words.slice(at).join('')}/${rest}`)));
}

/** The last words before a house number, four at most, and what follows them. */
function placesIn(text: string): { words: string[]; rest: string }[] {
  return [...fold(text).matchAll(PLACE)].map((match) => {
    const words = match[1]!
      .replace(/str(?:asse)?\.?$/, 'str')
      .split(' ')
      .map((word) => word.replace(/[^a-z]/g, ''))
      .filter((word) => word !== '');
    return { words: words.slice(-4), rest: `${match[2]}${match[3]}/${match[4]}` };
  });
}

/** 53 bits of FNV-1a over two seeds: enough that two addresses of a city do not meet by chance. */
function mark(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
  }
  return ((high >>> 0) * 0x20_0000 + ((low >>> 0) >>> 11)).toString(36);
}
