import { OwnQueue, type QueueId } from '#contract/desk/cases.ts';

/** What the middle of the Schreibtisch shows. */
export type DeskView =
  | { readonly kind: 'queue'; readonly queue: QueueId }
  | { readonly kind: 'work' }
  | { readonly kind: 'intake' }
  | { readonly kind: 'conflicts' };

/** The view of an address (`?list=mine`); unknown ones give the unassigned cases, where work begins. */
export function viewOf(list: string | undefined): DeskView {
  if (list === 'work' || list === 'intake' || list === 'conflicts') return { kind: list };
  if (list !== undefined && (OwnQueue.safeParse(list).success || /^team:.+/.test(list))) {
    return { kind: 'queue', queue: list as QueueId };
  }
  return { kind: 'queue', queue: 'inbox' };
}

/** The address of a view. */
export function listOf(view: DeskView): string {
  return view.kind === 'queue' ? view.queue : view.kind;
}
