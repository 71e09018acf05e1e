import type { MrzPerson } from '#domain/filing/mrz-person.ts';
import { birthDay } from '#domain/mrz/mrz-date.ts';
import { type PageSize, type QuarterTurn, turnBox } from '#domain/records/quarter-turn.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { FoundZone } from '#ocr-worker/look/page-look.ts';

/**
 * Whom a zone names, with its place on the upright page. `page` is the number in its document; `lies` how the page lies in its file
 * and what turns it upright, undefined where that is not known yet.
 */
export function zoneHolder(
  zone: FoundZone,
  lies: { readonly size: PageSize; readonly turn: QuarterTurn } | undefined,
  page: number,
  today: LocalDate,
): MrzPerson {
  const { box, lines, birthDate, warnings = [], ...named } = zone;
  const upright = lies === undefined ? box : turnBox(box, lies.size, lies.turn);
  return {
    ...named,
    birthDate: birthDay(birthDate, today) ?? null,
    evidence: {
      page,
      boxes: [upright],
      text: lines.join(' '),
      shows: 'machine_zone',
      ...(warnings.length > 0 && { warnings: [...warnings] }),
    },
  };
}
