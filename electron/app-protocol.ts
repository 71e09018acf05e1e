import { protocol, type Session } from 'electron';
import { appOrigin, appScheme, targetOf } from './policy/app-origin.ts';
import type { RequestsOverPort } from './request-over-port.ts';

/** Has to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers `app://laufmappe/…` from the core: the windows' files, originals, page images, new files. */
export function serveAppProtocol(session: Session, requests: () => RequestsOverPort | undefined): void {
  session.protocol.handle(appScheme, async (request) => {
    const target = targetOf(request.url);
    const origin = request.headers.get('origin');
    const isForeign = origin !== null && origin !== appOrigin;
    if (target === undefined || isForeign) return new Response(null, { status: 403 });
    const core = requests();
    return core === undefined ? new Response(null, { status: 503 }) : core.ask(target, request);
  });
}
