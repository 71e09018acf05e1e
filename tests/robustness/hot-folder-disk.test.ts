import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HotFolder } from '#core/desk/hot-folder/hot-folder.ts';
import { createTakenFiles } from '#core/intake/taken-files.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { noSmallDisk } from './small-disk.ts';

const skipped = noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`;

describe.skipIf(noSmallDisk !== undefined)(
  `a scanner's folder whose disk does not let files be moved${skipped}`,
  () => {
    let folder: string;
    let mounted: string[];
    let database: DeskDatabase;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'laufmappe-scanner-'));
      mounted = [];
      database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
    });
    afterEach(() => {
      database.close();
      for (const path of mounted.reverse()) execFileSync('umount', ['-l', path]);
      rmSync(folder, { recursive: true, force: true });
    });

    const mount = (path: string): void => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]);
      mounted.push(path);
    };
    const remount = (how: 'ro' | 'rw'): void => void execFileSync('mount', ['-o', `remount,${how}`, folder]);

    /** A desk that has just been started. */
    const desk = () => {
      const taken: string[] = [];
      let said: string | null = null;
      const hotFolder = new HotFolder({
        folder,
        taken: createTakenFiles(database.sqlite, 'hot-folder'),
        onTrouble: (sentence) => {
          said = sentence;
        },
        async take({ name, body, remember }) {
          let size = 0;
          for await (const part of body) size += part.byteLength;
          remember({ sha256: '', size });
          taken.push(name);
        },
      });
      const look = async (times: number) => {
        for (let at = 0; at < times; at += 1) await hotFolder.look();
      };
      return { look, taken, said: () => said };
    };

    it('because it is read-only: each file is taken once, over restarts, and moved when that is allowed', async () => {
      mount(folder);
      writeFileSync(join(folder, 'scan.pdf'), 'Brief');
      writeFileSync(join(folder, 'scan2.pdf'), 'Brief');
      remount('ro');
      const [first, second] = [desk(), desk()];
      await first.look(4);
      await second.look(4);
      expect([first.taken, second.taken]).toEqual([['scan.pdf', 'scan2.pdf'], []]);
      expect(second.said()).toContain('„scan.pdf“ ist übernommen');
      expect(second.said()).toContain('der Ordner ist schreibgeschützt');
      expect(second.said()).toContain('Das betrifft 2 Dateien.');
      remount('rw');
      await second.look(1);
      expect([second.taken, second.said(), readdirSync(folder)]).toEqual([[], null, ['erledigt']]);
      expect(readdirSync(join(folder, 'erledigt'))).toEqual(['scan.pdf', 'scan2.pdf']);
    });

    it('because the folder of what is done is on another disk: it says so and takes nothing twice', async () => {
      mkdirSync(join(folder, 'erledigt'));
      mount(join(folder, 'erledigt'));
      writeFileSync(join(folder, 'scan.pdf'), 'Brief');
      const [first, second] = [desk(), desk()];
      await first.look(4);
      await second.look(4);
      expect([first.taken, second.taken]).toEqual([['scan.pdf'], []]);
      expect(second.said()).toContain('„erledigt“ liegt auf einem anderen Datenträger');
      expect(existsSync(join(folder, 'scan.pdf'))).toBe(true);
    });
  },
);
