import { z } from 'zod';
import { useKeptDraft } from '../../use-kept-draft.ts';
import type { StageProps } from '../course-stages.tsx';
import { LetterValue, type LetterValues } from './letter-field.ts';
import { TO_AUTHORITY, WRITTEN_TEMPLATES, type WrittenTemplate } from './letter-forms.ts';
import { prefill } from './letter-prefill.ts';

/** A letter being written. `recipient` is an authority or court, as typed; null for the person. */
export const LetterDraft = z.object({
  values: z.record(z.string(), LetterValue),
  language: z.string(),
  recipient: z.object({ name: z.string(), address: z.string() }).nullable(),
  isSent: z.boolean(),
});
export type LetterDraft = z.infer<typeof LetterDraft>;

const LetterDrafts = z.object({
  /** The one in the form now. */
  open: z.string().nullable(),
  drafts: z.record(z.string(), LetterDraft),
});
type LetterDrafts = z.infer<typeof LetterDrafts>;

/** Letters being written in a case, one of each template, kept key by key. */
export interface LetterDesk {
  readonly open: WrittenTemplate | null;
  readonly draft: LetterDraft | null;
  readonly isLoaded: boolean;
  readonly isKept: boolean;
  /** Opens a template: with the draft that lies there, or filled from the case, `over` on top. */
  readonly begin: (template: WrittenTemplate, over?: LetterValues) => void;
  readonly change: (part: Partial<LetterDraft>) => void;
  /** Fills the open form from the case anew. */
  readonly refill: () => void;
  readonly close: () => void;
  /** Lets go of the open draft: it is final, or not wanted. */
  readonly drop: () => void;
}

export function useLetterDesk(props: Pick<StageProps, 'detail' | 'file' | 'today' | 'session'>): LetterDesk {
  const kept = useKeptDraft(`draft.letters:${props.detail.case.id}`, readDrafts);
  const all: LetterDrafts = kept.value ?? { open: null, drafts: {} };
  const court = props.session.office?.court;
  const open = WRITTEN_TEMPLATES.find((template) => template === all.open) ?? null;
  const draft = open === null ? null : (all.drafts[open] ?? null);
  const fresh = (template: WrittenTemplate, over: LetterValues = {}): LetterDraft => ({
    values: { ...prefill(template, props), ...over },
    language: 'de',
    recipient: TO_AUTHORITY.has(template)
      ? { name: court?.name ?? '', address: court?.addressLines.join('\n') ?? '' }
      : null,
    isSent: true,
  });
  const put = (template: WrittenTemplate, next: LetterDraft): void =>
    kept.change({ open: template, drafts: { ...all.drafts, [template]: next } });
  return {
    open,
    draft,
    isLoaded: kept.isLoaded,
    isKept: kept.state === 'kept',
    begin: (template, over) => {
      const lies = all.drafts[template];
      put(template, lies && over === undefined ? lies : fresh(template, over));
    },
    change: (part) => {
      if (open !== null && draft !== null) put(open, { ...draft, ...part });
    },
    refill: () => {
      if (open !== null) put(open, fresh(open));
    },
    close: () => kept.change({ ...all, open: null }),
    drop: () => {
      const { [open ?? '']: _, ...others } = all.drafts;
      kept.change({ open: null, drafts: others });
    },
  };
}

function readDrafts(stored: unknown): LetterDrafts | null {
  return LetterDrafts.safeParse(stored).data ?? null;
}
