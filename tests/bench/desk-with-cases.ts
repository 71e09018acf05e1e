import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { CaseState } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { sortName } from '#domain/person/name.ts';
import type { Case } from '#domain/records/case.ts';
import { type LocalDate, LocalDate as LocalDateSchema } from '#domain/time/local-date.ts';
import { type Chance, seeded } from '#tests/letters/seeded-random.ts';

export const TEAMS = ['changes', 'a-e', 'f-m', 'n-z', 'skilled', 'naturalisation', 'service'] as const;
export const OWNER = { officerId: 'officer-0', teamIds: ['changes', 'skilled'] };
export const KEY = Buffer.alloc(32, 5);

const BEGINNINGS = [
  'Mül',
  'Özd',
  'Kow',
  'Oko',
  'Yıl',
  'Ngu',
  'Şah',
  'Łuk',
  'Gar',
  'Pop',
  'Ivan',
  'Hassa',
  'Ta',
  'Schr',
];
const ENDINGS = ['ler', 'emir', 'alski', 'nkwo', 'maz', 'yen', 'in', 'asz', 'cía', 'escu', 'ova', 'ni', 'naka', 'öder'];

/** A folder with a desk's encrypted cache of `count` cases: 7 teams, the first with three tenths of them, 40 officers. */
export function deskWithCases(count: number): { path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-bench-'));
  const path = join(folder, 'desk.sqlite');
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  const rows = createRowStore(sqlite);
  const chance = seeded(2026);
  sqlite.transaction(() => {
    for (const id of TEAMS) rows.put('team', { id, name: `Team ${id}`, letters: null });
    for (let at = 0; at < 40; at += 1) {
      rows.put('officer', {
        id: `officer-${at}`,
        name: inventedName(chance),
        initials: `O${at}`,
        role: 'case_officer',
        teamIds: [],
        workShare: 1,
        mayFinalSign: false,
        secondedUntil: null,
        caseTypes: null,
        supervisorId: null,
      });
    }
    for (let at = 0; at < count; at += 1) rows.put('case', inventedCase(chance, at));
  })();
  close();
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function inventedCase(chance: Chance, at: number): Case {
  const name = inventedName(chance);
  const [familyName = name, givenNames = null] = name.split(', ');
  return {
    id: `0199${chance.whole(0x1000, 0xffff).toString(16)}-${at.toString(16).padStart(8, '0')}`,
    fileReference: `33.2-${100_000 + at}/${chance.whole(20, 26)}`,
    teamId: chance.happens(0.3) ? TEAMS[0] : chance.pick(TEAMS.slice(1)),
    caseType: chance.pick(CaseType.options),
    state: chance.pick(CaseState.options),
    applicantName: name,
    sortName: sortName({ familyName, givenNames }),
    birthDate: null,
    nationality: chance.happens(0.05) ? null : chance.pick(['TUR', 'IND', 'NGA', 'VNM', 'UKR', 'BRA', 'SRB']),
    receivedOn: day(chance, 2024, 2026),
    titleValidUntil: chance.happens(0.2) ? null : day(chance, 2026, 2028),
    baRequestedOn: null,
    dueOn: chance.happens(0.2) ? null : day(chance, 2026, 2027),
    dueReason: 'title_expires',
    route: null,
    gaps: null,
    papersOwed: false,
    followUpOn: null,
    assigneeId: chance.happens(0.4) ? null : `officer-${chance.whole(0, 39)}`,
    claimedAt: null,
    pageCount: chance.whole(0, 400),
  };
}

function inventedName(chance: Chance): string {
  const part = (): string => chance.pick(BEGINNINGS) + chance.pick(ENDINGS);
  return `${part()}, ${part()}`;
}

function day(chance: Chance, from: number, to: number): LocalDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return LocalDateSchema.parse(`${chance.whole(from, to)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`);
}
