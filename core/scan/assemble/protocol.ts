import type { MediaType } from '#domain/records/document.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';

/** A page to be put into a document: of which file, which page of it from 1, turned clockwise by the person. */
export interface PageToTake {
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly page: number;
  readonly turn: QuarterTurn;
}

/** A PDF made of pages of other files, and the hash of each page's picture as the scanner made it. */
export interface AssembledOriginal {
  readonly bytes: Uint8Array;
  readonly pictures: readonly string[];
}

export type ToAssembler =
  | { readonly kind: 'assemble'; readonly pages: readonly PageToTake[] }
  /** The hashes alone, for a file that goes on as it is. */
  | { readonly kind: 'pictures'; readonly pages: readonly PageToTake[] }
  | { readonly kind: 'source'; readonly sha256: string; readonly bytes: Uint8Array };

export type FromAssembler =
  | { readonly kind: 'assembled'; readonly bytes: Uint8Array; readonly pictures: readonly string[] }
  | { readonly kind: 'wanted'; readonly sha256: string }
  | { readonly kind: 'failed'; readonly message: string };
