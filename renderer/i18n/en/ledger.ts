/** Stage Verlauf: the delay ledger before the court. */
export const ledger = {
  'ledger.court': 'Statement for the court',
  'ledger.court.more':
    'These times become the statement of facts under § 75 VwGO; nothing is added and nothing left out.',
  'ledger.file': 'File away (zdA)',
  'ledger.gaps': 'Still open before filing; with a reason it can be filed by “More steps”:',
} as const;
