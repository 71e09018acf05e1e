/** Quarter turns clockwise, in degrees. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** Pixels as they came in: a file of its own (JPEG, PNG) byte for byte, or decoded grey values, one byte each. */
export type Pixels =
  | { kind: 'encoded'; bytes: Uint8Array }
  | { kind: 'grey'; bytes: Uint8Array; width: number; height: number };

/** A page that is a picture, with all that is needed to give back boxes in pixels of the page as it is shown. */
export interface PageImage {
  /** From 1. */
  page: number;
  /** Size of the shown page in pixels. */
  width: number;
  height: number;
  /** Pixels of the shown page for each inch of paper; a guess where the file says nothing believable. */
  dpi: number;
  /** Where the upright picture lies on the shown page; it may be smaller than the page or stick out. */
  placed: { x: number; y: number; w: number; h: number };
  pixels: Pixels;
  /** How the picture must be turned to be shown. */
  turn: QuarterTurn;
  /** Whether the orientation noted in the picture's EXIF data is obeyed: yes for image files, no inside a PDF. */
  obeyExif: boolean;
}
