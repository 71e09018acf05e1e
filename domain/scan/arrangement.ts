import { assertNever } from '../assert-never.ts';
import type { QuarterTurn } from '../records/quarter-turn.ts';

/** Why a page of a batch is in no document. */
export type LeftOut = 'blank' | 'separator' | 'removed' | 'replaced';

/** A page as it lies on the table now. */
export interface ArrangedPage {
  readonly pageId: string;
  /** Clockwise, on top of how the scanner delivered it. */
  readonly turn: QuarterTurn;
}

/** Pages that belong together; its id is the id of the page it once began with. */
export interface ArrangedDocument {
  readonly id: string;
  readonly pages: readonly ArrangedPage[];
  /** File reference of the separator sheet before it. */
  readonly reference: string | null;
  /** What somebody else must look at. */
  readonly attention: string | null;
}

export interface Arrangement {
  readonly documents: readonly ArrangedDocument[];
  readonly leftOut: readonly { readonly page: ArrangedPage; readonly as: LeftOut; readonly reason: string | null }[];
}

/**
 * A step of putting a batch in order. Pages are named by their ids, never by their place, so that a step means the same wherever
 * the page lies by then. `machine` steps come from separator sheets and blank pages, `person` steps can be undone one by one.
 */
export type ArrangeStep =
  | { readonly kind: 'arrive'; readonly pageIds: readonly string[] }
  /**
   * A new document begins at the page. `reference`: what the separator sheet before it says; left out, it is of the same file as
   * the document it is parted from.
   */
  | { readonly kind: 'split'; readonly pageId: string; readonly reference?: string | null }
  /** The document that the page begins goes on with the one before it. */
  | { readonly kind: 'join'; readonly pageId: string }
  | { readonly kind: 'turn'; readonly pageIds: readonly string[]; readonly by: QuarterTurn }
  /** Takes pages out of their document; nothing is deleted, they stay on the table with the reason. */
  | {
      readonly kind: 'leave_out';
      readonly pageIds: readonly string[];
      readonly as: LeftOut;
      readonly reason: string | null;
    }
  /** Puts pages back where they lay. */
  | { readonly kind: 'put_back'; readonly pageIds: readonly string[] }
  /** Lays pages, in this order, before another page, or at the very end. They become part of that page's document. */
  | { readonly kind: 'move'; readonly pageIds: readonly string[]; readonly before: string | null }
  | { readonly kind: 'attention'; readonly pageId: string; readonly note: string | null };

interface Slot {
  readonly pageId: string;
  readonly turn: QuarterTurn;
  /** A document begins here. */
  readonly begins: boolean;
  readonly reference: string | null;
  readonly leftOut: { readonly as: LeftOut; readonly reason: string | null } | null;
  readonly attention: string | null;
}

/** The table after all steps. Every page that arrived is in exactly one document or among those left out, whatever the steps. */
export function arrange(steps: readonly ArrangeStep[]): Arrangement {
  return laidOut(steps.reduce(take, []));
}

function take(slots: readonly Slot[], step: ArrangeStep): readonly Slot[] {
  switch (step.kind) {
    case 'arrive':
      return arrived(slots, step.pageIds);
    case 'split':
      return change(slots, [step.pageId], (slot) => ({
        ...slot,
        begins: true,
        reference: step.reference === undefined ? referenceAt(slots, step.pageId) : step.reference,
      }));
    case 'join':
      return joined(slots, step.pageId);
    case 'turn':
      return change(slots, step.pageIds, (slot) => ({ ...slot, turn: ((slot.turn + step.by) % 360) as QuarterTurn }));
    case 'leave_out':
      return change(slots, step.pageIds, (slot) => ({ ...slot, leftOut: { as: step.as, reason: step.reason } }));
    case 'put_back':
      return change(slots, step.pageIds, (slot) => ({ ...slot, leftOut: null }));
    case 'move':
      return moved(slots, step.pageIds, step.before);
    case 'attention':
      return change(slots, [step.pageId], (slot) => ({ ...slot, attention: step.note }));
    default:
      return assertNever(step);
  }
}

/** What the last separator sheet before a page said. */
function referenceAt(slots: readonly Slot[], pageId: string): string | null {
  const at = slots.findIndex((slot) => slot.pageId === pageId);
  return slots.slice(0, at + 1).findLast(({ begins }) => begins)?.reference ?? null;
}

