import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { ContactLockGuard } from './app/contact-lock-guard.tsx';
import { CrashedArea } from './app/crashed-area.tsx';
import { WindowSettings } from './app/window-settings.tsx';

const root = createRootRoute({
  component: () => (
    <WindowSettings>
      <ContactLockGuard>
        <Outlet />
      </ContactLockGuard>
    </WindowSettings>
  ),
});

/** Which list the Schreibtisch shows; in the address, so that a reload comes back to it. */
export interface DeskSearch {
  list?: string;
}

const deskRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search): DeskSearch => (typeof search.list === 'string' ? { list: search.list } : {}),
  component: lazyRouteComponent(() => import('./desk/desk-window.tsx'), 'DeskWindow'),
});

const readerRoute = createRoute({
  getParentRoute: () => root,
  path: '/akte',
  component: lazyRouteComponent(() => import('./reader/reader-window.tsx'), 'ReaderWindow'),
});

/** What the Scanplatz shows: the batches, the table of one, its check, or the paper files that are wanted. */
export interface ScanSearch {
  show?: 'table' | 'check' | 'wishes';
  batch?: string;
}

const SCAN_VIEWS = ['table', 'check', 'wishes'] as const;

const scanRoute = createRoute({
  getParentRoute: () => root,
  path: '/scan',
  validateSearch: (search): ScanSearch => {
    const show = SCAN_VIEWS.find((view) => view === search.show);
    return { ...(show && { show }), ...(typeof search.batch === 'string' && { batch: search.batch }) };
  },
  component: lazyRouteComponent(() => import('./scan/scan-window.tsx'), 'ScanWindow'),
});

/** What the Verteilung shows, and of which team; without a team the lead's first one. */
export interface DistributionSearch {
  show?: 'proposal' | 'staff' | 'history';
  team?: string;
}

const DISTRIBUTION_VIEWS = ['proposal', 'staff', 'history'] as const;

const distributionRoute = createRoute({
  getParentRoute: () => root,
  path: '/verteilung',
  validateSearch: (search): DistributionSearch => {
    const show = DISTRIBUTION_VIEWS.find((view) => view === search.show);
    return { ...(show && { show }), ...(typeof search.team === 'string' && { team: search.team }) };
  },
  component: lazyRouteComponent(() => import('./distribution/distribution-window.tsx'), 'DistributionWindow'),
});

/** The windows of the program by address: `/` Schreibtisch, `/akte` Akte, `/scan` Scanplatz, `/verteilung` Verteilung. */
export const windowRouter = createRouter({
  routeTree: root.addChildren([deskRoute, readerRoute, scanRoute, distributionRoute]),
  defaultErrorComponent: CrashedArea,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof windowRouter;
  }
}
