/** Sichtung of a case nobody has looked at: the e-file answers, one key confirms, and nothing counts before. */
import { demoOffice } from '#central/demo-office/demo-office.ts';
import { demoFiles } from '#central/demo-office/files/demo-files.ts';
import { expect, test } from './course-office.ts';
import { look } from './look.ts';

const { rows } = demoOffice(1);
const known = new Set(rows.flatMap(({ table, row }) => (table === 'fact' ? [row.caseId] : [])));
const read = new Set(
  demoFiles(rows, 1).rows.flatMap(({ table, row }) =>
    table === 'document' && row.type === 'employment_declaration' ? [row.caseId] : [],
  ),
);
const untouched = rows.flatMap(({ table, row }) =>
  table === 'case' && row.state === 'received' && row.assigneeId === null && !known.has(row.id) && read.has(row.id)
    ? [row]
    : [],
)[0];

test('the e-file answers the questions of the Sichtung; Enter confirms what is sure, with its pages', async ({
  course: { anna },
}) => {
  expect(untouched).toBeDefined();
  await anna.takeUpFromInbox(untouched!.fileReference);
  const facts = anna.course.getByRole('region', { name: 'Angaben, die den Weg entscheiden' });
  const title = facts.locator('[data-fact="titleKind"]');
  await expect(title.getByRole('button', { name: /^Aus der Akte, Blatt \d+/ })).toBeVisible();
  await expect(title).toContainText('noch nicht bestätigt');
  await expect(anna.course.getByRole('complementary', { name: 'Weg' })).toContainText('Vorläufig');
  // Pay stands in the EzB alone, which takes longer to read than the other papers.
  await expect(facts.locator('[data-fact="grossAnnualSalary"]')).toContainText('noch nicht bestätigt', {
    timeout: 120_000,
  });
  // The pointer rests where „Bearbeiten“ was; the tooltip of what is there now is not what is looked at.
  await anna.page.mouse.move(900, 1070);
  await look(anna, 'triage with proposals', 'course-vorschlaege.png');

  await anna.course.press('Enter');
  await anna.isTold(/Angaben aus der Akte bestätigt/);
  await expect(title).not.toContainText('noch nicht bestätigt');
  await expect(title.getByRole('button', { name: /öffnen/ })).toContainText('Bl.');
  await expect(facts.locator('[data-fact="stayUninterruptedSince"], [data-fact="studyPeriods"]').first()).toBeVisible();
});
