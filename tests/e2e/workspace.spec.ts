/** Vorgang bearbeiten: a case from its row in the list to the request to the BA, in a real Chromium on the desk double. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import type { Case } from '#domain/records/case.ts';
import { readEzb } from '../doubles/desk/memory-ezb.ts';
import { REHEARSALS } from '../doubles/desk/rehearsals.ts';
import { type ServedDesk, serveDesk } from '../doubles/desk/serve.ts';

let served: ServedDesk;

test.beforeAll(async () => {
  await buildRenderer();
});
test.beforeEach(async () => {
  served = await serveDesk({ port: 0, cases: 320 });
});
test.afterEach(async () => {
  await served.close();
});

const workspace = (page: Page) => page.getByRole('region', { name: /^Vorgang bearbeiten/ });
const step = (page: Page) => workspace(page).getByRole('banner').or(workspace(page).locator('header')).first();
const messages = (page: Page) => page.getByRole('region', { name: 'Meldungen' });

/** The case of the office that has this fact, and no request to the BA unless asked for. */
function caseWith(field: string, value: unknown, state: Case['state'] = 'received'): Case {
  const { rows } = served.desk;
  const found = rows
    .all('fact')
    .filter((fact) => fact.field === field && JSON.stringify(fact.value) === JSON.stringify(value))
    .map(({ caseId }) => rows.one('case', caseId))
    .find((one) => one?.state === state);
  if (!found) throw new Error(`the double has no case in ${state} with ${field}`);
  return found;
}

function noSuchCase(): never {
  throw new Error('the double has no such case');
}

/** Stands on the row of a case, as someone does who walks through the list. */
async function standOn(page: Page, { fileReference }: Case): Promise<void> {
  await page.goto(`${served.url}/?list=mine`);
  await page.getByRole('searchbox').or(page.getByPlaceholder('Name oder Aktenzeichen')).first().fill(fileReference);
  const list = page.getByRole('grid', { name: /^Vorgänge:/ });
  await expect(list.getByRole('row')).toHaveCount(3);
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('article', { name: /^Vorgang/ })).toContainText(fileReference);
}

/** Presses keys and counts them. */
function counting(page: Page) {
  let pressed = 0;
  return {
    press: async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    },
    count: () => pressed,
  };
}

test('a complete case is with the BA after at most 12 keystrokes, and Esc comes back to its row', async ({ page }) => {
  await standOn(page, caseWith('employmentDeclarationUsable', true));
  const keys = counting(page);
  await keys.press('Enter');
  await expect(step(page)).toContainText('Weg R2 bestätigen');
  await keys.press('Enter');
  await expect(step(page)).toContainText('BA-Anfrage senden');
  await keys.press('Enter');
  await expect(messages(page)).toContainText('BA-Anfrage versendet');
  expect(keys.count()).toBeLessThanOrEqual(12);
  await expect(workspace(page).getByRole('region', { name: 'Laufende Anfrage' })).toContainText(
    'Fiktion frühestens am',
  );
  const [sent] = served.desk.rows.all('consultation').filter(({ sentOn }) => sentOn === served.desk.today);
  expect(JSON.stringify(sent?.payload)).toContain('Neckartal Präzisionsteile GmbH');
  expect(sent?.packageDocumentId).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: /^Vorgänge:/ })).toBeFocused();
  await expect(page.getByRole('row', { selected: true })).toContainText('BA angefragt');
});

test('the same with at most 6 clicks', async ({ page }) => {
  await standOn(page, caseWith('employmentDeclarationUsable', true));
  for (const name of [/^Bearbeiten/, /^Weg R2 bestätigen/, /^BA-Anfrage senden/]) {
    await page.getByRole('button', { name }).click();
  }
  await expect(messages(page)).toContainText('BA-Anfrage versendet');
});

test('a case without need of permission is settled with its short letter in at most four keystrokes', async ({
  page,
}) => {
  const theCase = caseWith('titleKind', 'settlement_permit');
  await standOn(page, theCase);
  const keys = counting(page);
  await keys.press('Enter');
  await expect(step(page)).toContainText('R0: Schreiben senden');
  await keys.press('Enter');
  await expect(messages(page)).toContainText('Ohne Erlaubnis erledigt (R0), Schreiben liegt in der Akte');
  expect(keys.count()).toBeLessThanOrEqual(4);
  expect(served.desk.rows.one('case', theCase.id)).toMatchObject({ state: 'decided', route: 'R0' });
});

