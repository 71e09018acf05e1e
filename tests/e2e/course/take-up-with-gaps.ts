import { expect } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import type { Workplace } from './workplace.ts';

/** Takes up a case whose checklist lacks something, or lets it by taking back what a person ticked; one with all its papers is left. Answers its file reference. */
export async function takeUpWithGaps(anna: Workplace): Promise<string> {
  const missing = anna.course.getByRole('row').filter({ hasText: 'fehlt' });
  const takeBack = anna.course.getByRole('row').getByRole('button', { name: 'zurücknehmen' });
  for (let tries = 0; tries < 8; tries += 1) {
    const { fileReference } = demoCase('R2');
    await anna.takeUpFromInbox(fileReference);
    await anna.stage('Checkliste');
    await expect(anna.course.getByRole('grid', { name: 'Checkliste' })).toBeVisible();
    for (let left = await takeBack.count(); left > 0 && (await missing.count()) === 0; left -= 1) {
      await takeBack.first().click();
      await expect(takeBack).toHaveCount(left - 1);
    }
    if ((await missing.count()) > 0) return fileReference;
  }
  throw new Error('every case on R2 has all its papers');
}
