/** What the first bytes of a file say it is, whatever its name. */
export type SourceType = 'pdf' | 'tiff' | 'jpeg' | 'png';

export type DetectedType = { known: true; type: SourceType } | { known: false; looksLike: string };

/** Looks at the first 1,024 bytes; PDF readers accept a header anywhere in them. */
export function detectType(start: Uint8Array): DetectedType {
  const head = Buffer.from(start.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return { known: true, type: 'jpeg' };
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { known: true, type: 'png' };
  if (/^(II\*\0|MM\0\*|II\+\0|MM\0\+)/.test(head)) return { known: true, type: 'tiff' };
  if (head.includes('%PDF-')) return { known: true, type: 'pdf' };
  return { known: false, looksLike: guess(head) };
}

/** The type that a name promises, null for other endings. */
export function typeOfName(name: string): SourceType | null {
  const ending = name.toLowerCase().match(/\.([a-z]+)$/)?.[1] ?? '';
  if (ending === 'pdf') return 'pdf';
  if (ending === 'tif' || ending === 'tiff') return 'tiff';
  if (ending === 'jpg' || ending === 'jpeg') return 'jpeg';
  return ending === 'png' ? 'png' : null;
}

function guess(head: string): string {
  if (head.startsWith('PK')) return 'vermutlich ein Word-, Excel- oder ZIP-Dokument';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'vermutlich ein altes Office-Dokument oder eine Outlook-Nachricht';
  if (head.startsWith('GIF8')) return 'ein GIF-Bild';
  if (head.startsWith('BM')) return 'ein BMP-Bild';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'ein WebP-Bild';
  if (/^....ftyp(heic|heix|mif1|avif)/s.test(head)) return 'ein HEIC-Foto';
  if (/^MZ/.test(head) || head.startsWith('\x7fELF')) return 'ein Programm';
  if (/^\s*(<!doctype html|<html)/i.test(head)) return 'eine Webseite';
  if (/^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(head)) return 'eine Textdatei';
  return 'unbekannter Inhalt';
}
