/**
 * What a single incoming file may ask of the machine. A 1,000-page file in colour at 300 dpi has about 800 MB as one PDF and is
 * asked for in parts; everything a scanner or a mail brings in practice lies far below.
 */
export const LIMITS = {
  /** Bytes of a file; checked before a single one is read. */
  bytes: 512 * 1024 * 1024,
  /** Pages of a file; the largest known paper files have about 1,500. */
  pages: 5_000,
  /** Pixels of one picture: A3 at 600 dpi has 70 million. */
  pixels: 120_000_000,
  /** Pixels along one side of a picture. */
  side: 30_000,
  /** Bytes that a packed part of a PDF may unpack to, pictures excepted (their size is known from their header). */
  unpacked: 256 * 1024 * 1024,
  /** Milliseconds for opening a file, and for each of its pages. */
  openingMs: 60_000,
  /** Bytes by which the program may grow while a file is being opened, beyond four times the file. */
  growth: 1536 * 1024 * 1024,
} as const;
