import '@kern-ux/native/dist/kern.css';
import './ui/fonts.css';
import './ui/theme.css';
import './ui/base.css';
import { QueryClient } from '@tanstack/react-query';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { openDeskLine } from './desk-client.ts';
import { askFirst } from './first-questions.ts';

/** Answers are fresh until an event of the desk makes them stale: no polling, nothing asked again for its own sake. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
      retry: 3,
      retryDelay: (attempt) => Math.min(250 * 2 ** attempt, 2000),
    },
    mutations: { networkMode: 'always' },
  },
});

const CONTENTS = {
  desk: () => import('./desk/desk-window.tsx'),
  reader: () => import('./reader/reader-window.tsx'),
  scan: () => import('./scan/scan-window.tsx'),
  distribution: () => import('./distribution/distribution-window.tsx'),
} as const satisfies Record<WindowKind, () => Promise<unknown>>;

/** As contract/shell/window-kind.ts has it; that file would bring its schema into the first script. */
const WINDOW_AT: Readonly<Record<string, WindowKind>> = {
  '/akte': 'reader',
  '/scan': 'scan',
  '/verteilung': 'distribution',
};

const place = document.getElementById('window');
if (place === null) throw new Error('index.html has no element #window');

// This file is small: the line is open and the first questions are answered by the time the window has been loaded.
const kind = WINDOW_AT[location.pathname] ?? 'desk';
const line = openDeskLine();
askFirst(line.desk, client, kind);
const drawing = import('./draw-window.tsx');
// Begun beside the frame, not after it.
void CONTENTS[kind]();
drawing.then(({ drawWindow }) => drawWindow(place, { client, line }));
