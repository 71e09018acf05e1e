import { z } from 'zod';

const Typed = z.object({
  text: z.string().optional(),
  remark: z.string().nullish(),
  reason: z.string().optional(),
  title: z.string().optional(),
  to: z.object({ title: z.string() }).optional(),
});

/** The words a person typed with a command, whatever the command was; null when there were none. */
export function ownWords(args: unknown): string | null {
  const parsed = Typed.safeParse(args);
  if (!parsed.success) return null;
  const { text, remark, reason, title, to } = parsed.data;
  const words = [text, remark, reason, title ?? to?.title].filter((part) => part?.trim());
  return words.length === 0 ? null : words.join('\n');
}
