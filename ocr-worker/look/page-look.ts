import type { MrzDate } from '#domain/mrz/mrz-date.ts';
import type { MrzWarningCode } from '#domain/mrz/mrz-reading.ts';
import type { SeparatorCode } from '#domain/records/scan.ts';

/** A rectangle in pixels of the page as it was given. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A code found on a page, whoever printed it. */
export interface FoundCode {
  readonly kind: SeparatorCode;
  readonly text: string;
  readonly box: PageBox;
}

/** What is to be looked for; each further kind of code costs time. */
export interface Wanted {
  readonly codes: readonly SeparatorCode[];
}

/** What can be said of a page without reading it. */
export interface PageLook {
  /** Nothing but paper, holes, shadows at the edges and specks. A proposal; never so when there is any doubt. */
  readonly blank: boolean;
  /** Pieces of ink that are more than specks, without punch holes and shadows at the edges. */
  readonly components: number;
  /** Degrees by which lines fall to the right (clockwise positive), between -10 and 10, whichever quarter turn the page lacks. */
  readonly skew: number;
  /** The paper without the scanner's dark bed around it; the whole page where that cannot be told. */
  readonly crop: PageBox;
  readonly codes: readonly FoundCode[];
}

/** A machine-readable zone whose characters and check digits agree. It spares typing and says nothing about authenticity. */
export interface FoundZone {
  readonly documentCode: string;
  readonly familyName: string;
  /** Empty when the holder has one name alone. */
  readonly givenNames: string;
  readonly birthDate: MrzDate;
  readonly nationality: string | null;
  readonly documentNumber: string | null;
  readonly lines: readonly string[];
  /** What catches the eye, each once. Zones kept before this was kept have none. */
  readonly warnings?: readonly MrzWarningCode[];
  readonly box: PageBox;
}
