import sharp from 'sharp';
import type { SeedRow } from '#central/database/seed.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { Rows } from '#domain/records/tables.ts';
import { localDate } from '#domain/time/local-date.ts';
import { drawPage } from '#tests/letters/draw-page.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { seeded } from '#tests/letters/seeded-random.ts';

/** Two people of the Scanstelle, who may file into the cases of the first team. */
export function scanStaff(): SeedRow[] {
  return (['sam', 'lea'] as const).map((id): SeedRow => ({ table: 'officer', row: staff(id) }));
}

function staff(id: 'sam' | 'lea'): Rows['officer'] {
  return {
    id,
    name: { sam: 'Sam Öztürk', lea: 'Lea Nguyễn' }[id],
    initials: id.slice(0, 2).toUpperCase(),
    role: 'scanning',
    teamIds: ['agw'],
    workShare: 1,
    mayFinalSign: false,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
  };
}

export const PROFILE: CommandArgs['scan.open']['profile'] = {
  name: 'Akten 300 dpi grau',
  version: 1,
  dpi: 300,
  colour: 'grey',
  duplex: false,
  protection: 'normal',
  splitAt: { separators: true, blankPages: false },
  codes: ['qr'],
  checkRate: 1,
};

/** Opens a batch at the desk and has files go into it. */
export function openBatch(
  desk: Desk,
  batchId: string,
  batch: Partial<Omit<CommandArgs['scan.open'], 'batchId'>> = {},
): void {
  const args = {
    batchId,
    name: 'Montag, Kiste 1',
    box: 'K-0001',
    shelf: null,
    profile: PROFILE,
    station: 'Scanplatz 1',
    software: 'Laufmappe',
    procedure: 'VD 1.0',
    sheetsPrepared: 3,
    ...batch,
  };
  const opened = desk.run('scan.open', args, []);
  if (opened.outcome === 'refused') throw new Error(`scan.open: ${opened.refusal.code}`);
  desk.scan.receiveInto(batchId);
}

/** Takes a file in as the hot folder does. */
export async function scanIn(desk: Desk, name: string, bytes: Uint8Array): Promise<string> {
  const body = (async function* () {
    yield bytes;
  })();
  return (await desk.intake.take({ name, body }, desk.scan.batchId())).id;
}

/** What filing a document of the table needs beside the case. */
export const SCANNED = {
  duplicateConfirmed: false,
  type: 'employment_declaration',
  title: 'Erklärung zum Beschäftigungsverhältnis',
  dateOfDocument: null,
  receivedOn: localDate('2026-03-02'),
} as const;

/** A page of a letter as a scanner of 150 dpi sees it. */
export async function letterPicture(seed: number): Promise<Buffer> {
  const { canvas } = drawPage(letterContent('permit', seed), seeded(seed));
  return sharp(await canvas.encode('png'))
    .resize({ width: 1240 })
    .greyscale()
    .withMetadata({ density: 150 })
    .jpeg()
    .toBuffer();
}
