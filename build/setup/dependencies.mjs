import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasNode24, installEnvironment, projectRoot } from './paths.mjs';
import { SetupRefused, say } from './say.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const installedLockFile = join(projectRoot, 'node_modules', '.package-lock.json');
const stampFile = join(projectRoot, 'node_modules', '.laufmappe-lock');

/**
 * Makes node_modules agree with package-lock.json, without a compiler. Runs `npm ci` only when it does not: a stamp with the lock's hash is kept
 * in node_modules, and a folder somebody installed by hand is taken as it is when its packages are those of the lock.
 */
export async function ensureDependencies() {
  const lockHash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (hasNode24() && readIfThere(stampFile) === lockHash) return;
  if (hasNode24() && installedAgreesWithLock()) {
    writeFileSync(stampFile, lockHash);
    return;
  }
  say('Abhängigkeiten werden eingerichtet (npm ci, beim ersten Mal ein bis zwei Minuten) …');
  if (!(await npm('ci', '--include=dev', '--ignore-scripts'))) {
    throw new SetupRefused(
      'Die Abhängigkeiten ließen sich nicht einrichten; die Meldung von npm steht darüber.\n' +
        'Bitte die Verbindung zum Paketverzeichnis prüfen und den Befehl noch einmal aufrufen.',
    );
  }
  // The only script that has to run: it fetches Node 24 as a package. All others would compile what comes compiled already.
  if (!(await npm('rebuild', 'node', '--ignore-scripts=false')) || !hasNode24()) {
    throw new SetupRefused(
      'npm konnte Node 24 (Paket „node“) nicht einrichten; die Meldung steht darüber.\n' +
        'Bitte den Ordner node_modules löschen und den Befehl noch einmal aufrufen.',
    );
  }
  writeFileSync(stampFile, lockHash);
}

/** npm writes what it installed into node_modules/.package-lock.json. Optional packages of other platforms may be missing. */
function installedAgreesWithLock() {
  const installedText = readIfThere(installedLockFile);
  if (installedText === undefined) return false;
  /** @type {Record<string, { version?: string }>} */
  const installed = JSON.parse(installedText).packages;
  /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && existsSync(join(projectRoot, path));
  });
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it went well
 */
function npm(...args) {
  return new Promise((resolve) => {
    const running = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: projectRoot,
      env: installEnvironment(),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    running.once('error', (error) => {
      say(`npm lässt sich nicht starten: ${error.message}`);
      resolve(false);
    });
    running.once('close', (code) => resolve(code === 0));
  });
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
