/** Stage Verlauf: the delay ledger before the court. */
export const ledger = {
  'ledger.court': 'Sachstand für das Gericht',
  'ledger.court.more':
    'Aus diesen Wartezeiten wird der Sachstand nach § 75 VwGO; nichts kommt hinzu, nichts fällt weg.',
} as const;
