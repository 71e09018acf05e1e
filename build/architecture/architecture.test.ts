import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../setup/paths.mjs';
import { wrongDirection } from './directions.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const code = sourceFiles(/\.(ts|tsx|mts|mjs)$/);

describe('direction of imports', () => {
  test('every import in the project goes the right way', () => {
    const wrong = code.flatMap(({ path, text }) =>
      importsOf(text).flatMap((specifier) => {
        const reason = wrongDirection(path, specifier);
        return reason === undefined ? [] : [`${path} imports ${specifier}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['domain/a.ts', '#contract/b.ts'],
    ['domain/deep/a.ts', '../../core/b.ts'],
    ['domain/a.ts', 'node:fs'],
    ['contract/a.ts', 'node:fs'],
    ['renderer/ui/a.tsx', '#core/b.ts'],
    ['renderer/a.ts', 'node:crypto'],
    ['core/a.ts', 'electron'],
    ['core/a.ts', '#electron/policy/b.ts'],
    ['core/a.ts', '#central/b.ts'],
    ['central/a.ts', '#db/b.ts'],
    ['electron/a.ts', '#core/b.ts'],
    ['db/a.ts', '../core/b.ts'],
  ])('%s may not import %s', (importing, specifier) => {
    expect(wrongDirection(importing, specifier)).toBeTypeOf('string');
  });

  test('all ways of importing are seen', () => {
    const text = `import a from './a.ts';\nimport {\n  b,\n} from '#core/b.ts';\nimport './c.ts';\nexport * from './d.ts';\nawait import('./e.ts');`;
    expect(importsOf(text).sort()).toEqual(['#core/b.ts', './a.ts', './c.ts', './d.ts', './e.ts']);
  });
});

describe('the lint rule says the same', () => {
  const badImports = {
    domain: ["'#contract/desk/contract.ts'", "'node:fs'"],
    contract: ["'#core/cli.ts'", "'node:fs'"],
    renderer: ["'#db/open.ts'", "'node:fs'"],
    core: ["'#central/start.ts'", "'electron'"],
    central: ["'#core/cli.ts'", "'electron'"],
    electron: ["'#core/cli.ts'"],
    db: ["'#core/cli.ts'"],
  };

  /** A small project of bad files under the very configuration of this one. */
  let temporary = '';
  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), 'laufmappe-lint-'));
    copyFileSync(join(projectRoot, 'biome.json'), join(temporary, 'biome.json'));
    for (const [folder, specifiers] of Object.entries(badImports)) {
      mkdirSync(join(temporary, folder));
      const lines = specifiers.map((specifier, index) => `export * as from${index} from ${specifier};\n`);
      writeFileSync(join(temporary, folder, 'bad.ts'), lines.join(''));
    }
  });
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test.each(Object.entries(badImports))('in %s/', (folder, specifiers) => {
    const { stdout } = spawnSync(
      join(projectRoot, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--reporter=json', folder],
      { cwd: temporary, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string }[] };
    const complaints = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports');
    expect(complaints).toHaveLength(specifiers.length);
  });
});

describe('house rules', () => {
  test('no folder is called utils, helpers, misc or common', () => {
    expect(
      code.filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('a file holds one idea: at most 400 lines', () => {
    const long = code
      .filter(({ path }) => !/(^|\/)(migrations|generated)\//.test(path))
      .filter(({ text }) => text.split('\n').length > 400)
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`);
    expect(long).toEqual([]);
  });

  test('file names are kebab-case', () => {
    const odd = code.filter(({ path }) => !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) ?? '')).map(({ path }) => path);
    expect(odd).toEqual([]);
  });

  test('no excuses left in the code', () => {
    const excuse = new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|@ts-', 'ignore|@ts-', 'nocheck|\\bas a', 'ny\\b'].join(''));
    expect(code.filter(({ text }) => excuse.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no paths of one machine and no registry host in any file', () => {
    const machine = new RegExp(
      ['(^|[\\s"\'`(=])/(wo', 'rk|ro', 'ot|ho', 'me)/\\w|registry\\.np', 'mjs|deb\\.deb', 'ian\\.org'].join(''),
      'm',
    );
    const texts = sourceFiles(/\.(ts|tsx|mjs|mts|json|md|css|html|sh|yml|yaml|sql|toml)$|^\.ci\//);
    expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
