import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { inventedOffice } from '#tests/rebalance/invented-office.ts';

const CLI = new URL('../cli.ts', import.meta.url).pathname;
const OFFICE = inventedOffice({ seed: 7, cases: 80, officers: 6, firstDesk: 20, firstAway: true });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebalance-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('office.json', JSON.stringify(OFFICE));
  await write(
    'shuffled.json',
    JSON.stringify({ ...OFFICE, officers: [...OFFICE.officers].reverse(), cases: [...OFFICE.cases].reverse() }),
  );
  await write('dangling.json', JSON.stringify({ ...OFFICE, goal: { kind: 'empty_desk', officerId: 'nobody' } }));
  const strange = {
    ...OFFICE,
    cases: OFFICE.cases.map((each, at) => ({ ...each, reference: `\u001b[2Jx\n\u202e${at}` })),
  };
  await write('strange.json', JSON.stringify(strange));
  await write('key.json', JSON.stringify({ ...OFFICE, 'x\u001b[2J\ny': 1 }));
  await write('broken.json', '{"on":');
  await write('empty.json', '');
  await write(
    'nowhere.json',
    JSON.stringify({ ...OFFICE, officers: OFFICE.officers.map((each) => ({ ...each, excludedCases: ['zz'] })) }),
  );
  await writeFile(join(folder, 'latin1.json'), Buffer.from('{"on":"\u00e4"}', 'latin1'));
  await write('late.json', JSON.stringify({ ...OFFICE, on: '9999-12-20' }));
  await write('twice.json', '{"on":"2026-11-30","on":"2026-12-01"}');
});
afterAll(() => rm(folder, { recursive: true }));

function laufmappe(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, 'rebalance', ...args], { cwd: folder });
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

describe('laufmappe rebalance', () => {
  it('answers an office with moves, objective, bound and loads, the same for any order of the input', async () => {
    const { code, out, err } = await laufmappe(['office.json', '--json', '--time-limit', '60']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { file, ...proposal } = JSON.parse(out) as Proposal & { file: string };
    expect(file).toBe('office.json');
    expect(proposal.gap).toBe(0);
    expect(proposal.moves.length).toBeGreaterThan(10);
    expect(proposal.after.officers).toHaveLength(6);
    const shuffled = JSON.parse((await laufmappe(['shuffled.json', '--json', '--time-limit', '60'])).out) as Proposal;
    expect({ ...shuffled, file }).toEqual({ file, ...proposal });
  });

  it('reads standard input and speaks German', async () => {
    const { code, out } = await laufmappe(['-'], JSON.stringify(OFFICE));
    expect(code).toBe(0);
    expect(out).toContain('- · Stichtag 23.11.2026 · 6 Personen, 80 Vorgänge');
    expect(out).toContain('Die bisherige Person ist in der ganzen Zeit nicht da');
    expect(out).toMatch(/Vorschlag: \d+ Vorgänge wechseln/);
  });

  it.each([
    ['dangling.json', 'Feld goal.officerId: Diese Person gibt es in dieser Datei nicht.'],
    ['key.json', 'Feld x[2Jy: Das Feld „x[2Jy“ gibt es hier nicht.'],
    ['broken.json', 'Kein gültiges JSON'],
    ['empty.json', 'Die Datei ist leer.'],
    ['twice.json', 'Feld on: Das Feld steht mehr als einmal in der Datei.'],
    ['missing.json', 'Die Datei lässt sich nicht lesen.'],
    ['latin1.json', 'Die Datei ist kein Text in UTF-8.'],
    ['late.json', 'Feld on: Der Tag liegt zu weit in der Zukunft.'],
    ['.', 'Das ist ein Ordner, keine Datei.'],
  ])('refuses %s with 1', async (name, said) => {
    const { code, out, err } = await laufmappe([name, '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`Abgelehnt: ${name}`);
    expect(err).toContain(said);
  });

  it('lets nothing out of the file move the cursor of a terminal', async () => {
    const { code, out } = await laufmappe(['strange.json', '--time-limit', '60']);
    expect(code).toBe(0);
    expect(out).toContain('[2Jx');
    for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign);
  });

  it('tells names that lead nowhere beside the answer', async () => {
    const { code, out, err } = await laufmappe(['nowhere.json', '--json', '--time-limit', '60']);
    expect({ code, moves: (JSON.parse(out) as Proposal).moves.length > 10 }).toEqual({ code: 0, moves: true });
    expect(err).toContain(
      'Hinweis: nowhere.json, Feld officers[0].excludedCases[0]: Diesen Vorgang gibt es in dieser Datei nicht',
    );
  });

  it.each([[[]], [['--jsn', 'office.json']], [['office.json', '--time-limit', 'x']], [['office.json', 'empty.json']]])(
    'wrong usage %j ends with 2',
    async (args) => {
      const { code, out, err } = await laufmappe(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Aufruf: laufmappe rebalance');
    },
  );
});
