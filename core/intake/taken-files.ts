import type { BigIntStats } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** What tells a file from another that comes under its name: how large it is and when it was last written. */
export interface FileMark {
  readonly byteSize: bigint;
  /** Nanoseconds since 1970, as exact as the file system keeps them. */
  readonly changedAtNs: bigint;
}

export const markOf = ({ size, mtimeNs }: BigIntStats): FileMark => ({ byteSize: size, changedAtNs: mtimeNs });

export const isSameMark = (one: FileMark, other: FileMark): boolean =>
  one.byteSize === other.byteSize && one.changedAtNs === other.changedAtNs;

/** A file that was taken in; `movesTo`: the name it was last about to get when it was cleared away. */
export type TakenFile = FileMark & { readonly movesTo: string | null };

/**
 * Files of one folder that are taken in and not cleared away yet. `note` belongs into the transaction that takes the file in, so
 * that after a kill at any point it is known whether the file that lies there is in already.
 */
export interface TakenFiles {
  names(): string[];
  of(name: string): TakenFile | undefined;
  note(name: string, mark: FileMark): void;
  setMovesTo(name: string, movesTo: string): void;
  forget(name: string): void;
}

/** `place` names the folder among those a desk takes files from. */
export function createTakenFiles(sqlite: Database, place: string): TakenFiles {
  const all = sqlite.prepare<[string], string>('SELECT name FROM taken_files WHERE place = ?').pluck();
  const find = sqlite.prepare<[string, string], { byteSize: number; changedAtNs: string; movesTo: string | null }>(
    `SELECT byte_size AS byteSize, changed_at_ns AS changedAtNs, moves_to AS movesTo FROM taken_files
     WHERE place = ? AND name = ?`,
  );
  const put = sqlite.prepare(
    'INSERT OR REPLACE INTO taken_files (place, name, byte_size, changed_at_ns) VALUES (?, ?, ?, ?)',
  );
  const move = sqlite.prepare('UPDATE taken_files SET moves_to = ? WHERE place = ? AND name = ?');
  const drop = sqlite.prepare('DELETE FROM taken_files WHERE place = ? AND name = ?');
  return {
    names: () => all.all(place),
    of(name) {
      const row = find.get(place, name);
      return row && { ...row, byteSize: BigInt(row.byteSize), changedAtNs: BigInt(row.changedAtNs) };
    },
    note: (name, mark) => void put.run(place, name, mark.byteSize, String(mark.changedAtNs)),
    setMovesTo: (name, movesTo) => void move.run(movesTo, place, name),
    forget: (name) => void drop.run(place, name),
  };
}
