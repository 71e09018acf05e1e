import { createReadStream, type Dirent, lstatSync } from 'node:fs';
import { lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingFile } from '../../intake/incoming-file.ts';
import { typeOfName } from '../../intake/open-source/detect-type.ts';
import { isNoPaper, isUnfinishedName } from '../../intake/passing-names.ts';
import { type FileMark, isSameMark, markOf, type TakenFiles } from '../../intake/taken-files.ts';
import { DONE_FOLDER, forgetMoved, isMoved, moveToDone } from './done-folder.ts';
import { type HotFolderTrouble, troubleSentence } from './hot-folder-trouble.ts';
import { looksWhole } from './looks-whole.ts';

/** A file without its end is taken as it stands after so many looks: it may have been cut off for good, and somebody must see it. */
const PATIENCE = 40;
/** Looks after which a person hears what is being waited for. */
const SAID_AFTER = 6;

export interface HotFolderOptions {
  folder: string;
  taken: TakenFiles;
  take(file: Required<IncomingFile>): Promise<unknown>;
  /** What a person should know, in German; null when all is well. Called when it changes. */
  onTrouble?(sentence: string | null): void;
  /** Hears why a file was not taken. True: the desk's own disk is full, and nothing else can be taken either. */
  onFailed?(error: unknown): boolean;
}

/**
 * Takes each file of the folder a network scanner writes into, exactly once, in the order they were written.
 *
 * A file is taken once its size and time have stood still for two looks and its end is there; one that is being waited for holds
 * back those after it, because the order numbers the pages. That it was taken is noted with it, in one transaction; then it moves
 * to `erledigt/`. Whatever happens in between, a file that lies there unchanged is only moved. The same name written anew is a new
 * file, also with the same bytes.
 */
export class HotFolder {
  readonly #options: HotFolderOptions;
  readonly #seen = new Map<string, Seen>();
  #stopped = false;
  #isMade = false;
  #said: string | null = null;

  constructor(options: HotFolderOptions) {
    this.#options = options;
  }

  /** Takes no further file; the one being taken is finished. */
  stop(): void {
    this.#stopped = true;
  }

