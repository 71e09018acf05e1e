/** The power goes while an officer writes: at most the last second is lost. */
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

const REASONS =
  'Die Beschäftigung entspricht der Ausbildung; die Vorzeiten sind durch den Rentenversicherungsverlauf belegt.';
const KEYS_A_SECOND = 25;

test('a draft of reasons survives SIGKILL of the core', async ({ course: { anna } }) => {
  const { fileReference } = demoCase('R3');
  await anna.takeUpFromInbox(fileReference);
  await anna.next('Weg R3 bestätigen');
  await anna.stage('Entscheidung');
  const reasons = anna.course.getByRole('textbox', { name: /^Begründung/ });
  await reasons.focus();
  await anna.page.keyboard.type(REASONS, { delay: 1000 / KEYS_A_SECOND });
  await anna.running.kill();

  await anna.running.restart();
  await anna.page.goto(anna.running.url);
  await anna.goTo('Meine');
  await anna.find(fileReference);
  await anna.workOn();
  await anna.stage('Entscheidung');
  await expect(reasons).not.toHaveValue('');
  const kept = await reasons.inputValue();
  expect(REASONS.startsWith(kept)).toBe(true);
  expect(REASONS.length - kept.length).toBeLessThanOrEqual(KEYS_A_SECOND);
});
