import { z } from 'zod';

const Typed = z.object({ text: z.string().optional(), remark: z.string().nullish(), reason: z.string().optional() });

/** The sentences a person typed with a command, whatever the command was; null when there were none. */
export function ownWords(args: unknown): string | null {
  const parsed = Typed.safeParse(args);
  if (!parsed.success) return null;
  const { text, remark, reason } = parsed.data;
  const words = [text, remark, reason].filter((part) => part?.trim());
  return words.length === 0 ? null : words.join('\n');
}
