/** The palette on ⌃K. */
export const search = {
  'search.label': 'Suche über alles',
  'search.input': 'Vorgang, Person, Dokument oder Befehl suchen',
  'search.results': 'Treffer',
  'search.group.commands': 'Befehle',
  'search.group.cases': 'Vorgänge und Personen',
  'search.group.pages': 'Seiten',
  'search.none': 'Nichts gefunden für „{query}“.',
  'search.none.more': 'Gesucht wird in allem, was auf diesem Gerät liegt.',
  'search.start': 'Tippen Sie einen Namen, ein Aktenzeichen oder ein Wort aus einem Dokument.',
  'search.page': '{title}, Seite {page}',
  'search.hint.open': 'öffnen',
  'search.hint.move': 'auswählen',
  'search.hint.close': 'schließen',
} as const;
