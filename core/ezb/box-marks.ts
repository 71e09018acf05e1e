import { type BoxMark, readBoxMark } from '#domain/ezb/box-mark.ts';
import type { BoxQuestion } from '#domain/ezb/form-layout.ts';
import type { BoxMarks } from '#domain/ezb/read-ezb.ts';
import { type QuarterTurn, turnBack, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { cutOut, type GreyPicture, turnPicture } from '#ocr-worker/grey-picture.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { prepareImage, UnreadableImage } from '#ocr-worker/prepare-image.ts';
import type { OpenedSource } from '../intake/open-source/open-source.ts';
import { UnreadablePage } from '../intake/open-source/open-source.ts';

/**
 * Looks at the tick boxes of an open original, each page decoded once at its own resolution. Questions on pages that are no
 * picture or cannot be decoded stay unanswered; the reader takes them for unsure. Boxes are of the upright page; `turns` says by
 * page how the picture must be turned to it.
 */
export async function lookAtBoxes(
  source: OpenedSource,
  questions: readonly BoxQuestion[],
  turns: ReadonlyMap<number, QuarterTurn>,
): Promise<BoxMarks> {
  const marks = new Map<string, BoxMark>();
  for (const page of new Set(questions.map((question) => question.page))) {
    const image = await pageImage(source, page);
    if (image === null) continue;
    for (const [id, mark] of await marksOnPage(
      image,
      questions.filter((question) => question.page === page),
      turns.get(page) ?? 0,
    )) {
      marks.set(id, mark);
    }
  }
  return marks;
}

async function pageImage(source: OpenedSource, page: number): Promise<PageImage | null> {
  try {
    const opened = await source.page(page);
    return opened.kind === 'image' ? opened.image : null;
  } catch (error) {
    if (error instanceof UnreadablePage) return null;
    throw error;
  }
}

async function marksOnPage(
  image: PageImage,
  questions: readonly BoxQuestion[],
  turn: QuarterTurn,
): Promise<[string, BoxMark][]> {
  let picture: GreyPicture;
  try {
    picture = await prepareImage(image, image.dpi);
  } catch (error) {
    if (error instanceof UnreadableImage) return [];
    throw error;
  }
  const scaleX = picture.width / image.placed.w;
  const scaleY = picture.height / image.placed.h;
  const upright = turnSize(image, turn);
  return questions.flatMap(({ id, box: uprightBox }) => {
    const box = turnBox(uprightBox, upright, turnBack(turn));
    const left = Math.max(0, Math.round((box.x - image.placed.x) * scaleX));
    const top = Math.max(0, Math.round((box.y - image.placed.y) * scaleY));
    const width = Math.min(picture.width - left, Math.round(box.w * scaleX));
    const height = Math.min(picture.height - top, Math.round(box.h * scaleY));
    if (width < 4 || height < 4) return [];
    const cut = turnPicture(cutOut(picture, left, top, width, height), turn);
    return [[id, readBoxMark(cut.pixels, cut.width, cut.height)] as [string, BoxMark]];
  });
}
