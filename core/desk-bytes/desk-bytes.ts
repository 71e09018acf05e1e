import type { QuarterTurn } from '#domain/records/quarter-turn.ts';

/**
 * What the core offers to both shells beside the RPC: originals, page images and the way in for new files. Bodies are read as
 * they come; whoever stops reading early ends the source.
 */
export interface DeskBytes {
  /** Takes a new file. Stops reading and throws when `body` ends in an error (the window went away, the file is too large). */
  intake(file: { name: string; body: AsyncIterable<Uint8Array> }): Promise<{ status: number; json: unknown }>;
  /** An original by its SHA-256 (64 hex digits, lower case); undefined when it is not on this desk. */
  blob(sha256: string): Promise<StoredBytes | undefined>;
  /**
   * A page as an image, `page` from 1, turned by `turn`, at most `width` pixels wide when given; undefined when there is none. A page of
   * a PDF only with a `width`, and only when it is a scan.
   */
  pageImage(request: {
    sha256: string;
    page: number;
    width?: number;
    turn?: QuarterTurn;
  }): Promise<PageImage | undefined>;
}

export interface StoredBytes {
  size: number;
  mediaType: string;
  /** Bytes `start` to `end`, both included; everything without a range. */
  stream(range?: { start: number; end: number }): AsyncIterable<Uint8Array>;
}

export interface PageImage {
  mediaType: string;
  bytes: Uint8Array;
}
