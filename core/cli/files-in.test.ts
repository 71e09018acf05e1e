import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn } from './files-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-papier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (...names: string[]): void => {
  for (const name of names) writeFileSync(join(folder, name), 'x');
};

it('are the files of a folder in the order of their numbers; what is not taken is named, never left out without a word', async () => {
  mkdirSync(join(folder, 'b'));
  mkdirSync(join(folder, 'aus'));
  put('scan10.pdf', 'scan9.pdf', 'b/Müller.pdf'.normalize('NFD'), 'aus/ergebnis.pdf', '.versteckt', 'Thumbs.db');
  put('scan11.pdf.part', '~$Brief.docx', 'echt.pdf');
  symlinkSync(join(folder, 'echt.pdf'), join(folder, 'verweis.pdf'));
  symlinkSync(folder, join(folder, 'schleife'));
  symlinkSync('/nirgends', join(folder, 'leer.pdf'));
  execFileSync('mkfifo', [join(folder, 'rohr.pdf')]);
  const told: string[] = [];
  const found = await filesIn([folder, join(folder, 'fehlt.pdf')], join(folder, 'aus'), (message) =>
    told.push(message),
  );
  expect(found.map((path) => relative(folder, path).normalize('NFC'))).toEqual([
    'b/Müller.pdf',
    'echt.pdf',
    'scan9.pdf',
    'scan10.pdf',
    'verweis.pdf',
    'fehlt.pdf',
  ]);
  expect(told.sort()).toEqual([
    'Übergangen: „leer.pdf“ führt ins Leere.',
    'Übergangen: „rohr.pdf“ ist keine Datei.',
    'Übergangen: „scan11.pdf.part“ trägt einen vorläufigen Namen und wird vielleicht noch geschrieben.',
    'Übergangen: „schleife“ ist eine Verknüpfung auf einen Ordner.',
    'Übergangen: „~$Brief.docx“ trägt einen vorläufigen Namen und wird vielleicht noch geschrieben.',
  ]);
});
