import { expect, it } from 'vitest';
import { type PageText, readerPages } from './reader-pages.ts';

const SCAN = { id: 'd', sha256: 'a'.repeat(64), pageCount: 2, firstLeaf: 7 } as const;
const sideways: PageText = {
  number: 2,
  width: 3508,
  height: 2480,
  source: 'ocr',
  confidence: 91,
  failure: null,
  rotation: 270,
};

it('a page on its side has the size of the upright page, and is drawn turned', () => {
  const [waiting, turned] = readerPages({ ...SCAN, mediaType: 'application/pdf' }, [sideways], true);
  expect(waiting).toMatchObject({ leaf: 7, width: null, height: null, text: 'waiting' });
  expect(waiting?.drawing).toEqual({ kind: 'pdf', url: `/blob/${SCAN.sha256}`, page: 1 });
  expect(turned).toMatchObject({ leaf: 8, width: 2480, height: 3508 });
  expect(turned?.drawing).toEqual({ kind: 'pdf', url: `/blob/${SCAN.sha256}`, page: 2, rotation: 270 });
});

it('a picture comes turned already', () => {
  const drawings = readerPages({ ...SCAN, mediaType: 'image/tiff' }, [sideways], true).map(({ drawing }) => drawing);
  expect(drawings).toEqual([
    { kind: 'image', url: `/page/${SCAN.sha256}/1` },
    { kind: 'image', url: `/page/${SCAN.sha256}/2?turn=270` },
  ]);
});
