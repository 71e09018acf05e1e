import type { EzbFieldReading } from './ezb-value.ts';
import type { FieldPlace } from './form-layout.ts';
import { boxAround } from './form-page.ts';
import { unsure } from './reading.ts';

/** Field 59: a person looks whether it is signed; the place shown reaches from three lines above the label to three below. */
export function readSignature({ field, label }: FieldPlace): EzbFieldReading {
  const own = boxAround(label.words.map(({ word }) => word))!;
  const reach = label.page.wordHeight * 4;
  const { width, height, page } = label.page.page;
  const top = Math.max(0, own.y - reach);
  const box = {
    x: own.x,
    y: top,
    w: Math.min(width - own.x, Math.max(own.w, reach * 6)),
    h: Math.min(height, own.y + own.h + reach) - top,
  };
  const raw = label.words.map(({ word }) => word.text).join(' ');
  return unsure(
    field,
    null,
    { raw, page, box, confidence: 0, parted: false },
    'Ob der Arbeitgeber unterschrieben hat, ist im Bild zu sehen; die Texterkennung kann es nicht sagen.',
  );
}
