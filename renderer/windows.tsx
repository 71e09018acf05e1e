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

/** The windows of the program by address: `/` Schreibtisch, `/akte` Akte. */
export const windowRouter = createRouter({
  routeTree: root.addChildren([deskRoute, readerRoute]),
  defaultErrorComponent: CrashedArea,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof windowRouter;
  }
}
