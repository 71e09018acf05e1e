/** What the e-file offers for facts that nobody has recorded. */
export const proposals = {
  'proposal.source': 'aus der Akte, Bl. {leaf}',
  'proposal.open': 'Aus der Akte, Blatt {leaf}: {title}, gelesen „{raw}“. Seite in der Akte öffnen',
  'proposal.waiting': 'noch nicht bestätigt',
  'proposal.confirm': 'Bestätigen',
  'proposal.take': 'Nehmen: {value}',
  'proposal.confidence': 'Texterkennung {confidence} %',
  'proposal.confirmSure':
    '{count, plural, one {# Angabe aus der Akte bestätigen} other {# Angaben aus der Akte bestätigen}}',
  'proposal.confirmAndSettle':
    '{route}: {count, plural, one {# Angabe} other {# Angaben}} bestätigen, Schreiben senden, abschließen',
  'proposal.confirmed':
    '{count, plural, one {# Angabe aus der Akte bestätigt} other {# Angaben aus der Akte bestätigt}}',
  'proposal.count': '{count, plural, one {# Vorschlag aus der Akte} other {# Vorschläge aus der Akte}}',
  'proposal.more': 'Weitere Angaben aus der Akte',
  'proposal.provisional': 'Vorläufig: mit Angaben aus der Akte, die noch niemand bestätigt hat',
} as const;
