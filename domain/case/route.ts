import { z } from 'zod';

/** Ways through an employer change (domain research 1.1); domain/routes decides which. */
export const Route = z.enum(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
export type Route = z.infer<typeof Route>;

/** What each way is called in lists. */
export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  R0: 'Erwerbstätigkeit erlaubt',
  R1: 'Betriebsübergang',
  R2: 'Erlaubnis mit BA-Zustimmung',
  R3: 'Erlaubnis ohne BA (§ 9 BeschV)',
  R4: 'Blaue Karte, erste 12 Monate',
  R5: 'Blaue Karte, nach 12 Monaten',
  R6: 'Blaue Karte alt, Nebenbestimmung anpassen',
  R7: 'Zweckwechsel: neuer Titel',
  R8: 'Duldung oder Gestattung',
};
