/** Header, status bar and what concerns the whole window. */
export const frame = {
  'frame.product': 'Laufmappe',
  'frame.desk': 'Schreibtisch',
  'frame.search.hint': 'Vorgang, Person, Dokument oder Befehl',
  'frame.pending': '{count, plural, =0 {alles übertragen} other {# ausstehend}}',
  'frame.pending.title': 'Noch nicht übertragen',
  'frame.pending.none': 'Alles ist bei der Zentrale angekommen.',
  'frame.pending.explain':
    'Diese Eingaben sind auf diesem Gerät gespeichert und werden übertragen, sobald die Zentrale antwortet.',
  'frame.officer.menu': 'Einstellungen von {name}',
  'frame.skip': 'Zur Liste springen',
  'frame.line.lost':
    'Verbindung zum Arbeitsplatzdienst unterbrochen. Sie wird von selbst wiederhergestellt; gespeicherte Eingaben sind sicher.',
  'frame.central.offline':
    'Zentrale nicht erreichbar seit {time}. Sie können weiterarbeiten; Ihre Eingaben werden gespeichert und später übertragen.',
  'frame.central.refused':
    'Die Zentrale nimmt von diesem Gerät nichts an: {message} Ihre Eingaben bleiben hier gespeichert.',
  'locked.title': 'Dieser Arbeitsplatz ist gesperrt',
  'locked.why':
    'Er hatte zuletzt am {date} Verbindung zur Zentrale. Nach {days} Tagen ohne Verbindung werden Vorgänge und Akten hier nicht mehr gezeigt.',
  'locked.what':
    'Bitte verbinden Sie den Arbeitsplatz mit dem Netz der Behörde; sobald die Zentrale antwortet, öffnet er sich von selbst. Antwortet sie nicht, hilft die Administration.',
  'locked.waiting':
    'Ihre Eingaben sind sicher: {count, plural, one {# wartet} other {# warten}} auf diesem Arbeitsplatz und {count, plural, one {wird} other {werden}} dann abgegeben.',
  'frame.central.again': 'Jetzt versuchen',
  'frame.status': 'Zustand',
  'frame.status.connected': 'Stand {time} · verbunden',
  'frame.status.connecting': 'Verbindung wird aufgebaut …',
  'frame.status.connecting.last': 'Stand {time} · Verbindung wird aufgebaut …',
  'frame.status.offline': 'Stand {time} · offline',
  'frame.status.offline.never': 'offline, noch nie abgeglichen',
  'frame.status.refused': 'Stand {time} · abgewiesen',
  'frame.status.lost': 'Stand {time} · Arbeitsplatzdienst antwortet nicht',
  'frame.status.ocr': 'Texterkennung {done} von {total} Seiten',
  'frame.status.ocr.rate': '{rate} Seiten/min',
  'frame.status.ocr.left': 'noch {time}',
  'frame.status.shortcuts': 'Tastenkürzel',
  'frame.loading': 'Wird geladen …',
  'frame.failed': 'Das konnte nicht geladen werden.',
  'frame.failed.explain': 'Ihre Eingaben sind gespeichert. Bitte versuchen Sie es noch einmal.',
  'frame.again': 'Noch einmal versuchen',
  'frame.close': 'Schließen',
  'frame.cancel': 'Abbrechen',
  'frame.undo': 'Rückgängig',
  'frame.message': 'Meldungen',
  'frame.drop': 'Dateien hier ablegen: sie kommen in den Posteingang.',
  'frame.crashed': 'Dieser Bereich kann gerade nicht angezeigt werden.',
  'frame.seconds': '{count, plural, one {# Sekunde} other {# Sekunden}}',
  'frame.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
} as const;