  /** A file was seen for the first time, or written to, at the last look: it may be taken at the next. */
  isWatchingOne(): boolean {
    return [...this.#seen.values()].some(({ looks }) => looks === 1);
  }

  /** One look at the folder. Never rejects. */
  async look(): Promise<void> {
    const { folder, onTrouble, onFailed } = this.#options;
    let troubles: HotFolderTrouble[];
    try {
      // Made once: a network drive that is gone must not be replaced by a folder of the same name.
      if (!this.#isMade) await mkdir(folder, { recursive: true });
      if (!this.#isMade) await forgetMoved(folder, this.#options.taken);
      this.#isMade = true;
      troubles = await this.#lookAt(await readdir(folder, { withFileTypes: true }));
    } catch (error) {
      if (onFailed?.(error)) return;
      this.#seen.clear();
      troubles = [{ kind: 'unreachable', folder }];
    }
    const sentence = troubleSentence(troubles);
    if (sentence !== this.#said) onTrouble?.(sentence);
    this.#said = sentence;
  }

  async #lookAt(entries: readonly Dirent[]): Promise<HotFolderTrouble[]> {
    const shown = entries.filter(({ name }) => name !== DONE_FOLDER && !isPassing(name));
    const troubles = await this.#notTaken(shown);
    const files = await this.#files(shown, troubles);
    for (const name of this.#seen.keys()) if (!files.some((file) => file.name === name)) this.#seen.delete(name);
    for (const file of files) this.#watch(file);
    for (const { name, mark } of files) {
      if (this.#stopped) break;
      const known = this.#options.taken.of(name);
      const isTaken = known !== undefined && isSameMark(known, mark) && !(await isMoved(this.#options.folder, known));
      if (!isTaken) {
        const seen = this.#seen.get(name);
        if (seen === undefined || !(await this.#isReady(name, seen))) {
          if (seen !== undefined && seen.looks > SAID_AFTER) troubles.push({ kind: 'unfinished', name });
          break;
        }
        const outcome = await this.#take(name, mark);
        if (outcome === 'changed') break;
        if (outcome !== 'taken') {
          troubles.push(outcome);
          continue;
        }
      }
      const notMoved = await this.#move(name);
      if (notMoved !== null) troubles.push(notMoved);
    }
    return troubles;
  }

  /** In the order they were written; names that count decide where the file system's clock is too coarse. */
  async #files(entries: readonly Dirent[], troubles: HotFolderTrouble[]): Promise<Waiting[]> {
    const files: Waiting[] = [];
    for (const { name } of entries.filter((entry) => entry.isFile())) {
      // Gone since the folder was read: somebody else moved it. A name in another encoding is found by no name we could say.
      const found = await lstat(join(this.#options.folder, name), { bigint: true }).catch(() => null);
      if (found?.isFile()) files.push({ name, mark: markOf(found) });
      else if (name.includes('\ufffd')) troubles.push({ kind: 'name_unreadable' });
    }
    return files.sort(
      (one, other) => Number(one.mark.changedAtNs - other.mark.changedAtNs) || IN_ORDER.compare(one.name, other.name),
    );
  }

  /** What a person put there by mistake would lie unseen. */
  async #notTaken(entries: readonly Dirent[]): Promise<HotFolderTrouble[]> {
    const troubles: HotFolderTrouble[] = [];
    for (const entry of entries) {
      const { name } = entry;
      if (entry.isSymbolicLink()) troubles.push({ kind: 'link', name });
      if (!entry.isDirectory()) continue;
      const inside = await readdir(join(this.#options.folder, name)).catch((): string[] => []);
      if (inside.some((file) => typeOfName(file) !== null && !isPassing(file))) {
        troubles.push({ kind: 'in_sub_folder', name });
      }
    }
    return troubles;
  }

  #watch({ name, mark }: Waiting): void {
    const before = this.#seen.get(name);
    if (before !== undefined && isSameMark(before.mark, mark)) before.looks += 1;
    else this.#seen.set(name, { mark, looks: 1 });
  }

  /** One that cannot be read is taken, or says why not. */
  async #isReady(name: string, { looks }: Seen): Promise<boolean> {
    if (looks < 2) return false;
    return looks > PATIENCE || looksWhole(join(this.#options.folder, name)).catch(() => true);
  }

  async #take(name: string, mark: FileMark): Promise<'taken' | 'changed' | HotFolderTrouble> {
    const { folder, taken, take, onFailed } = this.#options;
    const path = join(folder, name);
    try {
      await take({
        name: name.normalize('NFC'),
        body: createReadStream(path),
        remember({ size }) {
          if (BigInt(size) !== mark.byteSize || !isSameMark(markOf(lstatSync(path, { bigint: true })), mark)) {
            throw new ChangedMeanwhile();
          }
          taken.note(name, mark);
        },
      });
      return 'taken';
    } catch (error) {
      const code = codeOf(error);
      const isGone = code === 'ENOENT' && (error as NodeJS.ErrnoException).path === path;
      if (error instanceof ChangedMeanwhile || isGone) {
        this.#seen.delete(name);
        return 'changed';
      }
      if (onFailed?.(error)) return 'changed';
      if (code === UNKNOWN) console.error('hot folder: a file was not taken', error instanceof Error ? error.name : '');
      return { kind: 'not_read', name, code };
    }
  }

  async #move(name: string): Promise<HotFolderTrouble | null> {
    const { folder, taken, onFailed } = this.#options;
    try {
      await moveToDone(folder, name, taken);
      this.#seen.delete(name);
      return null;
    } catch (error) {
      const code = codeOf(error);
      const isGone = await lstat(join(folder, name)).then(
        () => false,
        () => true,
      );
      if (isGone) return null;
      onFailed?.(error);
      return { kind: 'not_moved', name, code };
    }
  }
}

interface Waiting {
  readonly name: string;
  readonly mark: FileMark;
}

/** How long a file has stood still, in looks. */
interface Seen {
  readonly mark: FileMark;
  looks: number;
}

class ChangedMeanwhile extends Error {}

const UNKNOWN = 'unbekannt';

const IN_ORDER = new Intl.Collator('de', { numeric: true });

const isPassing = (name: string): boolean => isNoPaper(name) || isUnfinishedName(name);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : UNKNOWN);
