import { windowPath } from '#contract/shell/window-kind.ts';
import { isOurs } from './app-origin.ts';

const windowPaths: readonly string[] = Object.values(windowPath);

/** A window may be taken to a page of ours and nowhere else; originals and page images are no pages. */
export function mayNavigateTo(address: string): boolean {
  return isOurs(address) && windowPaths.includes(new URL(address).pathname);
}

/** What a window may load at all. `blob:` are pages drawn in the window; `devtools:` is only there in development. */
export function mayLoad(address: string, isDevelopment: boolean): boolean {
  if (address.startsWith('blob:')) return isOurs(address.slice('blob:'.length));
  if (address.startsWith('data:image/')) return true;
  return isOurs(address) || (isDevelopment && address.startsWith('devtools:'));
}
