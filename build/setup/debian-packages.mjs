import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

/**
 * A program of the system that a launcher can use, with the Debian package that brings it.
 * @typedef {{ name: string, why: string, packages: string[], present: () => boolean }} SystemProgram
 */

/** @type {SystemProgram} */
export const chromium = {
  name: 'Chromium',
  why: 'zeigt die Fenster der Laufmappe und führt die Tests im Browser aus',
  packages: ['chromium', 'fonts-dejavu-core'],
  present: () => ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some(onPath),
};

/** @type {SystemProgram} */
export const xrandr = {
  name: 'xrandr',
  why: 'sagt, wo die Bildschirme stehen',
  packages: ['x11-xserver-utils'],
  present: () => onPath('xrandr'),
};

/** @type {SystemProgram} */
export const postgresql = {
  name: 'PostgreSQL',
  why: 'zweite Datenbank der Tests',
  packages: ['postgresql'],
  present: () => postgresBinFolder() !== undefined,
};

/** @type {SystemProgram} */
export const tesseract = {
  name: 'Tesseract',
  why: 'Vergleich beim Messen der Texterkennung',
  packages: ['tesseract-ocr', 'tesseract-ocr-deu'],
  present: () => onPath('tesseract'),
};

/** @type {SystemProgram} */
export const ocrmypdf = {
  name: 'ocrmypdf',
  why: 'Vergleich beim Messen der Scanstrecke',
  packages: ['ocrmypdf', 'unpaper'],
  present: () => onPath('ocrmypdf') && onPath('unpaper'),
};

/**
 * Installs what is missing through apt-get where that is allowed (Debian; root or sudo without a password), else says what a
 * person can install. Never fails: who needs a program asks for it again and says what it cannot do without.
 * @param {SystemProgram[]} programs
 */
export function ensureSystemPrograms(programs) {
  const missing = programs.filter((program) => !program.present());
  if (missing.length === 0) return;
  const apt = aptCommand();
  if (apt === undefined) {
    sayWhatToInstall(missing);
    return;
  }
  say(`Es fehlt: ${missing.map((program) => program.name).join(', ')}. Wird mit apt-get eingerichtet …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ args) =>
    spawnSync(apt[0], [...apt.slice(1), ...args], { env: environment, stdio: ['ignore', 'ignore', 2] }).status === 0;
  if (!run(['update', '-qq'])) say('Die Paketliste ließ sich nicht erneuern; es geht mit der vorhandenen weiter.');
  // One by one: apt-get installs nothing of a list in which it does not know one name.
  for (const { name, packages } of missing) {
    const done = run(['install', '--yes', '--no-install-recommends', '-qq', ...packages]);
    if (!done) say(`apt-get konnte ${name} nicht einrichten; die Meldung steht darüber.`);
  }
  const stillMissing = missing.filter((program) => !program.present());
  if (stillMissing.length > 0) sayWhatToInstall(stillMissing);
}

/**
 * The folder with initdb and postgres, newest version first; 15 or newer.
 * @returns {string | undefined}
 */
export function postgresBinFolder() {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return undefined;
  return readdirSync(base)
    .filter((version) => Number(version) >= 15)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** @param {string} program */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {[string, ...string[]] | undefined} */
function aptCommand() {
  if (process.env.LAUFMAPPE_NO_APT === '1' || !existsSync('/etc/debian_version') || !onPath('apt-get'))
    return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayUseSudo = onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return mayUseSudo ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get'] : undefined;
}

/** @param {SystemProgram[]} missing */
function sayWhatToInstall(missing) {
  for (const program of missing) say(`Es fehlt ${program.name} (${program.why}).`);
  say(`Auf Debian und Ubuntu: sudo apt-get install ${missing.flatMap((program) => program.packages).join(' ')}`);
}
