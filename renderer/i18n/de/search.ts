/** The palette on ⌃K. */
export const search = {
  'search.label': 'Suche über alles',
  'search.input': 'Vorgang, Person, Dokument oder Befehl suchen',
  'search.results': 'Treffer',
  'search.group.commands': 'Befehle',
  'search.group.cases': 'Vorgänge und Personen',
  'search.group.pages': 'Seiten',
  'search.failed': 'Die Suche hat nicht geantwortet. Bitte suchen Sie noch einmal.',
  'search.none': 'Nichts gefunden für „{query}“.',
  'search.none.more': 'Gesucht wird in allem, was auf diesem Gerät liegt.',
  'search.page': '{title}, Seite {page}',
} as const;
