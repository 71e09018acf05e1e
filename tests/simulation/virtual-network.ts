import type { CentralLine } from '#contract/central/central-line.ts';
import type { PullResponse } from '#contract/central/pull.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';
import { CentralDied, type SimulatedCentral } from './simulated-central.ts';
import type { VirtualTime } from './virtual-time.ts';

/** No answer came: the desk cannot know whether its message arrived. */
export class NoAnswer extends Error {}

/** How bad the weather is. All are shares of messages. */
export interface Weather {
  readonly requestsLost: number;
  readonly answersLost: number;
  readonly repeated: number;
  readonly longestDelay: number;
  /** Largest page; small ones cut pulls often. */
  readonly rowsPerAnswer: number;
}

export const FAIR_WEATHER: Weather = {
  requestsLost: 0,
  answersLost: 0,
  repeated: 0,
  longestDelay: 1,
  rowsPerAnswer: 20_000,
};

export interface Surroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly central: SimulatedCentral;
  readonly weather: () => Weather;
}

/** A desk's line through bad weather. `seen` gets each answer to a pull just before the desk does. */
export function createVirtualLine(
  around: Surroundings,
  token: () => string | undefined,
  seen: (response: PullResponse) => Promise<void>,
): CentralLine {
  const { time, chance, central } = around;

  /** Carries one message to central and its answer back, as the weather allows. */
  const carry = <T>(deliver: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const weather = around.weather();
      const delay = () => chance.between(0, weather.longestDelay);
      const lose = () => time.after(weather.longestDelay, () => reject(new NoAnswer()));
      const requestLost = chance.happens(weather.requestsLost);
      const answerLost = chance.happens(weather.answersLost);
      if (chance.happens(weather.repeated)) {
        // The repeat may arrive long after the desk has gone on; nobody listens to its answer.
        time.after(delay() + 3 * delay(), () => void time.real(deliver()).catch(() => undefined));
      }
      if (requestLost) return lose();
      time.after(delay(), () => {
        const life = central.life();
        time.real(deliver()).then(
          (answer) => {
            if (answerLost || central.life() !== life) return lose();
            time.after(delay(), () => resolve(answer));
          },
          (fault) => {
            if (answerLost || fault instanceof CentralDied) return lose();
            time.after(delay(), () => reject(fault));
          },
        );
      });
    });

  /** What goes over a wire is text. */
  const copied = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;

  return {
    enrol: async (request) => copied(await carry(() => central.enrol(copied(request)))),
    push: async (request) => {
      const sent = copied(request);
      return copied(await carry(() => central.push(token() ?? '', sent)));
    },
    pull: async (request) => {
      const sent = copied(request);
      const response = copied(await carry(() => central.pull(token() ?? '', sent, around.weather().rowsPerAnswer)));
      await time.real(seen(response));
      return response;
    },
  };
}
