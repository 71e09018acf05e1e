import { OwnQueue, type QueueId } from '#contract/desk/cases.ts';

/** A queue, plain or as a kept list (Ansicht) shows it. */
export interface QueueOnDesk {
  readonly kind: 'queue';
  readonly queue: QueueId;
  /** Id of the kept list. */
  readonly saved?: string;
}

/** What the middle of the Schreibtisch shows. */
export type DeskView =
  | QueueOnDesk
  | { readonly kind: 'work' }
  | { readonly kind: 'intake' }
  | { readonly kind: 'office' }
  | { readonly kind: 'conflicts' };

/** The view of an address (`?list=mine`, `?list=mine~<id of a kept list>`); unknown ones give the unassigned cases, where work begins. */
export function viewOf(list: string | undefined): DeskView {
  if (list === 'work' || list === 'intake' || list === 'conflicts' || list === 'office') return { kind: list };
  const [queue = '', saved] = list?.split('~') ?? [];
  if (OwnQueue.safeParse(queue).success || /^team:.+/.test(queue)) {
    return { kind: 'queue', queue: queue as QueueId, ...(saved && { saved }) };
  }
  return { kind: 'queue', queue: 'inbox' };
}

/** The address of a view. */
export function listOf(view: DeskView): string {
  if (view.kind !== 'queue') return view.kind;
  return view.saved === undefined ? view.queue : `${view.queue}~${view.saved}`;
}
