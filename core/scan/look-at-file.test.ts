import { afterAll, expect, it } from 'vitest';
import { separatorText } from '#domain/scan/separator-code.ts';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { createPageLooker } from './look/page-looker.ts';
import { lookAtFile } from './look-at-file.ts';
import type { PageFindings } from './page-findings.ts';
import { separatorSheets } from './paper/separators.ts';

const looker = createPageLooker();
afterAll(() => looker.close());

async function found(bytes: Uint8Array): Promise<PageFindings[]> {
  const opened = await openSource({ name: 'datei.pdf', bytes });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const { pageCount, page, close } = opened.source;
  const findings: PageFindings[] = [];
  const wanted = { codes: ['qr'] as const, isKnown: () => false };
  await lookAtFile(looker, { id: 'f', pageCount, page }, wanted, (_, each) => findings.push(each));
  await close();
  return findings;
}

it('separator sheets that come in as the PDF they were printed from say what they say on paper', async () => {
  const references = [null, '33.2-4711/26', 'Zi. 12, Özdemir-Nguyễn – Band 2'];
  const pages = await found(await separatorSheets(references));
  expect(pages.map(({ codes }) => [...new Set(codes)])).toEqual(references.map((each) => [separatorText(each)]));
  expect(pages.map(({ blank }) => blank)).toEqual([false, false, false]);
}, 400_000);

it('a letter with text of its own is no separator sheet', async () => {
  for (const { codes, blank } of await found(await bornDigitalPdf(letterContent('permit', 4))))
    expect([codes, blank]).toEqual([[], false]);
}, 400_000);
