import { z } from 'zod';

/** What the second person has said of pages so far; null where a page is in order. */
export type CheckAnswers = Readonly<Record<string, string | null>>;

const Kept = z.object({ seed: z.string(), answers: z.record(z.string(), z.string().nullable()) });

/** A check as it is kept on the desk: which draw, and what was said so far. */
export interface KeptCheck {
  readonly seed: string;
  readonly answers: CheckAnswers;
}

/** What was kept for this draw; another draw begins anew. */
export function readCheck(stored: unknown, seed: string): KeptCheck {
  const kept = Kept.safeParse(stored);
  return kept.success && kept.data.seed === seed ? kept.data : { seed, answers: {} };
}

/** The place of the first page without an answer; the number of pages when all have one. */
export function firstOpen(pages: readonly { readonly pageId: string }[], answers: CheckAnswers): number {
  const at = pages.findIndex(({ pageId }) => answers[pageId] === undefined);
  return at === -1 ? pages.length : at;
}
