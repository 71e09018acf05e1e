import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntakeStore } from '#core/intake/intake-store.ts';
import { createTakenFiles, type TakenFiles } from '#core/intake/taken-files.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { HotFolder } from './hot-folder.ts';
import { watchHotFolder } from './watch-hot-folder.ts';

const POINTS = [
  'its bytes are read',
  'it is taken',
  'the take is done',
  'its new name is noted',
  'it is moved',
] as const;
type Point = (typeof POINTS)[number];

let root: string;
let folder: string;
let database: DeskDatabase;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laufmappe-scanner-'));
  folder = join(root, 'eingang');
  mkdirSync(folder);
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
});
afterEach(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

/** A desk at the folder. `dies`: it stops before that step, and does nothing more. */
function deskAt({ dies, during }: { dies?: Point | undefined; during?: () => void } = {}) {
  const store = createIntakeStore(database.sqlite);
  const known = createTakenFiles(database.sqlite, 'hot-folder');
  let dead = false;
  const reach = (point: Point): void => {
    dead ||= point === dies;
    if (dead) throw Object.assign(new Error(`died before ${point}`), { code: 'DIED' });
  };
  const taken: TakenFiles = {
    ...known,
    setMovesTo(name, movesTo) {
      reach('its new name is noted');
      known.setMovesTo(name, movesTo);
    },
    forget(name) {
      reach('it is moved');
      known.forget(name);
    },
  };
  const sentences: (string | null)[] = [];
  const hotFolder = new HotFolder({
    folder,
    taken,
    onTrouble: (sentence) => void sentences.push(sentence),
    async take({ name, body, remember }) {
      reach('its bytes are read');
      const parts: Uint8Array[] = [];
      for await (const part of body) parts.push(part);
      const text = Buffer.concat(parts).toString();
      during?.();
      database.sqlite.transaction(() => {
        remember({ sha256: text, size: Buffer.byteLength(text) });
        store.add({
          id: crypto.randomUUID(),
          originalName: name,
          receivedAt: '2026-11-23T10:00:00Z',
          byteSize: Buffer.byteLength(text),
          sha256: text,
          batchId: null,
        });
        reach('it is taken');
      })();
      reach('the take is done');
    },
  });
  const look = async (times = 1): Promise<void> => {
    for (let at = 0; at < times; at += 1) await hotFolder.look();
  };
  return { look, said: () => sentences.at(-1) ?? null };
}

/** Files that are in, in the order they came. */
const isIn = (): string[] =>
  database.sqlite
    .prepare<[], string>("SELECT original_name || ': ' || sha256 FROM intake_items ORDER BY rowid")
    .pluck()
    .all();
const lying = (): string[] => readdirSync(folder).filter((name) => name !== 'erledigt');
const done = (): string[] => (existsSync(join(folder, 'erledigt')) ? readdirSync(join(folder, 'erledigt')).sort() : []);
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('a file in the folder of the scanner', () => {
  it('is waited for while it is written, taken once, and overwrites nothing when its name comes again', async () => {
    const desk = deskAt();
    put('scan0001.pdf', 'Blatt 1');
    for (let sheet = 2; sheet <= 4; sheet += 1) {
      await desk.look();
      appendFileSync(join(folder, 'scan0001.pdf'), `, Blatt ${sheet}`);
    }
    await desk.look();
    expect(isIn()).toEqual([]);
    await desk.look();
    expect(isIn()).toEqual(['scan0001.pdf: Blatt 1, Blatt 2, Blatt 3, Blatt 4']);
    put('scan0001.pdf', 'ein anderer Brief');
    await desk.look(2);
    // The same bytes under the same name: a sheet laid in a second time.
    put('scan0001.pdf', 'ein anderer Brief');
    await desk.look(2);
    expect(isIn().slice(1)).toEqual(['scan0001.pdf: ein anderer Brief', 'scan0001.pdf: ein anderer Brief']);
    expect(lying()).toEqual([]);
    expect(done()).toEqual(['2-scan0001.pdf', '3-scan0001.pdf', 'scan0001.pdf']);
    expect(desk.said()).toBeNull();
  });

  it.each(POINTS)('is in once when the desk dies before %s', async (dies) => {
    put('scan.pdf', 'Brief');
    await deskAt({ dies }).look(3);
    const desk = deskAt();
    await desk.look(3);
    expect(isIn()).toEqual(['scan.pdf: Brief']);
    expect([lying(), done()]).toEqual([[], ['scan.pdf']]);
    // What comes afterwards under its name, even with its bytes and its time, is a file of its own.
    const { atime, mtime } = statSync(join(folder, 'erledigt', 'scan.pdf'));
    put('scan.pdf', 'Brief');
    utimesSync(join(folder, 'scan.pdf'), atime, mtime);
    await desk.look(3);
    expect(isIn()).toEqual(['scan.pdf: Brief', 'scan.pdf: Brief']);
  });

  it('that came under the name while the desk was dead is taken too', async () => {
    put('scan.pdf', 'Brief');
    await deskAt({ dies: 'it is moved' }).look(3);
    put('scan.pdf', 'Antwort');
    await deskAt().look(3);
    expect(isIn()).toEqual(['scan.pdf: Brief', 'scan.pdf: Antwort']);
    expect(done()).toEqual(['2-scan.pdf', 'scan.pdf']);
  });

  it('that cannot be moved is taken once, said so, and moved when that is possible again', async () => {
    writeFileSync(join(folder, 'erledigt'), 'a file where the folder should be');
    put('scan.pdf', 'Brief');
    const desk = deskAt();
    await desk.look(4);
    await deskAt().look(4);
    expect(isIn()).toEqual(['scan.pdf: Brief']);
    expect(desk.said()).toContain('„scan.pdf“ ist übernommen, lässt sich aber nicht nach „erledigt“ verschieben');
    put('scan.pdf', 'Antwort');
    await desk.look(3);
    expect(isIn()).toEqual(['scan.pdf: Brief', 'scan.pdf: Antwort']);
    rmSync(join(folder, 'erledigt'));
    await desk.look();
    expect([lying(), done(), desk.said()]).toEqual([[], ['scan.pdf'], null]);
  });

  it('that changes while it is read is not taken by halves', async () => {
    put('scan.pdf', 'Brief');
    let changes = 1;
    const desk = deskAt({ during: () => changes-- > 0 && put('scan.pdf', 'Brief, zweite Fassung') });
    await desk.look(2);
    expect(isIn()).toEqual([]);
    await desk.look(3);
    expect(isIn()).toEqual(['scan.pdf: Brief, zweite Fassung']);
  });

  it('without its end is waited for, holds back what was scanned after it, and is taken as it stands in the end', async () => {
    const desk = deskAt();
    put('1.pdf', '%PDF-1.7\nhalf');
    utimesSync(join(folder, '1.pdf'), 1000, 1000);
    put('2.pdf', '%PDF-1.7\n%%EOF');
    await desk.look(20);
    expect(isIn()).toEqual([]);
    expect(desk.said()).toContain('„1.pdf“ im Scan-Ordner ist noch nicht vollständig');
    put('1.pdf', '%PDF-1.7\nhalf, other half\n%%EOF');
    utimesSync(join(folder, '1.pdf'), 1001, 1001);
    await desk.look(2);
    expect(isIn().map((line) => line.slice(0, 5))).toEqual(['1.pdf', '2.pdf']);
    put('3.pdf', '%PDF-1.7\ncut off for good');
    put('leer.pdf', '');
    await desk.look(41);
    expect(isIn().slice(2)).toEqual(['3.pdf: %PDF-1.7\ncut off for good', 'leer.pdf: ']);
    expect(desk.said()).toBeNull();
  });

  it('comes in the order in which it was written, by number where the clock is too coarse', async () => {
    for (const [name, at] of [
      ['scan10.pdf', 1000],
      ['scan9.pdf', 1000],
      ['a.pdf', 1002],
      ['z.pdf', 999],
    ] as const) {
      put(name, name);
      utimesSync(join(folder, name), at, at);
    }
    await deskAt().look(2);
    expect(isIn().map((line) => line.split(':')[0])).toEqual(['z.pdf', 'scan9.pdf', 'scan10.pdf', 'a.pdf']);
  });

  it('keeps its umlauts, however they are put together, and a very long name', async () => {
    const long = `${'ü'.repeat(125)}.pdf`;
    put('Müller.pdf'.normalize('NFD'), 'Brief');
    put(long, 'einmal');
    const desk = deskAt();
    await desk.look(2);
    put(long, 'noch einmal');
    await desk.look(2);
    expect(isIn().sort()).toEqual(['Müller.pdf: Brief', `${long}: einmal`, `${long}: noch einmal`]);
    expect(done().map((name) => name.normalize('NFC').slice(0, 5))).toEqual(
      ['2-üüü', 'Müll', 'üüüüü'].map((name) => expect.stringContaining(name)),
    );
    expect(lying()).toEqual([]);
  });

  it('of a scanner or program that is not finished with it, and what is no file, is left alone; paper hidden there is named', async () => {
    const names = ['.scan.pdf', '~$Brief.docx', 'scan.pdf.part', 'SCAN.TMP', 'x.filepart', 'Thumbs.db', 'y.crdownload'];
    for (const name of names) put(name, 'x');
    mkdirSync(join(folder, 'leer'));
    const desk = deskAt();
    await desk.look(45);
    expect([isIn(), lying().length, desk.said()]).toEqual([[], names.length + 1, null]);
    symlinkSync('/etc/hostname', join(folder, 'verweis.pdf'));
    await desk.look(3);
    expect(desk.said()).toContain('„verweis.pdf“ im Scan-Ordner ist nur eine Verknüpfung');
    mkdirSync(join(folder, 'Meier'));
    put('Meier/scan.pdf', 'Brief');
    await desk.look(3);
    expect(desk.said()).toContain('Im Unterordner „Meier“ des Scan-Ordners liegen Dateien');
    expect(isIn()).toEqual([]);
    renameSync(join(folder, 'SCAN.TMP'), join(folder, 'SCAN.PDF'));
    await desk.look(3);
    expect(isIn()).toEqual(['SCAN.PDF: x']);
  });

  it('of a network drive that goes and comes back is taken then; no folder is put in its place', async () => {
    const desk = deskAt();
    put('1.pdf', 'eins');
    await desk.look();
    renameSync(folder, join(root, 'weg'));
    await desk.look(2);
    expect(existsSync(folder)).toBe(false);
    expect(desk.said()).toContain(`Der Scan-Ordner „${folder}“ ist nicht erreichbar`);
    writeFileSync(join(root, 'weg', '2.pdf'), 'zwei');
    renameSync(join(root, 'weg'), folder);
    await desk.look(2);
    expect(isIn()).toEqual(['1.pdf: eins', '2.pdf: zwei']);
    expect(desk.said()).toBeNull();
  });
});

describe('whatever happens to the desk', () => {
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ put: fc.constantFrom('a.pdf', 'b.pdf', 'c.pdf') }) },
    { weight: 3, arbitrary: fc.record({ looks: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ dies: fc.constantFrom(...POINTS) }) },
    { weight: 1, arbitrary: fc.constant({ block: true }) },
  );

  it('each file the scanner wrote is in exactly once, and each lies in the folder of what is done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        database.sqlite.exec('DELETE FROM intake_items; DELETE FROM taken_files');
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        const wrote: string[] = [];
        let desk = deskAt();
        const unblock = (): void => {
          if (statSync(join(folder, 'erledigt'), { throwIfNoEntry: false })?.isFile()) rmSync(join(folder, 'erledigt'));
        };
        for (const happens of events) {
          if ('put' in happens && !existsSync(join(folder, happens.put))) {
            put(happens.put, `Brief ${wrote.length}`);
            wrote.push(`${happens.put}: Brief ${wrote.length}`);
          }
          if ('looks' in happens) await desk.look(happens.looks);
          if ('dies' in happens) {
            await deskAt({ dies: happens.dies }).look(2);
            desk = deskAt();
          }
          if ('block' in happens) {
            if (existsSync(join(folder, 'erledigt'))) unblock();
            else writeFileSync(join(folder, 'erledigt'), '');
          }
        }
        unblock();
        await desk.look(3);
        expect(isIn().sort()).toEqual(wrote.sort());
        expect(lying()).toEqual([]);
        const texts = done().map((name) => readFileSync(join(folder, 'erledigt', name), 'utf8'));
        expect(texts.sort()).toEqual(wrote.map((line) => line.split(': ')[1]).sort());
      }),
      { numRuns: 150 },
    );
  });
});

function watched(everyMs: number) {
  const taken: string[] = [];
  const watch = watchHotFolder({
    folder,
    everyMs,
    taken: createTakenFiles(database.sqlite, 'hot-folder'),
    async take({ name, body, remember }) {
      let size = 0;
      for await (const part of body) size += part.byteLength;
      remember({ sha256: '', size });
      taken.push(name);
    },
  });
  return { taken, stop: watch.stop };
}

it('goes on looking until it is stopped', async () => {
  const { taken, stop } = watched(20);
  put('1.pdf', 'eins');
  await expect.poll(() => taken).toEqual(['1.pdf']);
  put('2.pdf', 'zwei');
  await expect.poll(() => taken).toEqual(['1.pdf', '2.pdf']);
  await stop();
});

it('looks at once when the file system tells of a file', async () => {
  const { taken, stop } = watched(3_600_000);
  // The first look lies behind: only news can bring the next.
  await new Promise((resolve) => setTimeout(resolve, 200));
  put('1.pdf', 'eins');
  await expect.poll(() => taken, { timeout: 120_000 }).toEqual(['1.pdf']);
  await stop();
});
