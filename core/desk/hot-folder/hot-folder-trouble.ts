import { shownName } from '../../intake/open-source/refusal.ts';

/** What keeps files of the scanner's folder from being taken, or from being cleared away. */
export type HotFolderTrouble =
  | { readonly kind: 'unreachable'; readonly folder: string }
  /** Taken in, but it cannot be moved: `code` is what the file system says. */
  | { readonly kind: 'not_moved'; readonly name: string; readonly code: string }
  | { readonly kind: 'not_read'; readonly name: string; readonly code: string }
  | { readonly kind: 'unfinished'; readonly name: string }
  | { readonly kind: 'in_sub_folder'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'name_unreadable' };

/** One German sentence or two for the person at the desk: the gravest trouble, and how many files have it. */
export function troubleSentence(troubles: readonly HotFolderTrouble[]): string | null {
  const worst = ORDER.map((kind) => troubles.filter((trouble) => trouble.kind === kind)).find(
    ({ length }) => length > 0,
  );
  const [first] = worst ?? [];
  if (worst === undefined || first === undefined) return null;
  const others = worst.length === 1 ? '' : ` Das betrifft ${worst.length} Dateien.`;
  return sentence(first) + others;
}

const ORDER: readonly HotFolderTrouble['kind'][] = [
  'unreachable',
  'not_moved',
  'not_read',
  'name_unreadable',
  'in_sub_folder',
  'link',
  'unfinished',
];

function sentence(trouble: HotFolderTrouble): string {
  switch (trouble.kind) {
    case 'unreachable':
      return `Der Scan-Ordner „${trouble.folder}“ ist nicht erreichbar. Sobald er wieder da ist, geht es von selbst weiter; was der Scanner dort abgelegt hat, wird dann übernommen.`;
    case 'not_moved':
      return `„${shownName(trouble.name)}“ ist übernommen, lässt sich aber nicht nach „erledigt“ verschieben (${why(trouble.code)}). Die Datei wird nicht noch einmal übernommen. Bitte die Schreibrechte am Scan-Ordner prüfen oder die Datei von Hand wegräumen.`;
    case 'not_read':
      return `„${shownName(trouble.name)}“ im Scan-Ordner lässt sich nicht übernehmen (${why(trouble.code)}). Die Datei bleibt dort liegen, und es wird weiter versucht.`;
    case 'unfinished':
      return `„${shownName(trouble.name)}“ im Scan-Ordner ist noch nicht vollständig. Bis zu einer Minute wird auf den Rest gewartet, damit die Reihenfolge der Seiten stimmt.`;
    case 'in_sub_folder':
      return `Im Unterordner „${shownName(trouble.name)}“ des Scan-Ordners liegen Dateien. Unterordner werden nicht übernommen; bitte die Dateien in den Scan-Ordner selbst legen.`;
    case 'link':
      return `„${shownName(trouble.name)}“ im Scan-Ordner ist nur eine Verknüpfung und wird nicht übernommen. Bitte die Datei selbst dort ablegen.`;
    case 'name_unreadable':
      return 'Im Scan-Ordner liegt eine Datei, deren Name sich nicht lesen lässt. Bitte umbenennen, dann wird sie übernommen.';
  }
}

function why(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'keine Berechtigung';
    case 'EROFS':
      return 'der Ordner ist schreibgeschützt';
    case 'EXDEV':
      return '„erledigt“ liegt auf einem anderen Datenträger';
    case 'EBUSY':
      return 'ein anderes Programm hat sie geöffnet';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'dort ist kein Platz mehr';
    case 'EEXIST':
    case 'ENOTDIR':
      return '„erledigt“ ist dort kein Ordner';
    default:
      return `Fehler ${code}`;
  }
}