/** Pages left out before it go with it: the document may begin at one of them. */
function joined(slots: readonly Slot[], pageId: string): readonly Slot[] {
  const at = slots.findIndex((slot) => slot.pageId === pageId);
  if (at === -1) return slots;
  const before = slots.slice(0, at).findLastIndex(({ leftOut }) => leftOut === null);
  const pageIds = slots.slice(before + 1, at + 1).map((slot) => slot.pageId);
  return change(slots, pageIds, (slot) => ({ ...slot, begins: false, reference: null }));
}

function arrived(slots: readonly Slot[], pageIds: readonly string[]): readonly Slot[] {
  const known = new Set(slots.map(({ pageId }) => pageId));
  const fresh = [...new Set(pageIds)].filter((pageId) => !known.has(pageId));
  return [
    ...slots,
    ...fresh.map((pageId): Slot => {
      return { pageId, turn: 0, begins: false, reference: null, leftOut: null, attention: null };
    }),
  ];
}

function change(slots: readonly Slot[], pageIds: readonly string[], to: (slot: Slot) => Slot): readonly Slot[] {
  const wanted = new Set(pageIds);
  if (wanted.size > FEW) return slots.map((slot) => (wanted.has(slot.pageId) ? to(slot) : slot));
  // Most steps name a page or two of thousands.
  const changed = [...slots];
  for (const pageId of wanted) {
    const at = changed.findIndex((slot) => slot.pageId === pageId);
    const slot = changed[at];
    if (slot !== undefined) changed[at] = to(slot);
  }
  return changed;
}

const FEW = 4;

function moved(slots: readonly Slot[], pageIds: readonly string[], before: string | null): readonly Slot[] {
  const wanted = new Set(pageIds);
  if (before !== null && (wanted.has(before) || !slots.some(({ pageId }) => pageId === before))) return slots;
  const byId = new Map(slots.map((slot) => [slot.pageId, slot]));
  const taken = [...wanted].flatMap((pageId) => byId.get(pageId) ?? []);
  const rest = beginningHandedOn(slots, wanted).filter(({ pageId }) => !wanted.has(pageId));
  const at = before === null ? rest.length : rest.findIndex(({ pageId }) => pageId === before);
  const target = rest[at];
  // Pages laid before the first page of a document become its beginning.
  const inserted = taken.map((slot, index): Slot => {
    const first = index === 0 && target?.begins === true;
    return { ...slot, begins: first, reference: first ? target.reference : null };
  });
  const after = rest.slice(at).map((slot, index): Slot => {
    return index === 0 && inserted.length > 0 && slot.begins ? { ...slot, begins: false, reference: null } : slot;
  });
  return [...rest.slice(0, at), ...inserted, ...after];
}

/** When the first page of a document is taken away, the next page of the same document begins it. */
function beginningHandedOn(slots: readonly Slot[], taken: ReadonlySet<string>): readonly Slot[] {
  let handedOn: string | null | undefined;
  return slots.map((slot) => {
    if (taken.has(slot.pageId)) {
      if (slot.begins) handedOn = slot.reference;
      return slot;
    }
    if (handedOn === undefined) return slot;
    const reference = slot.begins ? slot.reference : handedOn;
    handedOn = undefined;
    return { ...slot, begins: true, reference };
  });
}

function laidOut(slots: readonly Slot[]): Arrangement {
  const documents: { id: string; pages: ArrangedPage[]; reference: string | null; attention: string | null }[] = [];
  const leftOut: { page: ArrangedPage; as: LeftOut; reason: string | null }[] = [];
  // A document whose first page was left out begins at its next one.
  let begins = true;
  let reference: string | null = null;
  for (const slot of slots) {
    const page = { pageId: slot.pageId, turn: slot.turn };
    if (slot.begins) {
      begins = true;
      reference = slot.reference;
    }
    if (slot.leftOut !== null) {
      leftOut.push({ page, ...slot.leftOut });
      continue;
    }
    const open = documents.at(-1);
    if (begins || open === undefined) {
      documents.push({ id: slot.pageId, pages: [page], reference, attention: slot.attention });
      begins = false;
    } else {
      open.pages.push(page);
      open.attention ??= slot.attention;
    }
  }
  return { documents, leftOut };
}
