import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

export interface SourceFile {
  /** Inside the project, with `/`. */
  path: string;
  text: string;
}

/** Every file of the project whose path matches, without what git ignores. Asks no git: a machine may have none. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  return walk('', ignoredNames())
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

function walk(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(path, ignored);
      return entry.isFile() ? [path] : [];
    });
}

/** Our .gitignore names folders, each with a slash at its end, and `*.log`, which holds no source. */
function ignoredNames(): ReadonlySet<string> {
  const lines = readFileSync(join(projectRoot, '.gitignore'), 'utf8').split('\n');
  return new Set(['.git', ...lines.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))]);
}

/** What a module imports, as written: static, re-exported, dynamic and by `new URL(…, import.meta.url)`. */
export function importsOf(text: string): string[] {
  const forms = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
    /@(?:import|type)\s*\{?\s*import\(['"]([^'"]+)['"]\)/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}
