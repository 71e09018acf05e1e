import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTakenFiles, markOf } from '#core/intake/taken-files.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { scanArguments } from './scan-arguments.ts';
import { createScanners, type Scanners } from './scanners.ts';

const hasSane = (() => {
  try {
    execFileSync('scanimage', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('what a scanner is told', () => {
  const offers = `
    --mode Lineart|Gray|Color [Gray]
        Selects the scan mode
    --resolution 75..600dpi [300]
    --source Flatbed|ADF Front|ADF Duplex [Flatbed]
    -x 0..215.9mm [215.9]
    -y 0..355.6mm [355.6]`;
  it('follows the profile in the words of the device', () => {
    expect(scanArguments(offers, { dpi: 300, colour: 'black_white', duplex: true })).toEqual({
      args: ['--source', 'ADF Duplex', '--mode', 'Lineart', '--resolution', '300', '-x', '210', '-y', '297'],
      isFed: true,
    });
    expect(scanArguments(offers, { dpi: 200, colour: 'colour', duplex: false }).args).toContain('ADF Front');
  });
  it('leaves alone what the device does not offer', () => {
    expect(scanArguments('', { dpi: 300, colour: 'grey', duplex: true })).toEqual({ args: [], isFed: false });
  });
});

describe.skipIf(!hasSane)(`SANE's test device${hasSane ? '' : ' (skipped: scanimage is not installed)'}`, () => {
  let folder: string;
  let taken: { batchId: string; name: string; bytes: number }[];
  let scanners: Scanners;
  let database: DeskDatabase;
  /** Sets the test device; `test.conf` of SANE names what it can be told. */
  let configure: (...lines: string[]) => void;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'laufmappe-scanner-'));
    const config = join(folder, 'sane');
    execFileSync('mkdir', ['-p', config]);
    writeFileSync(join(config, 'dll.conf'), 'test\n');
    configure = (...lines) =>
      writeFileSync(join(config, 'test.conf'), ['number_of_devices 1', ...lines, ''].join('\n'));
    process.env.SANE_CONFIG_DIR = config;
    taken = [];
    database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
    scanners = createScanners({
      folder: join(folder, 'pages'),
      taken: (batchId) => createTakenFiles(database.sqlite, batchId),
      async take(batchId, { name, body, remember }) {
        let bytes = 0;
        for await (const piece of body) bytes += piece.byteLength;
        remember({ sha256: '', size: bytes });
        taken.push({ batchId, name, bytes });
      },
      onChange: () => undefined,
      onFailed: () => undefined,
    });
  });
  afterEach(async () => {
    await scanners.close();
    database.close();
    delete process.env.SANE_CONFIG_DIR;
    rmSync(folder, { recursive: true, force: true });
  });
  const profile = { dpi: 150, colour: 'grey', duplex: false } as never;

  it('is listed, feeds its ten sheets page by page, and leaves nothing behind', async () => {
    const [device] = await scanners.list();
    expect(device?.name).toContain('frontend-tester');
    expect(await scanners.start({ id: 'batch', profile }, device?.device ?? '')).toBeNull();
    await expect.poll(() => taken.length, { timeout: 120_000 }).toBe(10);
    expect(new Set(taken.map(({ name }) => name)).size).toBe(10);
    expect(taken.every(({ batchId, bytes }) => batchId === 'batch' && bytes > 1000)).toBe(true);
    await scanners.close();
    expect(readdirSync(join(folder, 'pages', 'batch'))).toEqual([]);
    expect(scanners.state('batch')).toEqual({ running: false, stopping: false, pages: 10, fault: null });
  });

  it('that is not there is refused in words', async () => {
    expect(await scanners.start({ id: 'batch', profile }, 'epson:usb')).toBe('gone');
  });

  it.each([
    ['JAMMED', 'jam'],
    ['COVER_OPEN', 'cover_open'],
    ['NO_DOCS', 'no_paper'],
    ['DEVICE_BUSY', 'busy'],
    ['ACCESS_DENIED', 'denied'],
    ['IO_ERROR', 'lost'],
  ])('that says %s is understood', async (status, fault) => {
    configure(`read-status-code "SANE_STATUS_${status}"`);
    const [device] = await scanners.list();
    await scanners.start({ id: 'batch', profile }, device?.device ?? '');
    await expect.poll(() => scanners.state('batch').running, { timeout: 120_000 }).toBe(false);
    expect(scanners.state('batch')).toMatchObject({ pages: 0, fault });
    expect(taken).toEqual([]);
  });

  it('scans for one batch at a time; who stops it keeps what came and is told of no fault', async () => {
    configure('read-delay true', 'read-delay-duration 200000');
    const [device] = await scanners.list();
    expect(await scanners.start({ id: 'batch', profile }, device?.device ?? '')).toBeNull();
    expect(await scanners.start({ id: 'other', profile }, device?.device ?? '')).toBe('busy_here');
    await expect.poll(() => scanners.state('batch').pages, { timeout: 120_000 }).toBeGreaterThan(0);
    scanners.stop('other');
    scanners.stop('batch');
    expect(scanners.state('batch')).toMatchObject({ running: true, stopping: true });
    await expect.poll(() => scanners.state('batch').running, { timeout: 120_000 }).toBe(false);
    expect(scanners.state('batch')).toMatchObject({ stopping: false, fault: null, pages: taken.length });
    expect(taken.length).toBeLessThan(10);
    expect(readdirSync(join(folder, 'pages', 'batch'))).toEqual([]);
  });

  it('what a killed process had scanned is taken at the next start', async () => {
    execFileSync('mkdir', ['-p', join(folder, 'pages', 'b7')]);
    writeFileSync(join(folder, 'pages', 'b7', 'x-0001.tif'), 'page');
    await scanners.resume();
    expect(taken).toEqual([{ batchId: 'b7', name: 'x-0001.tif', bytes: 4 }]);
    expect(readdirSync(join(folder, 'pages', 'b7'))).toEqual([]);
  });

  it('what a killed process had taken and not cleared away is not taken twice', async () => {
    execFileSync('mkdir', ['-p', join(folder, 'pages', 'b7')]);
    const page = join(folder, 'pages', 'b7', 'x-0001.tif');
    writeFileSync(page, 'page');
    createTakenFiles(database.sqlite, 'b7').note('x-0001.tif', markOf(lstatSync(page, { bigint: true })));
    await scanners.resume();
    expect([taken, readdirSync(join(folder, 'pages', 'b7'))]).toEqual([[], []]);
  });
});
