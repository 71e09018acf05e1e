import { createHash } from 'node:crypto';
import type { LetterContent } from '#domain/letters/content.ts';

/** How many papers are kept for a window to print. */
const KEPT = 4;

/** PDFs made for printing, kept a while under their hash; nothing of them is stored. */
export interface Papers {
  /** Null when a name on it cannot be set in the fonts of the letters. */
  sheet(content: LetterContent, createdAt: string): Promise<string | null>;
  separators(references: readonly (string | null)[]): Promise<string>;
  bytes(sha256: string): Uint8Array | undefined;
}

export function createPapers(): Papers {
  const kept = new Map<string, Uint8Array>();
  const keep = (bytes: Uint8Array): string => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    kept.delete(sha256);
    kept.set(sha256, bytes);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return `/blob/${sha256}`;
  };
  return {
    // Fonts and the writer of PDF are needed for the first paper, not for the desk to start.
    async sheet(content, createdAt) {
      const { renderLetter } = await import('../../letters/render-letter.ts');
      const rendered = await renderLetter([content], { createdAt });
      return 'refused' in rendered ? null : keep(rendered.bytes);
    },
    async separators(references) {
      const { separatorSheets } = await import('./separators.ts');
      return keep(await separatorSheets(references));
    },
    bytes: (sha256) => kept.get(sha256),
  };
}
