import { findMrz } from '../mrz/find-mrz.ts';
import type { PageImage } from '../page-image.ts';
import { prepareImage } from '../prepare-image.ts';
import type { FoundZone } from './page-look.ts';

/** OCR-B is read best from a usual scan; more dots only cost time. */
const MOST_DPI = 300;

/**
 * The machine-readable zones of a page that were read with certainty; one that was merely seen is left to a person. Boxes are in
 * pixels of the page as given. Throws UnreadableImage when the picture cannot be decoded.
 */
export async function findZones(page: PageImage): Promise<FoundZone[]> {
  const picture = await prepareImage(page, Math.min(MOST_DPI, page.dpi));
  const scaleX = page.placed.w / picture.width;
  const scaleY = page.placed.h / picture.height;
  return findMrz(picture).flatMap((found): FoundZone[] => {
    if (found.kind !== 'read') return [];
    const { box, reading } = found;
    const { documentCode, surname, givenNames, birthDate, nationality, documentNumber } = reading.fields;
    return [
      {
        documentCode: documentCode.value,
        familyName: surname.value,
        givenNames: givenNames.value,
        birthDate: birthDate.date,
        nationality: nationality.value === '' ? null : nationality.value,
        documentNumber: documentNumber.value === '' ? null : documentNumber.value,
        lines: reading.lines,
        warnings: [...new Set(reading.warnings.map(({ code }) => code))],
        box: {
          x: Math.round(page.placed.x + box.x * scaleX),
          y: Math.round(page.placed.y + box.y * scaleY),
          w: Math.round(box.w * scaleX),
          h: Math.round(box.h * scaleY),
        },
      },
    ];
  });
}