test('open questions are answered one after the other without the mouse, and the route follows', async ({ page }) => {
  const open = served.desk.rows
    .all('case')
    .find(
      ({ id, state }) =>
        state === 'received' &&
        served.desk.rows.all('fact', { caseId: id }).length === 3 &&
        served.desk.rows.one('fact', `${id}/titleKind`)?.value === 'skilled_academic',
    );
  await standOn(page, open ?? noSuchCase());
  await page.keyboard.press('Enter');
  await expect(workspace(page)).toContainText('Weg noch offen');
  // What the e-file says surely takes one key; what it does not say is asked after it.
  await expect(step(page).getByRole('button', { name: /Angaben aus der Akte bestätigen/ })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Versicherungspflichtig/ })).toBeFocused();
  await page.keyboard.type('1.2.25-30.6.26');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Ununterbrochener Aufenthalt/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.2.25');
  await page.keyboard.press('Enter');
  await expect(workspace(page)).toContainText('Erlaubnis mit Zustimmung der BA');
  const hiredOut = page.getByRole('radiogroup', { name: /Überlassung an Dritte/ });
  await hiredOut.getByRole('radio', { name: /Ja/ }).click();
  await expect(page.getByRole('alert')).toContainText('Halt: keine BA-Anfrage');
  await hiredOut.getByRole('radio', { name: /Nein/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(workspace(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Weg R2 bestätigt');
});

test('somebody else was faster: both answers are shown, and Enter settles nothing meanwhile', async ({ page }) => {
  const theCase = caseWith('titleKind', 'blue_card');
  await standOn(page, theCase);
  await page.keyboard.press('Enter');
  const start = page.getByRole('textbox', { name: /Beginn der neuen Beschäftigung/ });
  await expect(start).toBeVisible();
  REHEARSALS.faster?.(served.desk);
  await start.fill('02.02.2027');
  await start.press('Enter');
  const trouble = page.getByRole('alert').filter({ hasText: 'Jonas Häberle' });
  await expect(trouble).toContainText('01.03.2027');
  await expect(trouble).toContainText('02.02.2027');
  await page.getByRole('button', { name: 'Meine nehmen: 02.02.2027' }).press('Enter');
  await expect(trouble).toHaveCount(0);
  await expect(start).toHaveValue('02.02.2027');
  expect(served.desk.rows.one('case', theCase.id)?.state).toBe('received');
});

test.describe('what the BA says', () => {
  test('a question takes two keys and stops the clock', async ({ page }) => {
    const theCase = served.desk.rows.all('case').find(({ state, route }) => state === 'ba_requested' && route === 'R2');
    await standOn(page, theCase ?? noSuchCase());
    await page.keyboard.press('Enter');
    await expect(workspace(page)).toContainText('Antwort der BA erfassen');
    await page.keyboard.press('q');
    await expect(page.getByRole('textbox', { name: 'Eingegangen am' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(workspace(page)).toContainText('Rückfrage der BA am');
    expect(served.desk.rows.one('case', theCase?.id ?? '')?.state).toBe('ba_question');
  });

  test('deemed consent is offered from its day on and takes an officer and a note', async ({ page }) => {
    const ripe = served.desk.rows
      .all('consultation')
      .filter(({ state }) => state === 'running')
      .sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1))[0];
    await standOn(page, served.desk.rows.one('case', ripe?.caseId ?? '') ?? noSuchCase());
    await page.keyboard.press('Enter');
    await expect(step(page)).toContainText('Fiktion bestätigen');
    await page.keyboard.press('Enter');
    const note = page.getByRole('textbox', { name: 'Vermerk', exact: true });
    await expect(note).toBeFocused();
    await note.fill('');
    await page.keyboard.press('Enter');
    expect(served.desk.rows.one('case', ripe?.caseId ?? '')?.state).toBe('ba_requested');
    await note.fill('Posteingang und Portal geprüft, nichts eingegangen.');
    await page.keyboard.press('Enter');
    await expect(messages(page)).toContainText('Antwort der BA erfasst');
    expect(served.desk.rows.one('case', ripe?.caseId ?? '')?.state).toBe('ba_deemed_granted');
  });
});

test('missing papers are named in one letter; then the case waits for them', async ({ page }) => {
  const answered = served.desk.rows.all('case').find(({ state }) => state === 'ba_granted');
  await standOn(page, answered ?? noSuchCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Checkliste' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Frist' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page)).toContainText('Auf die Unterlagen warten');
  const letter = served.desk.rows.all('letter', { caseId: answered?.id ?? '' })[0];
  expect(letter?.requestedItems.length).toBeGreaterThan(0);
  expect(letter?.deadline).not.toBeNull();
});

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

for (const theme of ['light', 'dark'] as const) {
  test(`no findings of axe on the screens of the course (${theme})`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: theme });
    const page = await context.newPage();
    await standOn(page, caseWith('employmentDeclarationUsable', true));
    await page.keyboard.press('Enter');
    for (const stage of ['Sichtung', 'Checkliste', 'BA']) {
      await page
        .getByRole('navigation', { name: 'Abschnitte des Vorgangs' })
        .getByRole('button', { name: stage })
        .click();
      expect(await findings(page)).toEqual([]);
    }
    await page
      .getByRole('navigation', { name: 'Abschnitte des Vorgangs' })
      .getByRole('button', { name: 'Sichtung' })
      .click();
    await workspace(page).getByRole('combobox').first().press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
}

test('the piece of the EzB a value was read from is marked in the Akte at its very box', async ({ page, context }) => {
  const document = served.desk.rows.all('document').find(({ type, caseId }) => {
    const theCase = served.desk.rows.one('case', caseId);
    return type === 'employment_declaration' && theCase?.assigneeId === served.desk.me.id;
  });
  if (!document) noSuchCase();
  await standOn(page, served.desk.rows.one('case', document.caseId) ?? noSuchCase());
  await page.keyboard.press('Enter');
  await expect(step(page)).toBeVisible();
  await workspace(page)
    .getByRole('navigation', { name: 'Abschnitte des Vorgangs' })
    .getByRole('button', { name: /EzB/ })
    .click();
  await workspace(page)
    .getByRole('button', { name: /^Firma: .* in der Akte öffnen$/ })
    .click();
  const firm = readEzb(served.desk, document.caseId, document.id)?.forms[0]?.fields.find(
    ({ field }) => field === 'firm',
  );
  const shown = served.desk.selection.box;
  expect(firm && 'box' in firm ? firm.box : null).toEqual(shown);

  const file = await context.newPage();
  await file.goto(`${served.url}/akte`);
  const mark = file.locator('mark[data-pointed]');
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
  await expect(file.locator('mark')).toHaveCount(1);
  const sheet = await mark.locator('xpath=..').boundingBox();
  const place = await mark.evaluate((element) => ({ left: element.style.left, top: element.style.top }));
  expect(sheet).not.toBeNull();
  expect(Number.parseFloat(place.left)).toBeGreaterThan(0);
  expect(Number.parseFloat(place.top)).toBeGreaterThan(0);
});
