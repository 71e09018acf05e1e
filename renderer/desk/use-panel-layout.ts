import type { Layout, LayoutChangedMeta } from 'react-resizable-panels';
import { z } from 'zod';
import { usePreference } from '../preference.ts';

const StoredLayout = z.record(z.string(), z.number());

/** Widths of the panels, kept for this officer on this desk; only what a person drew is kept. */
export function usePanelLayout(key = 'desk.panels'): {
  onLayoutChanged: (layout: Layout, meta: LayoutChangedMeta) => void;
  defaultLayout?: Layout;
} {
  const [layout, keep] = usePreference(key, readLayout);
  const onLayoutChanged = (next: Layout, meta: LayoutChangedMeta): void => {
    if (meta.isUserInteraction) keep(meta.requestedLayout ?? next);
  };
  return layout === null ? { onLayoutChanged } : { onLayoutChanged, defaultLayout: layout };
}

function readLayout(stored: unknown): Layout | null {
  const parsed = StoredLayout.safeParse(stored);
  return parsed.success && Object.keys(parsed.data).length > 1 ? parsed.data : null;
}
