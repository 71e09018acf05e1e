/** Why the desk's cache could not be opened. The file is never touched by a refusal, and never replaced by an empty one. */
export type DatabaseRefusalCode =
  | 'wrong_key'
  | 'damaged'
  | 'newer_version'
  | 'migration_failed'
  | 'disk_full'
  | 'unreadable';

const SENTENCES: Readonly<Record<DatabaseRefusalCode, string>> = {
  wrong_key:
    'Der Datenbestand dieses Arbeitsplatzes lässt sich mit dem vorhandenen Schlüssel nicht öffnen. Die Datei ist unverändert. Bitte wenden Sie sich an die Administration.',
  damaged:
    'Der Datenbestand dieses Arbeitsplatzes ist beschädigt. Die Datei bleibt unverändert erhalten. Bitte wenden Sie sich an die Administration; Übertragenes liegt sicher bei der Zentrale.',
  newer_version:
    'Der Datenbestand stammt von einer neueren Fassung von Laufmappe. Bitte starten Sie die neuere Fassung; die Datei ist unverändert.',
  migration_failed:
    'Der Datenbestand konnte nicht auf die neue Fassung gebracht werden. Er ist unverändert wie vor dem Start. Bitte wenden Sie sich an die Administration.',
  disk_full:
    'Der Datenträger ist voll. Es ist nichts verloren gegangen. Bitte schaffen Sie Platz und starten Sie Laufmappe neu.',
  unreadable: 'Der Datenbestand dieses Arbeitsplatzes kann nicht gelesen oder geschrieben werden.',
};

export class DatabaseRefused extends Error {
  readonly code: DatabaseRefusalCode;

  constructor(code: DatabaseRefusalCode, file: string, cause?: unknown) {
    super(`${SENTENCES[code]} (${file})`, { cause });
    this.name = 'DatabaseRefused';
    this.code = code;
  }
}
