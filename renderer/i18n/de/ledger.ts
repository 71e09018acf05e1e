/** Stage Verlauf: the delay ledger before the court. */
export const ledger = {
  'ledger.court': 'Sachstand für das Gericht',
  'ledger.court.more':
    'Aus diesen Wartezeiten wird der Sachstand nach § 75 VwGO; nichts kommt hinzu, nichts fällt weg.',
  'ledger.file': 'Zu den Akten legen (zdA)',
  'ledger.gaps': 'Vor dem zdA ist noch offen; mit Begründung geht es auch über „Weitere Schritte“:',
} as const;
