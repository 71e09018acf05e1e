import type { WishItem } from '#contract/desk/scan.ts';
import type { LetterContent } from '#domain/letters/content.ts';
import type { OfficeSettings } from '#domain/records/office.ts';
import { germanShortDay } from '#domain/time/german-day.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { moment, scanSheet } from './sheet.ts';

/** The paper files to be fetched, in the order somebody walks along the shelves. */
export function pickList(office: OfficeSettings | null, wishes: readonly WishItem[], printedAt: string): LetterContent {
  const alongTheShelves = [...wishes].sort(
    (a, b) =>
      compare(a.shelf ?? '\uffff', b.shelf ?? '\uffff') ||
      compare(a.box ?? '\uffff', b.box ?? '\uffff') ||
      compare(a.fileReference, b.fileReference),
  );
  const files = wishes.length === 1 ? '1 Akte' : `${wishes.length} Akten`;
  return scanSheet(
    office,
    'Aushebeliste',
    [`${files}, gedruckt am ${moment(printedAt)}`],
    [
      {
        kind: 'table',
        columns: [
          { header: 'Regal', share: 2 },
          { header: 'Karton', share: 2 },
          { header: 'Aktenzeichen', share: 4 },
          { header: 'Name', share: 8 },
          { header: 'bis', share: 2 },
          { header: 'da', share: 1 },
        ],
        rows: alongTheShelves.map((wish) => [
          wish.shelf ?? '–',
          wish.box ?? '–',
          wish.fileReference,
          [wish.applicantName, `für ${wish.wishedByName}`, ...(wish.remark === null ? [] : [wish.remark])].join(', '),
          dayOf(wish.neededOn ?? wish.nextAppointmentOn),
          TO_TICK,
        ]),
      },
    ],
  );
}

/** A box to tick, of signs that every font has. */
const TO_TICK = '[   ]';

function dayOf(day: string | null): string {
  const known = LocalDate.safeParse(day);
  return known.success ? germanShortDay(known.data) : '–';
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'de', { numeric: true });
