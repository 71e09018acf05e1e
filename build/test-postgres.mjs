/**
 * A throw-away PostgreSQL for tests. As a command: `node build/test-postgres.mjs npx vitest run …` runs the rest with
 * LAUFMAPPE_TEST_POSTGRES set, and stops the server afterwards.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { postgresBinFolder } from './setup/debian-packages.mjs';
import { childEnvironment } from './setup/paths.mjs';

/**
 * @typedef {{ url: string, version: string, stop: () => Promise<void> }} TestPostgres
 * @typedef {{ unavailable: string }} NoPostgres why there is none, in words for a person
 */

/**
 * Starts a fresh cluster on a random loopback port. Nothing is kept: fsync is off and the folder goes with the server.
 * PostgreSQL refuses to run as root; then the system's user `postgres` owns it.
 * @returns {Promise<TestPostgres | NoPostgres>}
 */
export async function startTestPostgres() {
  const bin = postgresBinFolder();
  if (bin === undefined) return { unavailable: 'PostgreSQL 15 oder neuer ist auf dieser Maschine nicht eingerichtet' };
  const owner = clusterOwner();
  if (owner === undefined)
    return { unavailable: 'als root braucht PostgreSQL den Benutzer „postgres“, den es hier nicht gibt' };

  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-postgres-'));
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });

  try {
    const cluster = join(folder, 'cluster');
    const init = ['-D', cluster, '-U', 'laufmappe', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
    execFileSync(join(bin, 'initdb'), [...init, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const port = await freePort();
    const server = await startServer(bin, cluster, folder, port, owner);
    const removeOnExit = () => {
      server.kill('SIGQUIT');
      removeFolder();
    };
    process.once('exit', removeOnExit);
    return {
      url: `postgres://laufmappe:${password}@127.0.0.1:${port}/postgres`,
      version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
      async stop() {
        process.off('exit', removeOnExit);
        const closed = new Promise((resolve) => server.once('close', resolve));
        if (server.exitCode === null && server.signalCode === null) {
          server.kill('SIGQUIT');
          await closed;
        }
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    return { unavailable: `PostgreSQL ließ sich nicht starten: ${error instanceof Error ? error.message : error}` };
  }
}

/** The user that owns the cluster: none to change to when we are not root. */
function clusterOwner() {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} bin @param {string} cluster @param {string} folder @param {number} port
 * @param {{ uid?: number, gid?: number }} owner
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
function startServer(bin, cluster, folder, port, owner) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 200,
    logging_collector: 'off',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, ...args], {
    ...owner,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      log = (log + text).slice(-4000);
      if (text.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(log.trim())));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/**
 * Does the work with LAUFMAPPE_TEST_POSTGRES pointing at a fresh server; without it, said on stderr, when there is none to be
 * had. A server somebody named in LAUFMAPPE_TEST_POSTGRES already is used as it is.
 * @param {(environment: NodeJS.ProcessEnv) => Promise<number>} work gives the exit code
 */
export async function withTestPostgres(work) {
  if (process.env.LAUFMAPPE_TEST_POSTGRES) return work({});
  const postgres = await startTestPostgres();
  if ('unavailable' in postgres) {
    process.stderr.write(`Ohne PostgreSQL: ${postgres.unavailable}.\n`);
    return work({});
  }
  try {
    return await work({ LAUFMAPPE_TEST_POSTGRES: postgres.url });
  } finally {
    await postgres.stop();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) {
    process.stderr.write('Aufruf: node build/test-postgres.mjs PROGRAMM [ARGUMENTE …]\n');
    process.exitCode = 2;
  } else {
    process.exitCode = await withTestPostgres((environment) => runProgram(program, args, environment));
  }
}

/**
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
function runProgram(program, args, environment) {
  const child = spawn(program, args, { env: { ...childEnvironment(), ...environment }, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (exit) => resolve(exit ?? 1));
  });
}
