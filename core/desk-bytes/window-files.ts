import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { windowPolicy } from '#contract/shell/content-security-policy.ts';
import { windowPath } from '#contract/shell/window-kind.ts';
import { type BytesAnswer, refusal } from './answer-bytes.ts';

export interface WindowFile {
  path: string;
  contentType: string;
  /** Files under /assets/ carry a hash in their name. */
  unchanging: boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Every file of the built windows by the path it is asked for. The list is made once, at the start: what is not on it cannot be
 * asked for, whatever the path looks like.
 * @throws when the folder holds no index.html, that is, the windows have not been built
 */
export function listWindowFiles(rendererFolder: string): ReadonlyMap<string, WindowFile> {
  const files = new Map<string, WindowFile>();
  for (const entry of readdirSync(rendererFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const asked = `/${relative(rendererFolder, path).split(sep).join('/')}`;
    const contentType = contentTypes[extname(entry.name)] ?? 'application/octet-stream';
    files.set(asked, { path, contentType, unchanging: asked.startsWith('/assets/') });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`Die Oberfläche ist noch nicht gebaut (${rendererFolder}): npm run build`);
  for (const asked of Object.values(windowPath)) files.set(asked, index);
  return files;
}

/** Answers a request for a file of the windows, or gives undefined when there is none by that path. */
export function answerWindowFile(
  files: ReadonlyMap<string, WindowFile>,
  { method, target }: { method: string; target: string },
): BytesAnswer | undefined {
  const file = files.get(target.split('?')[0] ?? '');
  if (file === undefined) return undefined;
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'method', 'Hier wird nur gelesen.');
  // Whole and at once: the largest is 1.3 MB, and a stream of each cost a start more than everything else the core does then.
  const bytes = readFileSync(file.path);
  const headers = {
    'content-type': file.contentType,
    'content-length': String(bytes.byteLength),
    'content-security-policy': windowPolicy,
    'cache-control': file.unchanging ? 'private, max-age=31536000, immutable' : 'no-store',
  };
  return { status: 200, headers, body: method === 'HEAD' ? undefined : bytes };
}
