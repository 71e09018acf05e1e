import { assertNever } from '#domain/assert-never.ts';
import { LIMITS } from './limits.ts';

/** Why a file is not taken. */
export type RefusalCode =
  | 'not-found'
  | 'not-a-file'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'no-pages'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'unpacks-too-large'
  | 'too-expensive'
  | 'ends-program';

/** A file that is not taken; `message` is German, names the file and says what to do. */
export interface SourceRefusal {
  code: RefusalCode;
  /** The file's own name without folders and control characters. */
  file: string;
  message: string;
}

/** `detail` is what was measured or what the file seems to be, in German words or figures. */
export function refusal(code: RefusalCode, name: string, detail = ''): SourceRefusal {
  const file = shownName(name);
  return { code, file, message: `„${file}“ ${reason(code, detail)}` };
}

/** A name fit for a sentence: the last part of a path, without control characters, not endless. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  const plain = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const known = plain === '' || plain === '.' || plain === '..' ? 'ohne Namen' : plain;
  return known.length > 120 ? `${known.slice(0, 100)}…${known.slice(-18)}` : known;
}

function reason(code: RefusalCode, detail: string): string {
  const measured = detail === '' ? '' : ` (${detail})`;
  switch (code) {
    case 'not-found':
      return 'wurde nicht gefunden oder darf nicht gelesen werden. Bitte Namen, Ordner und Zugriffsrechte prüfen.';
    case 'not-a-file':
      return 'ist keine Datei. Bitte eine PDF-, TIFF-, JPEG- oder PNG-Datei angeben.';
    case 'empty':
      return 'ist leer (0 Byte). Bitte das Schriftstück neu scannen oder die Datei noch einmal anfordern.';
    case 'too-large':
      return `ist zu groß${measured}; erlaubt sind ${LIMITS.bytes / 1024 / 1024} MB. Bitte in kleinere Teile aufteilen.`;
    case 'unsupported':
      return `ist keine PDF-, TIFF-, JPEG- oder PNG-Datei${measured}. Bitte als PDF speichern und erneut übergeben.`;
    case 'encrypted':
      return 'ist mit einem Passwort geschützt. Bitte ohne Passwort speichern oder beim Absender ungeschützt anfordern.';
    case 'truncated':
      return 'ist unvollständig, das Ende der Datei fehlt. Bitte neu scannen oder noch einmal anfordern.';
    case 'damaged':
      return 'ist beschädigt und lässt sich nicht öffnen. Bitte neu scannen oder noch einmal anfordern.';
    case 'no-pages':
      return 'enthält keine einzige Seite. Bitte neu scannen oder noch einmal anfordern.';
    case 'too-many-pages':
      return `hat zu viele Seiten${measured}; erlaubt sind ${LIMITS.pages}. Bitte in kleinere Teile aufteilen.`;
    case 'too-many-pixels':
      return `enthält ein zu großes Bild${measured}. Bitte mit 300 dpi neu scannen.`;
    case 'unpacks-too-large':
      return 'entpackt sich zu einer übermäßig großen Datenmenge und wurde aus Sicherheitsgründen nicht geöffnet. Bitte beim Absender nachfragen und die Datei nicht weitergeben.';
    case 'too-expensive':
      return 'lässt sich mit vertretbarem Aufwand nicht öffnen und wurde aus Sicherheitsgründen abgebrochen. Bitte ausdrucken lassen und scannen oder noch einmal anfordern.';
    case 'ends-program':
      return 'hat das Programm wiederholt abstürzen lassen und wird nicht mehr geöffnet. Bitte ausdrucken lassen und scannen oder noch einmal anfordern.';
    default:
      return assertNever(code);
  }
}

/** Carries a refusal out of the depths of the worker; never leaves this folder. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly detail: string;
  constructor(code: RefusalCode, detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
