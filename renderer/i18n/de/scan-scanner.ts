/** Scanplatz: der Scanner, den dieser Arbeitsplatz selbst bedient. */
export const scanScanner = {
  'scan.scanner': 'Scannen',
  'scan.scanner.profile': 'Scanprofil des Stapels: {profile}',
  'scan.scanner.choose': 'Scanner',
  'scan.scanner.searching': 'Scanner werden gesucht …',
  'scan.scanner.none': 'Kein Scanner gefunden',
  'scan.scanner.none.more':
    'Bitte einschalten, Kabel prüfen und noch einmal suchen. Neue Geräte richtet die IT ein (SANE). Ein Netzwerkscanner, der in einen Ordner schreibt, wird hier nicht gebraucht: Seine Seiten erscheinen von selbst.',
  'scan.scanner.again': 'Noch einmal suchen',
  'scan.scanner.start': 'Scan starten',
  'scan.scanner.next': 'Weiter scannen',
  'scan.scanner.stop': 'Scan anhalten',
  'scan.scanner.running':
    '{pages, plural, =0 {Der Scanner läuft an …} one {Der Scanner läuft: # Seite gesichert} other {Der Scanner läuft: # Seiten gesichert}}',
  'scan.scanner.stopping': 'Wird angehalten. Das Blatt im Gerät kommt vielleicht noch.',
  'scan.scanner.done':
    '{pages, plural, one {# Seite gescannt und gesichert.} other {# Seiten gescannt und gesichert.}} Noch Papier? Einlegen und weiter scannen.',
  'scan.scanner.head': '{pages, plural, =0 {Scannt …} one {Scannt: # Seite} other {Scannt: # Seiten}}',
  'scan.scanner.line':
    'Keine Antwort vom Arbeitsplatz. Ob der Scan läuft, zeigt sich, sobald die Verbindung wieder steht.',
  'scan.scanner.safe':
    '{fault} {pages, plural, =0 {} one {Die gescannte Seite ist gesichert.} other {Die # gescannten Seiten sind gesichert.}}',
  'scan.scanner.fault.no_paper': 'Im Einzug liegt kein Papier. Bitte einlegen und noch einmal starten.',
  'scan.scanner.fault.jam': 'Papierstau. Bitte beheben, den Rest noch einmal einlegen und weiter scannen.',
  'scan.scanner.fault.cover_open': 'Die Klappe des Scanners ist offen. Bitte schließen und weiter scannen.',
  'scan.scanner.fault.busy':
    'Der Scanner ist belegt: Ein anderer Arbeitsplatz oder ein anderes Programm scannt gerade. Bitte warten und noch einmal starten.',
  'scan.scanner.fault.busy_here': 'An diesem Arbeitsplatz läuft schon ein Scan, vielleicht in einen anderen Stapel.',
  'scan.scanner.fault.gone':
    'Dieser Scanner ist nicht mehr da. Bitte prüfen, ob er eingeschaltet und angeschlossen ist, und noch einmal suchen.',
  'scan.scanner.fault.lost':
    'Die Verbindung zum Scanner ist abgerissen. Bitte Kabel und Gerät prüfen; das letzte Blatt noch einmal einlegen.',
  'scan.scanner.fault.denied': 'Dieses Benutzerkonto darf den Scanner nicht benutzen. Bitte die IT verständigen.',
  'scan.scanner.fault.silent': 'Der Scanner antwortet nicht. Bitte prüfen, ob er eingeschaltet und bereit ist.',
  'scan.scanner.fault.not_kept':
    'Eine Seite konnte nicht gespeichert werden. Sie liegt noch vor und wird beim nächsten Start des Programms übernommen.',
  'scan.scanner.fault.batch': 'Dieser Stapel nimmt kein Papier mehr auf.',
  'scan.scanner.fault.unknown':
    'Der Scanner hat vor der Zeit aufgehört. Bitte Papier und Gerät prüfen; das letzte Blatt noch einmal einlegen.',
} as const;
