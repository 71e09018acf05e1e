import type { CentralDatabase } from '#central/database/database.ts';
import { type Chance, seeded } from '#tests/letters/seeded-random.ts';
import { brokenInvariants, everIssued } from './invariants.ts';
import { actAtRandom } from './officer-acts.ts';
import { type Backup, openSimulatedCentral, type SimulatedCentral } from './simulated-central.ts';
import { OFFICER_IDS, simulatedOfficer, TEAM_IDS } from './simulated-office.ts';
import { createVirtualDesk, type VirtualDesk } from './virtual-desk.ts';
import { FAIR_WEATHER, type Weather } from './virtual-network.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

export interface SeedResult {
  readonly seed: number;
  /** Invariants found broken; empty when the seed holds. */
  readonly broken: string[];
  readonly commands: number;
  readonly refused: number;
  /** Processes that died, on both sides. */
  readonly crashes: number;
}

const ACTS = 70;
const SPAN_MS = 60_000;
const ROUNDS_TO_REST = 3;

/** Plays one simulated stretch of office life from a seed: the same seed plays the same (on PGlite, to the last statement). */
export async function runSeed(database: CentralDatabase, seed: number): Promise<SeedResult> {
  const chance = seeded(seed);
  const time = createVirtualTime();
  const central = await openSimulatedCentral(database, time.date);
  let weather: Weather = FAIR_WEATHER;
  const around = { time, chance, central, weather: () => weather };
  const desks = OFFICER_IDS.map((officerId) => createVirtualDesk(around, officerId));
  const together = database.kind === 'postgres' ? 4 : 1;
  const faults: string[] = [];
  let centralDeaths = 0;

  for (const desk of desks) {
    await time.until(desk.enrol(), together);
    await time.until(desk.goOnce(), together);
  }

  weather = badWeather(chance);
  const life = { desks, chance, time, central };
  for (let act = 0; act < ACTS; act++) {
    time.after(chance.between(0, SPAN_MS), () => {
      const done = happen(life, (fault) => faults.push(fault));
      if (done === 'central_dies') centralDeaths++;
    });
  }
  if (chance.happens(0.4)) restoreSomeDay(life, (fault) => faults.push(fault));
  await time.run(together);

  // Everything comes to rest: good weather, central up, every desk goes on until nothing moves.
  weather = FAIR_WEATHER;
  central.restart();
  for (let round = 0; round < ROUNDS_TO_REST; round++) {
    for (const desk of desks) {
      desk.dieAfter(Number.POSITIVE_INFINITY);
      const gone = desk.goOnce().catch((fault) => faults.push(`fault at ${desk.officerId}: ${said(fault)}`));
      await time.until(gone, together);
    }
  }

  const broken = [...faults, ...(await brokenInvariants(central, desks))];
  const issued = desks.flatMap(everIssued);
  for (const desk of desks) desk.file.close();
  return {
    seed,
    broken,
    commands: issued.length,
    refused: issued.filter(({ state }) => state === 'rejected').length,
    crashes: centralDeaths + desks.reduce((sum, desk) => sum + desk.deaths(), 0),
  };
}

function badWeather(chance: Chance): Weather {
  return {
    requestsLost: chance.between(0, 0.3),
    answersLost: chance.between(0, 0.3),
    repeated: chance.between(0, 0.4),
    longestDelay: chance.between(1, 6_000),
    rowsPerAnswer: chance.pick([1, 3, 10, 20_000]),
  };
}

interface Life {
  readonly desks: readonly VirtualDesk[];
  readonly chance: Chance;
  readonly time: VirtualTime;
  readonly central: SimulatedCentral;
}

/** One thing that happens in the office. */
function happen(life: Life, fault: (words: string) => void): 'central_dies' | undefined {
  const { desks, chance, time, central } = life;
  const desk = chance.pick(desks);
  const atCentral = (work: Promise<unknown>): void => {
    time.real(work).catch((reason) => fault(`fault at central: ${said(reason)}`));
  };
  const what = chance.whole(0, 99);
  if (what < 45) actAtRandom(desk, chance);
  else if (what < 78) desk.goOnce().catch((reason) => fault(`fault at ${desk.officerId}: ${said(reason)}`));
  else if (what < 82) holdAtRandom(desk, chance);
  else if (what < 87) desk.dieAfter(chance.whole(0, 120));
  else if (what < 90) atCentral(changeRights(central, chance));
  else if (what < 93) atCentral(moveCaseToOtherTeam(central, chance));
  else if (what < 97) actAtRandom(desk, chance);
  else {
    central.dieAfter(chance.whole(0, 40));
    time.after(chance.between(1, 8_000), () => central.restart());
    return 'central_dies';
  }
  return undefined;
}

/** A backup is taken early and put back later, with work done in between. */
function restoreSomeDay({ chance, time, central }: Life, fault: (words: string) => void): void {
  let backup: Backup | undefined;
  time.after(chance.between(0.05, 0.5) * SPAN_MS, () => {
    const taken = central.backUp().then((copy) => {
      backup = copy;
    });
    time.real(taken).catch((reason) => fault(`fault at the backup: ${said(reason)}`));
  });
  time.after(chance.between(0.55, 0.95) * SPAN_MS, () => {
    if (!backup) return;
    central.dieAfter(0);
    const restored = central.restore(backup).then(() => central.restart());
    time.real(restored).catch((reason) => fault(`fault at the restore: ${said(reason)}`));
  });
}

function holdAtRandom(desk: VirtualDesk, chance: Chance): void {
  const ids = desk.file.prepare('SELECT id FROM cases ORDER BY id').pluck().all() as string[];
  if (ids.length > 0) desk.survive(() => desk.sync().hold(chance.pick(ids)));
}

async function changeRights(central: SimulatedCentral, chance: Chance): Promise<void> {
  const officerId = chance.pick(OFFICER_IDS);
  const teamIds = TEAM_IDS.filter(() => chance.happens(0.6));
  await central.write([{ table: 'officer', row: simulatedOfficer(officerId, teamIds) }]);
}

async function moveCaseToOtherTeam(central: SimulatedCentral, chance: Chance): Promise<void> {
  const teamId = chance.pick(TEAM_IDS);
  const share = chance.next();
  const cases = await central.rows('case');
  const theCase = cases[Math.floor(share * cases.length)];
  if (theCase) await central.write([{ table: 'case', row: { ...theCase, teamId } }]);
}

function said(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
