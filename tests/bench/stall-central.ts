/**
 * Central in a process of its own for the bench `stall`, so that its work does not stand in the measured loop: so many cases in
 * five teams, and one case with 1,000 read pages in a sixth. Sends `{url, code}`; on the message `evict` the officer leaves that team.
 */
import { writeChanges } from '#central/engine/write-changes.ts';
import { packWords } from '#db/words/packed-words.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Instant } from '#domain/time/local-date.ts';
import { localDate } from '#domain/time/local-date.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { BENCH_TEAMS, benchRows, inFolder, startBenchCentral } from './bench-desk.ts';

export const LARGE_CASE = '00000000-0000-4000-8000-aaaaaaaaaaaa';
const LARGE_TEAM = 'team-6';
const PAGES = 1000;
const WORDS = 320;

if (process.send) await serve(Number(process.argv[2]));

function serve(cases: number): Promise<void> {
  return inFolder(async (folder) => {
    const { central, codes, close } = await startBenchCentral(folder, cases, undefined, largeCase(cases));
    const done = Promise.withResolvers<void>();
    process.on('message', (wish) => {
      if (wish !== 'evict') return done.resolve();
      const officer = benchRows(0).find(({ table, row }) => table === 'officer' && row.id === 'officer-1')!;
      void central.database
        .transaction((transaction) => writeChanges(transaction, [officer], () => true), { isolation: 'read committed' })
        .then(() => process.send?.('evicted'));
    });
    process.once('disconnect', () => done.resolve());
    process.send?.({ url: central.url, code: codes[0] });
    await done.promise;
    await close();
    process.disconnect?.();
  });
}

function largeCase(cases: number): Change[] {
  const [first] = benchRows(1).filter(({ table }) => table === 'case');
  const chance = seeded(3);
  const vocabulary = Array.from({ length: 30_000 }, (_, at) => `wort${at.toString(36)}${chance.whole(0, 9)}schreiben`);
  const at = '2026-01-01T00:00:00.000Z' as Instant;
  return [
    { table: 'team', row: { id: LARGE_TEAM, name: LARGE_TEAM, letters: null } },
    {
      table: 'officer',
      row: {
        ...(benchRows(0).find(({ row }) => row.id === 'officer-1') as Extract<Change, { table: 'officer' }>).row,
        teamIds: [...BENCH_TEAMS, LARGE_TEAM],
      },
    },
    {
      table: 'case',
      row: {
        ...(first as Extract<Change, { table: 'case' }>).row,
        id: LARGE_CASE,
        fileReference: `32-2.${cases}/2026`,
        teamId: LARGE_TEAM,
      },
    },
    {
      table: 'document',
      row: {
        id: 'large-document',
        caseId: LARGE_CASE,
        type: 'other',
        title: 'Altakte',
        dateOfDocument: null,
        receivedOn: localDate('2026-01-01'),
        channel: 'scan',
        blobSha256: '0'.repeat(64),
        byteSize: 1,
        mediaType: 'application/pdf',
        originalName: 'altakte.pdf',
        pageCount: PAGES,
        firstLeaf: 1,
        filedBy: 'officer-1',
        filedAt: at,
      },
    },
    ...Array.from({ length: PAGES }, (_, page): Change => {
      const words = Array.from({ length: WORDS }, (_, word) => ({
        // Rank by Zipf's law, as in real text.
        text: vocabulary[Math.floor(vocabulary.length ** chance.next()) - 1]!,
        x: (word % 9) * 170,
        y: Math.floor(word / 9) * 60,
        w: 160,
        h: 32,
        confidence: 93,
      }));
      return {
        table: 'page',
        row: {
          id: `large-document/${page + 1}`,
          caseId: LARGE_CASE,
          documentId: 'large-document',
          number: page + 1,
          width: 1654,
          height: 2339,
          source: 'ocr',
          confidence: 93,
          words: packWords(words),
          failure: null,
          rotation: 0,
        },
      };
    }),
  ];
}
