import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildRenderer } from '../renderer/build-renderer.ts';
import { runCommand } from '../run-command.ts';
import { projectRoot } from '../setup/paths.mjs';
import { startTestPostgres } from '../test-postgres.mjs';
import { type PlaywrightReport, readPlaywrightReport } from './playwright-report.ts';
import { crashed, type Stage, type StageResult } from './stage.ts';
import { readVitestReport, type VitestReport } from './vitest-report.ts';

const reportFolder = join(projectRoot, 'test-results');

/** One type check or lint run counts as one test. */
function asOneTest(name: string, program: string, args: string[]): Stage {
  return {
    name,
    group: 'check',
    async run() {
      const code = await runCommand(program, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, notes: [] };
    },
  };
}

const unitStage: Stage = {
  name: 'Einheiten, Migrationen, Simulation',
  group: 'unit',
  async run() {
    const postgres = await startTestPostgres();
    const available = !('unavailable' in postgres);
    const note = available
      ? `Tests auf beiden Datenbanken; ${postgres.version}`
      : `Tests auf PostgreSQL übersprungen: ${postgres.unavailable}`;
    const report = freshReport('vitest.json');
    try {
      const code = await runCommand(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        available ? { LAUFMAPPE_TEST_POSTGRES: postgres.url } : {},
      );
      const result = readReport<VitestReport>(report, code, 'vitest', readVitestReport);
      return { ...result, notes: [note, ...result.notes] };
    } finally {
      if (available) await postgres.stop();
    }
  },
};

const browserStage: Stage = {
  name: 'Oberfläche im Browser',
  group: 'e2e',
  async run() {
    if (globSync('tests/e2e/**/*.spec.ts', { cwd: projectRoot }).length === 0) {
      return { passed: 0, failed: 0, skipped: 0, notes: ['tests/e2e enthält noch keine Abläufe'] };
    }
    const built = await buildRenderer();
    if (built === 'failed') return crashed('Oberfläche', 'vite build');
    const report = freshReport('playwright.json');
    const code = await runCommand('playwright', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return readReport<PlaywrightReport>(report, code, 'Playwright', readPlaywrightReport);
  },
};

export const stages: Stage[] = [
  asOneTest('Typen: Kern, Zentrale, Tests', 'tsc', ['-p', 'tsconfig.json']),
  asOneTest('Typen: Oberfläche', 'tsc', ['-p', 'renderer/tsconfig.json']),
  asOneTest('Typen: Electron', 'tsc', ['-p', 'electron/tsconfig.json']),
  asOneTest('Typen: Abläufe im Browser', 'tsc', ['-p', 'tests/e2e/tsconfig.json']),
  asOneTest('Lint', 'biome', ['check', '.', '--error-on-warnings']),
  unitStage,
  browserStage,
];

function freshReport(name: string): string {
  const path = join(reportFolder, name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function readReport<Report>(
  path: string,
  exitCode: number,
  tool: string,
  count: (report: Report, exitCode: number) => StageResult,
): StageResult {
  if (!existsSync(path)) return crashed(tool, `kein Bericht, Endezeichen ${exitCode}`);
  return count(JSON.parse(readFileSync(path, 'utf8')) as Report, exitCode);
}
