import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPageImage } from './page-image.ts';

/** A white picture, wider than high, whose upper left quarter is black. */
async function picture({ orientation }: { orientation?: number } = {}): Promise<Buffer> {
  const corner = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const drawn = sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } }).composite([
    { input: corner, left: 0, top: 0 },
  ]);
  return (orientation === undefined ? drawn : drawn.withMetadata({ orientation })).jpeg().toBuffer();
}

async function seen(bytes: Uint8Array): Promise<{ size: [number, number]; black: string }> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const black = (across: number, down: number): boolean =>
    data[Math.floor(info.height * down) * info.width + Math.floor(info.width * across)]! < 128;
  const corners = [
    ['upper left', 0.25, 0.25],
    ['upper right', 0.75, 0.25],
    ['lower left', 0.25, 0.75],
    ['lower right', 0.75, 0.75],
  ] as const;
  const found = corners.filter(([, across, down]) => black(across, down)).map(([name]) => name);
  return { size: [info.width, info.height], black: found.join() };
}

it.each([
  [0, [400, 200], 'upper left'],
  [90, [200, 400], 'upper right'],
  [180, [400, 200], 'lower right'],
  [270, [200, 400], 'lower left'],
] as const)('a page is turned clockwise by %i degrees', async (turn, size, black) => {
  const { bytes } = await drawPageImage(await picture(), { page: 1, turn });
  expect(await seen(bytes)).toEqual({ size, black });
});

it('the turn comes on top of the one noted in a photograph', async () => {
  const { bytes } = await drawPageImage(await picture({ orientation: 6 }), { page: 1, turn: 180 });
  expect(await seen(bytes)).toEqual({ size: [200, 400], black: 'lower left' });
});

it('the width asked for is that of the turned page', async () => {
  const { bytes } = await drawPageImage(await picture(), { page: 1, turn: 90, width: 100 });
  expect(await seen(bytes)).toEqual({ size: [100, 200], black: 'upper right' });
});
