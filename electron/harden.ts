import type { Session, WebContents } from 'electron';
import { mayLoad, mayNavigateTo } from './policy/navigation.ts';
import { mayHavePermission } from './policy/permissions.ts';

/** What no page of a session may do. Applied before the first window is opened. */
export function hardenSession(session: Session, isDevelopment: boolean): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayHavePermission(permission, contents.getURL())),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHavePermission(permission, `${origin}`));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, isDevelopment) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** What no window may do: leave our pages, open others, hold a webview. Applied to every page there is. */
export function hardenContents(contents: WebContents): void {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (!mayNavigateTo(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
