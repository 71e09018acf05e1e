import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type ChildProgram, startProgram } from '#build/start/child-program.ts';

interface CentralReady {
  url: string;
  enrolments: { officerId: string; name: string; code: string }[];
}

/** A running desk: its windows open at `url` (with the start token). */
export interface RunningDesk {
  officer: { officerId: string; name: string };
  url: string;
  dataFolder: string;
  /** What is put in here comes into the Posteingang, as from a network scanner. */
  hotFolder: string;
  /** Ends the desk in order; `restart` brings it up again on the same data. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** As when the power goes: nothing of the desk is ended in order. */
  kill(): Promise<void>;
}

/** A real central with the demo office and real desks, each a program of its own, in a folder that goes with the test. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'laufmappe-office-'));
  readonly #desks: ChildProgram<{ url: string }>[] = [];
  #central: ChildProgram<CentralReady> | undefined;
  #enrolments: CentralReady['enrolments'] = [];
  #port = 0;
  #enrolled = 0;

  async startCentral(): Promise<void> {
    const args = ['central', '--data', join(this.folder, 'central'), '--port', String(this.#port), '--seed-demo', '1'];
    this.#central = startProgram<CentralReady>(args, join(this.folder, 'central.log'));
    const { url, enrolments } = await this.#central.ready;
    this.#port = Number(new URL(url).port);
    // Codes are made anew at each start; the first list goes with the order in which desks open.
    if (this.#enrolments.length === 0) this.#enrolments = enrolments;
  }

  get centralUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** As when the network goes: desks go on by themselves. `startCentral` brings it back at the same address. */
  async stopCentral(): Promise<void> {
    await this.#central?.stop();
  }

  /** Enrols the next officer of the demo office at a new desk, or the one of this name. */
  async openDesk(name?: string): Promise<RunningDesk> {
    const enrolment =
      name === undefined ? this.#enrolments[this.#enrolled] : this.#enrolments.find((one) => one.name === name);
    if (enrolment === undefined) throw new Error('central is not running, or every officer sits at a desk already');
    this.#enrolled += 1;
    const dataFolder = join(this.folder, `desk-${this.#enrolled}`);
    const logFile = `${dataFolder}.log`;
    const hotFolder = join(this.folder, `scanner-${this.#enrolled}`);
    mkdirSync(hotFolder);
    const start = async (environment: Record<string, string> = {}) => {
      const args = [
        'desk',
        '--central',
        this.centralUrl,
        '--data',
        dataFolder,
        '--shell',
        'none',
        '--hot-folder',
        hotFolder,
      ];
      const program = startProgram<{ url: string }>(args, logFile, { environment });
      this.#desks.push(program);
      return { program, ...(await program.ready) };
    };
    let { program, url } = await start({ LAUFMAPPE_ENROL: enrolment.code });
    const desk: RunningDesk = {
      officer: { officerId: enrolment.officerId, name: enrolment.name },
      url,
      dataFolder,
      hotFolder,
      kill: () => program.kill(),
      stop: () => program.stop(),
      async restart() {
        await program.stop();
        ({ program, url } = await start());
        desk.url = url;
      },
    };
    return desk;
  }

  async close(): Promise<void> {
    for (const desk of this.#desks) await desk.stop();
    await this.#central?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** `office` is empty at first: a flow starts central and as many desks as it needs. */
export const test = base.extend<{ office: Office }>({
  // Playwright reads what a fixture needs from this pattern and takes no other; `baseURL` costs nothing.
  office: async ({ baseURL: _none }, use) => {
    const office = new Office();
    try {
      await use(office);
    } finally {
      await office.close();
    }
  },
});

export { expect } from '@playwright/test';
