/**
 * A desk as a process of its own that does everything at once until it is killed: commands, pulls, incoming files, filing. Each
 * note it was told is kept goes to standard output, so that whoever kills it knows what must be there afterwards.
 */
import { CASE_A, CASE_B } from '#central/testing/central-for-test.ts';
import { openDesk } from '#core/desk/open-desk.ts';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { DESK_KEY, FILED, once } from './office-for-test.ts';

const [dataFolder, centralUrl] = process.argv.slice(2) as [string, string];
const desk = await openDesk({ dataFolder, databaseKey: DESK_KEY, centralUrl, enrolCode: null, shell: 'none' });
desk.hold(CASE_A);
desk.hold(CASE_B);
process.stdout.write('{"open":true}\n');
for (let at = 0; ; at++) {
  const text = `Vermerk ${process.pid}/${at}`;
  const caseId = at % 2 === 0 ? CASE_A : CASE_B;
  const result = desk.run('case.note', { caseId, noteId: crypto.randomUUID(), text }, []);
  if (result.outcome === 'done_here') process.stdout.write(`${JSON.stringify({ text })}\n`);
  if (at % 20 === 0) {
    const { id } = await desk.intake.take({
      name: `${at}.pdf`,
      body: once(await bornDigitalPdf(letterContent('permit', at))),
    });
    process.stdout.write(`${JSON.stringify({ intake: id })}\n`);
  }
  for (const item of desk.intake.store.all()) {
    if (item.status === 'reading') desk.fileIntake({ id: item.id, caseId, ...FILED, duplicateConfirmed: true });
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
}
