import { join } from 'node:path';

/** How Electron is started; by environment, because other users of the machine can read command lines. */
export interface StartOptions {
  dataFolder: string;
  centralUrl: string | null;
  enrolCode: string | null;
}

/** `userData` is where the system keeps a program's data; LAUFMAPPE_DATA names another folder. */
export function readStartOptions(environment: NodeJS.ProcessEnv, userData: string): StartOptions {
  return {
    dataFolder: environment.LAUFMAPPE_DATA || join(userData, 'desk'),
    centralUrl: environment.LAUFMAPPE_CENTRAL || null,
    enrolCode: environment.LAUFMAPPE_ENROL || null,
  };
}
