/** One case per route, from its intake to zdA, as an officer works on it; at the end what central has of them. */
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths, officeDay } from '#domain/time/local-date.ts';
import { scannedPdf } from '../../letters/bundle-letters.ts';
import { generateEzbForms } from '../../letters/generate-ezb.ts';
import { generateLetters } from '../../letters/generate-letters.ts';
import { type CentralCase, expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import { look } from './look.ts';
import type { Workplace } from './workplace.ts';

const today = officeDay(new Date().toISOString());
const ADDRESS = 'Lindenäckerweg 12, 70173 Stuttgart';

/** What central must have in the end; each flow adds its case. */
const filed: CentralCase[] = [];

test('R0: a settlement permit allows every job; the short letter closes the case', async ({ course: { anna } }) => {
  const fileReference = '33.2-900000/26';
  await anna.openCase({
    Familienname: 'Çağlayan',
    Vornamen: 'Zeynep',
    Anschrift: ADDRESS,
    Aktenzeichen: fileReference,
  });
  await anna.takeUp();
  await anna.answer({ 'Jetziger Titel': 'Niederlassungserlaubnis' });
  await anna.isOnRoute('R0');
  await anna.next('R0: Schreiben senden, abschließen');
  await anna.isTold('Ohne Erlaubnis erledigt (R0), Schreiben liegt in der Akte');
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R0', kind: 'no_permission_required' });
});

test('R1: only the legal form changes', async ({ course: { anna } }) => {
  await settleFromInbox(anna, 'R1');
});

test('R2: the EzB comes as a scan, is read and confirmed; the BA agrees, the change is permitted', async ({
  course: { anna },
}) => {
  const fileReference = '33.2-900002/26';
  await anna.openCase({
    Familienname: 'Krishnamurthy',
    Vornamen: 'Arjun',
    Anschrift: ADDRESS,
    Aktenzeichen: fileReference,
    'Titel gültig bis': germanDay(addDays(today, 400)),
  });
  anna.scan('Scan_EzB.pdf', await ezbPdf());
  await anna.fileScan('Scan_EzB.pdf', {
    Vorgang: fileReference,
    Dokumentart: 'Erklärung zum Beschäftigungsverhältnis',
  });
  await anna.takeUpFromInbox(fileReference);
  await anna.answer({
    'Jetziger Titel': 'Fachkraft mit akademischer Ausbildung',
    'Was ändert sich': 'Neuer Arbeitgeber',
    'Versicherungspflichtig beschäftigt': '1.9.25-',
    'Ununterbrochener Aufenthalt seit': germanDay(addMonths(today, -20)),
  });
  await anna.isOnRoute('R2');

  await anna.stage('EzB');
  await expect(anna.course.getByRole('region', { name: 'C Arbeitgeber' })).toBeVisible();
  await look(anna, 'ezb', 'course-ezb.png');
  await anna.next(/sichere Felder bestätigen/);
  await expect(anna.course.getByRole('complementary', { name: 'Übersicht zur EzB' })).toContainText(
    /[1-9]\d bestätigt/,
  );
  await anna.stage('Sichtung');
  await anna.next('Weg R2 bestätigen');

  await anna.stage('BA');
  await anna.complete({
    Firma: 'Neckartal Präzisionsteile GmbH',
    Ort: 'Stuttgart',
    Betriebsnummer: '12345678',
    'Berufsbezeichnung und Tätigkeit': 'Bauingenieur, plant und überwacht Brückensanierungen',
    'Beginn der neuen Beschäftigung': germanDay(addDays(today, 60)),
    Wochenstunden: '35',
    Bruttojahresgehalt: '57.471,36',
  });
  await anna.answer({ 'Überlassung an Dritte': 'Nein' });
  await anna.next('BA-Anfrage senden');
  await anna.isTold('BA-Anfrage versendet');
  await anna.agencyAnswers('Zugestimmt');
  await anna.allPapersAreThere();
  await anna.sign('Wechsel erlauben');
  await anna.writeDecision('Erlaubnis');
  await anna.notify();
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R2', kind: 'permit_change' });
});

test('R3: two years of insured employment spare the BA; the change is permitted', async ({ course: { anna } }) => {
  const { fileReference } = demoCase('R3');
  await anna.takeUpFromInbox(fileReference);
  await anna.isOnRoute('R3');
  await anna.next('Weg R3 bestätigen');
  await anna.allPapersAreThere();
  await anna.sign('Wechsel erlauben');
  await anna.writeDecision('Erlaubnis');
  await anna.notify();
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R3', kind: 'permit_change' });
});

test('R4: a Blue Card holder reports the change in the first year; it is noted', async ({ course: { anna } }) => {
  const fileReference = '33.2-900004/26';
  await anna.openCase({
    Familienname: 'Krishnamurthy',
    Vornamen: 'Arjun',
    Anschrift: ADDRESS,
    Aktenzeichen: fileReference,
  });
  await anna.takeUp();
  await anna.answer({
    'Jetziger Titel': 'Blaue Karte EU',
    'Was ändert sich': 'Neuer Arbeitgeber',
    'Beginn der neuen Beschäftigung': germanDay(addDays(today, 8)),
    'Erste Beschäftigung mit Blauer Karte': germanDay(addMonths(today, -5)),
    Bruttojahresgehalt: '64.000',
  });
  await anna.isOnRoute('R4');
  await anna.next('R4: Schreiben senden, abschließen');
  await anna.isTold('Ohne Erlaubnis erledigt (R4), Schreiben liegt in der Akte');
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R4', kind: 'noted' });
});

test('R5: a Blue Card after twelve months is free to change', async ({ course: { anna } }) => {
  await settleFromInbox(anna, 'R5');
});

test('R6: the employer stands on an old Blue Card; the entry is lifted', async ({ course: { anna } }) => {
  const fileReference = '33.2-900006/26';
  await anna.openCase({
    Familienname: 'Kapanadze',
    Vornamen: 'Nino',
    Anschrift: ADDRESS,
    Aktenzeichen: fileReference,
    'Titel gültig bis': germanDay(addDays(today, 300)),
  });
  await anna.takeUp();
  await anna.answer({
    'Jetziger Titel': 'Blaue Karte EU',
    'Was ändert sich': 'Neuer Arbeitgeber',
    'Erste Beschäftigung mit Blauer Karte': '01.03.2023',
    'Beginn der neuen Beschäftigung': germanDay(addDays(today, 10)),
    'Titel erteilt am': '15.02.2023',
    'Arbeitgeber steht auf dem Zusatzblatt': 'Ja',
  });
  await anna.isOnRoute('R6');
  await anna.next('Weg R6 bestätigen');
  await anna.sign('Arbeitgeberbindung aufheben');
  await anna.writeDecision('Erlaubnis', { Tätigkeit: 'Ärztin', Arbeitgeber: 'Klinikum Musterstadt' });
  await anna.notify();
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R6', kind: 'lift_employer_binding' });
});

test('R7: a student asks for a title for skilled work; the letter comes as a scan', async ({ course: { anna } }) => {
  const fileReference = '33.2-900007/26';
  await anna.openCase({
    Familienname: 'Núñez Peña',
    Vornamen: 'José María',
    Anschrift: ADDRESS,
    Aktenzeichen: fileReference,
    'Titel gültig bis': germanDay(addDays(today, 90)),
  });
  anna.scan('Scan_Arbeitgeber.pdf', await employerPdf());
  await anna.fileScan('Scan_Arbeitgeber.pdf', { Vorgang: fileReference, Dokumentart: 'Anschreiben' });
  await anna.takeUpFromInbox(fileReference);
  await anna.answer({
    'Jetziger Titel': 'Studium',
    'Beantragter Titel': 'Fachkraft mit akademischer Ausbildung',
  });
  await anna.isOnRoute('R7');
  await anna.next('Weg R7 bestätigen');
  await anna.sign('Mit neuem Titel entschieden');
  await anna.writeDecision('Entscheidung zusammen mit dem neuen Aufenthaltstitel', {
    Tätigkeit: 'Bauingenieurin',
    Arbeitgeber: 'Neckar Bau GmbH',
  });
  await anna.notify();
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R7', kind: 'combined_with_new_title' });
});

test('R8: a tolerated person; the BA agrees for one trade only, and the limit goes into the permission', async ({
  course: { anna },
}) => {
  const { fileReference } = demoCase('R8', 'triaged');
  await anna.takeUpFromInbox(fileReference);
  await anna.next('BA-Anfrage senden');
  await anna.agencyAnswers('Mit Beschränkungen', { Beruf: 'Bäcker' });
  await anna.allPapersAreThere();
  await expect(anna.course).toContainText('Bäcker');
  await anna.sign('Wechsel mit Beschränkungen erlauben');
  await anna.writeDecision('Erlaubnis');
  await anna.notify();
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route: 'R8', kind: 'permit_with_restriction' });
});

