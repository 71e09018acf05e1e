import type { z } from 'zod';
import type { LetterContext } from './context.ts';
import { MUSTERSTADT } from './office-musterstadt.ts';

/** An invented case to write letters about. */
export function letterContext(change: Partial<z.input<typeof LetterContext>> = {}): z.input<typeof LetterContext> {
  return {
    office: MUSTERSTADT,
    person: {
      familyName: 'Okonkwo',
      givenNames: 'Chidi',
      salutation: 'not_stated',
      dateOfBirth: '14.03.1991',
      nationality: 'nigerianisch',
    },
    recipient: { kind: 'person', addressLines: ['Lindenstraße 12', '70100 Musterstadt'] },
    fileReference: '3.2-4711/26',
    officer: {
      name: 'A. Bauer',
      phone: '0711 5550-123',
      email: 'a.bauer@musterstadt.example',
      room: '214',
      capacity: 'Im Auftrag',
    },
    date: '2026-11-23',
    ...change,
  };
}
