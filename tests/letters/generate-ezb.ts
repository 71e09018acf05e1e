import type { EzbField } from '#domain/ezb/ezb-form.ts';
import type { EzbValue } from '#domain/ezb/ezb-value.ts';
import { degradePage } from './degrade-page.ts';
import { drawEzb } from './draw-ezb.ts';
import { ezbContent } from './ezb-content.ts';
import { seeded } from './seeded-random.ts';

/** A scanned form with what truly stands in it. */
export interface GeneratedEzb {
  name: string;
  layout: string;
  handwritten: boolean;
  /** JPEG files of 2480 × 3508 pixels, in the order of the pages. */
  pages: Buffer[];
  truth: ReadonlyMap<EzbField, EzbValue>;
  blank: readonly EzbField[];
}

export interface EzbFormsOrder {
  seed: number;
  count: number;
  /** Every how many-th form is filled in by hand; 0 for none. */
  handwrittenEach: number;
  edition?: string;
}

/** Draws and ages `count` filled-in forms; the same seed gives the same forms. */
export async function* generateEzbForms(order: EzbFormsOrder): AsyncIterable<GeneratedEzb> {
  for (let number = 0; number < order.count; number += 1) {
    const chance = seeded(order.seed * 6151 + number);
    const content = ezbContent(chance);
    const handwritten = order.handwrittenEach > 0 && number % order.handwrittenEach === order.handwrittenEach - 1;
    const drawn = drawEzb(content, chance, {
      handwritten,
      ...(order.edition === undefined ? {} : { edition: order.edition }),
    });
    const pages: Buffer[] = [];
    for (const page of drawn.pages) pages.push((await degradePage(page, chance)).jpeg);
    yield {
      name: `${String(number + 1).padStart(3, '0')}-${drawn.layout}${drawn.handwritten ? '-hand' : ''}`,
      layout: drawn.layout,
      handwritten: drawn.handwritten,
      pages,
      truth: content.truth,
      blank: content.blank,
    };
  }
}
