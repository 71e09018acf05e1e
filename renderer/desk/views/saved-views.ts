import { z } from 'zod';
import { QueueId } from '#contract/desk/cases.ts';
import { type ListSetting, readListSetting } from '../list/list-columns.ts';
import { type ListFilter, readFilter } from '../list/list-filter.ts';

/** A list under a name (Ansicht): which queue, what narrows it, how it is ordered and which columns it shows. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly queue: QueueId;
  readonly filter: ListFilter;
  readonly setting: ListSetting;
}

/** What a view is besides its name. */
export type ViewContent = Omit<SavedView, 'id' | 'name'>;

export const LONGEST_NAME = 60;

const Stored = z.array(
  z.object({
    id: z.string().min(1),
    name: z.string().trim().min(1).max(LONGEST_NAME),
    queue: QueueId,
    filter: z.unknown(),
    setting: z.unknown(),
  }),
);

/** The kept views, whatever their age; one whose queue is gone is left out. */
export function readViews(stored: unknown): readonly SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one): SavedView[] => {
    const parsed = Stored.element.safeParse(one);
    if (!parsed.success) return [];
    const { filter, setting, ...rest } = parsed.data;
    return [{ ...rest, filter: readFilter(filter), setting: readListSetting(setting) }];
  });
}

/** Whether a list on the screen is no longer what its view keeps. */
export function differs(view: SavedView, content: ViewContent): boolean {
  const { queue, filter, setting } = view;
  return JSON.stringify({ queue, filter, setting }) !== JSON.stringify(content);
}

export function renamed(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, name } : view));
}

/** The views with one put (back) at a place. */
export function inserted(views: readonly SavedView[], view: SavedView, at: number): readonly SavedView[] {
  const others = views.filter(({ id }) => id !== view.id);
  return [...others.slice(0, at), view, ...others.slice(at)];
}
