import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ElectronOptions {
  /** From findElectron. */
  binary: string;
  dataFolder: string;
  centralUrl: string | null;
  enrolCode: string | null;
}

/**
 * Starts the Electron shell of this checkout (`npm run build` has made its bundles). It forks the core itself; what it has to
 * know goes by environment, because other users of the machine can read command lines.
 */
export function startElectron({ binary, dataFolder, centralUrl, enrolCode }: ElectronOptions): ChildProcess {
  return spawn(binary, [fileURLToPath(new URL('../..', import.meta.url))], {
    stdio: 'inherit',
    env: {
      ...process.env,
      LAUFMAPPE_DATA: dataFolder,
      ...(centralUrl === null ? {} : { LAUFMAPPE_CENTRAL: centralUrl }),
      ...(enrolCode === null ? {} : { LAUFMAPPE_ENROL: enrolCode }),
    },
  });
}
