import type { LetterContext } from './context.ts';

/** The invented authority that demo and tests write for. */
export const MUSTERSTADT: LetterContext['office'] = {
  authority: 'Stadt Musterstadt',
  unit: 'Ausländerbehörde',
  street: 'Rathausplatz 1',
  town: '70000 Musterstadt',
  phone: '0711 5550-100',
  email: 'auslaenderbehoerde@musterstadt.example',
  hours: 'Mo.–Fr. 8–12 Uhr',
  objectionAt: 'Stadt Musterstadt, Ausländerbehörde, Rathausplatz 1, 70000 Musterstadt',
};

/** The invented court that the authority answers to in an action for failure to act. */
export const MUSTERSTADT_COURT = {
  name: 'Verwaltungsgericht Musterstadt',
  addressLines: ['Gerichtsplatz 3', '70000 Musterstadt'],
} as const;
