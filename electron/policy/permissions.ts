import { isOurs } from './app-origin.ts';

/** Everything else a page could ask for (camera, place, notifications, devices, opening other programs) is refused. */
const granted: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

export function mayHavePermission(permission: string, requestingAddress: string): boolean {
  return granted.includes(permission) && isOurs(requestingAddress);
}
