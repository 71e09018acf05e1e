import type { OfficeSettings } from '../records/office.ts';

/** The invented authority that demo and tests write for. */
export const MUSTERSTADT: OfficeSettings = {
  id: 'office',
  authority: 'Stadt Musterstadt',
  unit: 'Ausländerbehörde',
  addressLines: ['Rathausplatz 1', '70000 Musterstadt'],
  returnAddress: 'Stadt Musterstadt · Rathausplatz 1 · 70000 Musterstadt',
  phone: '0711 5550-100',
  email: 'auslaenderbehoerde@musterstadt.example',
  openingHours: 'Mo.–Fr. 8–12 Uhr',
  place: 'Musterstadt',
  objectionAt: 'Stadt Musterstadt, Ausländerbehörde, Rathausplatz 1, 70000 Musterstadt',
  court: { name: 'Verwaltungsgericht Musterstadt', addressLines: ['Gerichtsplatz 3', '70000 Musterstadt'] },
  labourAgency: {
    name: 'Bundesagentur für Arbeit',
    addressLines: ['Team Arbeitsmarktzulassung', 'Beispielweg 9', '70500 Musterstadt'],
  },
};
