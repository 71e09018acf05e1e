import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = new URL('../cli.ts', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clocks-'));
  await writeFile(join(folder, 'ba.json'), '\uFEFF{"baRequests":[{"sentOn":"2026-12-11"}]}');
  await writeFile(
    join(folder, 'suit.json'),
    '{"receivedOn":"2026-08-23","titleKind":"settlement_permit","today":"2026-09-01"}',
  );
  await writeFile(join(folder, 'wrong.json'), '{"suspendedOn":"2026-11-23","titleKind":"study"}');
  await writeFile(join(folder, 'broken.json'), '{"receivedOn":');
  await writeFile(join(folder, 'empty.json'), '\n');
  await writeFile(join(folder, 'latin1.json'), '{"region":"Köln"}', 'latin1');
  await writeFile(
    join(folder, 'twice.json'),
    '{"titleKind":"study","titleKind":"blue_card","baRequests":[{"sentOn":"2026-11-23","sentOn":"2026-11-24"}]}',
  );
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function laufmappe(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, 'clocks', ...args], {
      cwd: folder,
      env: { ...process.env, TZ: 'America/New_York' },
    });
    const ended = { out: '', err: '' };
    child.stdout.on('data', (part) => {
      ended.out += part;
    });
    child.stderr.on('data', (part) => {
      ended.err += part;
    });
    child.on('close', (code) => resolve({ code, ...ended }));
    child.stdin.end(input);
  });
}

describe('laufmappe clocks', () => {
  it('answers one file as one object', async () => {
    const { code, out, err } = await laufmappe(['ba.json', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      file: 'ba.json',
      land: 'BW',
      clocks: [{ code: 'BA_CONSENT_FICTION', mustActBy: '2026-12-25', mayRelyFrom: '2026-12-29' }],
    });
  });

  it('answers several in their order, a refused one among them', async () => {
    const { code, out, err } = await laufmappe([
      'suit.json',
      'wrong.json',
      'broken.json',
      'missing.json',
      'empty.json',
      'twice.json',
      'latin1.json',
      'ba.json',
      '--json',
    ]);
    expect(code).toBe(1);
    const answers = JSON.parse(out) as { file: string; refused?: { field: string }[] }[];
    expect(answers.map(({ file, refused }) => [file, refused?.map(({ field }) => field)])).toEqual([
      ['suit.json', undefined],
      ['wrong.json', ['suspendedOn']],
      ['broken.json', ['']],
      ['missing.json', ['']],
      ['empty.json', ['']],
      ['twice.json', ['titleKind', 'baRequests[0].sentOn']],
      ['latin1.json', ['']],
      ['ba.json', undefined],
    ]);
    expect(err).toContain('Abgelehnt: wrong.json, Feld suspendedOn');
    expect(err).toContain('Abgelehnt: broken.json: Kein gültiges JSON');
    expect(err).toContain('Abgelehnt: latin1.json: Die Datei ist kein Text in UTF-8.');
    expect(err).toContain('Abgelehnt: empty.json: Die Datei ist leer.');
    expect(err).toContain('Abgelehnt: twice.json, Feld titleKind: Das Feld steht mehr als einmal');
  });

  it('reads standard input and speaks German', async () => {
    const { code, out } = await laufmappe(
      ['-', '--today', '2026-12-29', '--land', 'Berlin'],
      '{"baRequests":[{"sentOn":"2026-12-11"}]}',
    );
    expect(code).toBe(0);
    expect(out).toContain('- · Stichtag 29.12.2026 · Berlin');
    expect(out).toContain('handeln bis 25.12.2026 · verlassen ab 29.12.2026');
    expect(out).toContain('Eintritt kann bestätigt werden');
    expect(out).toContain('titleKind: Welchen Titel hat die Person jetzt?');
  });

  it('a day on the command line prevails over the file’s', async () => {
    const own = JSON.parse((await laufmappe(['suit.json', '--json'])).out) as { today: string };
    const given = JSON.parse((await laufmappe(['suit.json', '--json', '--today', '2026-11-24'])).out) as {
      today: string;
    };
    expect([own.today, given.today]).toEqual(['2026-09-01', '2026-11-24']);
  });

  it.each([
    [[]],
    [['--jsn', 'ba.json']],
    [['ba.json', '--today', '2026-02-30']],
    [['ba.json', '--land', 'XX']],
    [['-', '-']],
  ])('wrong usage %j ends with 2', async (args) => {
    const { code, out, err } = await laufmappe(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Aufruf: laufmappe clocks');
  });
});
