import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { seeded } from '#tests/letters/seeded-random.ts';
import { mrzPicture } from '#tests/mrz/generate-mrz.ts';
import { inventedZone } from '#tests/mrz/invented-zones.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { createPageLooker } from './look/page-looker.ts';
import { mayHoldZone } from './page-zones.ts';

const words = (text: string) => text.split(' ').map((word) => ({ text: word }));

describe('which pages are searched for a zone', () => {
  const letter = `${'Sehr geehrte Damen und Herren, anbei die Unterlagen. '.repeat(12)}Mit freundlichen Grüßen`;

  it.each([
    ['a letter', letter, false],
    ['a page of nothing', '', false],
    ['a card alone', 'AUFENTHALTSTITEL Okonkwo Chidi', true],
    ['a letter with a copied passport', `${letter} Reisepass Nr. C01X00T47`, true],
    ['what OCR makes of a zone', `${letter} P<NGAOKONKWO<<CHIDI`, true],
  ])('%s', (_, text, searched) =>
    expect(mayHoldZone(words(text).filter(({ text: word }) => word !== ''))).toBe(searched),
  );
});

it('the looking thread reads the zone of a scanned passport and says where it stands', {
  timeout: 120_000,
}, async () => {
  const lines = inventedZone('TD3', seeded(77));
  const { picture } = await mrzPicture({ zones: [lines], seed: 77, capture: 'scan' });
  const raw = { width: picture.width, height: picture.height, channels: 1 as const };
  const jpeg = await sharp(picture.pixels, { raw }).withMetadata({ density: 300 }).jpeg({ quality: 90 }).toBuffer();
  const opened = await openSource({ name: 'pass.jpg', bytes: jpeg });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const looker = createPageLooker();
  try {
    const page = await opened.source.page(1);
    if (page.kind !== 'image') throw new Error('a JPEG is a picture');
    const [zone] = await looker.zones(page.image);
    expect(zone?.lines).toEqual(lines);
    expect(zone!.box.x).toBeGreaterThan(0);
    expect(zone!.box.x + zone!.box.w).toBeLessThanOrEqual(picture.width);
    expect(zone!.box.y + zone!.box.h).toBeLessThanOrEqual(picture.height);
  } finally {
    await looker.close();
    await opened.source.close();
  }
});