test('what central has: each case filed, with its route and its decision', async ({ course: { anna, atCentral } }) => {
  await anna.allHandedOver();
  const expected = [...filed].sort((a, b) => (a.file_reference < b.file_reference ? -1 : 1));
  expect(await atCentral(expected.map(({ file_reference }) => file_reference))).toEqual(expected);
});

/** A case whose facts an earlier look has recorded: taken up, settled, filed. */
async function settleFromInbox(anna: Workplace, route: 'R1' | 'R5'): Promise<void> {
  const { fileReference } = demoCase(route);
  await anna.takeUpFromInbox(fileReference);
  await anna.isOnRoute(route);
  await anna.next(`${route}: Schreiben senden, abschließen`);
  await anna.isTold(`Ohne Erlaubnis erledigt (${route}), Schreiben liegt in der Akte`);
  await anna.file();
  filed.push({ file_reference: fileReference, state: 'filed', route, kind: 'no_permission_required' });
}

/** A filled-in form of two pages, aged as paper is: full time, open-ended, nobody hired out. */
async function ezbPdf(): Promise<Buffer> {
  for await (const { pages } of generateEzbForms({ seed: 24, count: 1, handwrittenEach: 0 })) return scannedPdf(pages);
  throw new Error('the generator gave no form');
}

async function employerPdf(): Promise<Buffer> {
  for await (const { jpeg } of generateLetters({ seed: 7, count: 1, kinds: ['employer'] })) return scannedPdf([jpeg]);
  throw new Error('the generator gave no letter');
}
