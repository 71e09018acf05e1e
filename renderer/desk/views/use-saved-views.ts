import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { usePreference } from '../../preference.ts';
import { useMessages } from '../messages.tsx';
import { inserted, readViews, renamed, type SavedView, type ViewContent } from './saved-views.ts';

export interface SavedViews {
  readonly all: readonly SavedView[];
  /** Keeps a list under a name and gives its id. */
  readonly keep: (name: string, content: ViewContent) => string;
  readonly update: (id: string, content: ViewContent) => void;
  readonly rename: (id: string, name: string) => void;
  /** Deletes a view; it can be taken back. */
  readonly remove: (id: string) => void;
}

/** The views of this officer on this desk. */
export function useSavedViews(): SavedViews {
  const t = useText();
  const { say } = useMessages();
  const [all, set] = usePreference('desk.views', readViews);
  return useMemo(
    () => ({
      all,
      keep(name, content) {
        const id = crypto.randomUUID();
        set([...all, { id, name, ...content }]);
        say({ text: t('views.kept', { name }), tone: 'done', undo: () => set(all) });
        return id;
      },
      update(id, content) {
        set(all.map((view) => (view.id === id ? { ...view, ...content } : view)));
        const name = all.find((view) => view.id === id)?.name ?? '';
        say({ text: t('views.updated', { name }), tone: 'done', undo: () => set(all) });
      },
      rename: (id, name) => set(renamed(all, id, name)),
      remove(id) {
        const at = all.findIndex((view) => view.id === id);
        const view = all[at];
        if (!view) return;
        const left = all.filter((other) => other !== view);
        set(left);
        say({ text: t('views.removed', { name: view.name }), tone: 'done', undo: () => set(inserted(left, view, at)) });
      },
    }),
    [all, set, say, t],
  );
}
