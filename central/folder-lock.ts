import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another central works in the same data folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`Im Ordner „${folder}“ arbeitet schon eine Zentrale (Prozess ${pid}). Bitte erst diese beenden.`);
    this.name = 'FolderInUse';
  }
}

/** Takes a data folder for this process; two at once would destroy the embedded database. Returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'central.lock');
  const holder = holderOf(path);
  if (holder !== undefined && holder !== process.pid && isRunning(holder)) throw new FolderInUse(folder, holder);
  writeFileSync(path, `${process.pid}\n`);
  return () => rmSync(path, { force: true });
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
