import type { RecognisedPage } from '#contract/ocr.ts';
import { type QuarterTurn, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { srgbProfile } from '../../letters/pdf/srgb-profile.ts';
import { PRODUCER, xmpMoment } from '../../letters/pdf/xmp-parts.ts';
import { CHARACTER_WIDTH, glyphlessFont } from '../../ocr/glyphless-font.ts';
import { hiddenText } from '../../ocr/hidden-text.ts';
import type { PdfPicture } from './page-picture.ts';
import { createPdfFile, type PdfFile, type Sink, textString } from './pdf-file.ts';
import { type RenditionMetadata, renditionXmp } from './rendition-xmp.ts';

/** A page on its way into a rendition. */
export interface RenditionPage {
  readonly picture: PdfPicture;
  /** Where the picture lies on the page as the file shows it. */
  readonly image: Pick<PageImage, 'width' | 'height' | 'dpi' | 'placed'>;
  readonly recognised: RecognisedPage;
  /** A person's own turn on top of what the file shows; otherwise the page stands as its words lie. */
  readonly turn?: QuarterTurn;
}

/**
 * Writes pages as one PDF/A-2u file (ISO 19005-2): pictures untouched, their words over them invisibly, colours told by an sRGB
 * profile, the transfer record in the metadata. Pages are taken one at a time. The same pages give the same bytes.
 */
export async function writeRendition(
  pages: AsyncIterable<RenditionPage> | Iterable<RenditionPage>,
  metadata: RenditionMetadata,
  sink: Sink,
): Promise<void> {
  const file = await createPdfFile(sink);
  const [root, pageTree, info, xmp, profile] = [0, 0, 0, 0, 0].map(() => file.reserve()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const font = await writeFont(file);
  const kids: number[] = [];
  for await (const page of pages) kids.push(await writePage(file, page, { font, pageTree }));
  await file.object(
    pageTree,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  await file.packedStream(profile, '/N 3', srgbProfile());
  // Metadata stay readable for programs that know no PDF, so they are not packed.
  await file.stream(xmp, '/Type /Metadata /Subtype /XML', renditionXmp(metadata));
  const when = `(D:${xmpMoment(metadata.createdAt).replace(/[-:TZ]/g, '')}Z)`;
  await file.object(
    info,
    `<< /Title ${textString(metadata.title)} /Creator (${PRODUCER}) /Producer (${PRODUCER}) /CreationDate ${when} /ModDate ${when} >>`,
  );
  await file.object(
    root,
    `<< /Type /Catalog /Pages ${pageTree} 0 R /Lang (de) /Metadata ${xmp} 0 R /ViewerPreferences << /DisplayDocTitle true >>
/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile} 0 R >>] >>`,
  );
  await file.finish({ root, info });
}

async function writePage(
  file: PdfFile,
  { picture, image, recognised, turn }: RenditionPage,
  { font, pageTree }: { font: number; pageTree: number },
): Promise<number> {
  const [page, content, object] = [file.reserve(), file.reserve(), file.reserve()];
  const scale = 72 / image.dpi;
  const box = { x: 0, y: 0, width: rounded(image.width * scale), height: rounded(image.height * scale) };
  const rotate = turn ?? recognised.rotation ?? 0;
  let { entries } = picture;
  if (picture.globals !== undefined) {
    const globals = file.reserve();
    await file.stream(globals, '', picture.globals);
    entries = entries.replace('GLOBALS', `${globals} 0 R`);
  }
  await file.stream(object, `/Type /XObject /Subtype /Image ${entries}`, picture.bytes);
  const words = recognised.words.map((word) => turnBox(word, recognised, rotate));
  const text = hiddenText(words, { box, rotate, ...turnSize(recognised, rotate) }, 'F');
  const instructions = `q ${placement(picture, image, scale, box.height)} cm /P Do Q\n${text}`;
  await file.packedStream(content, '', instructions);
  const resources = `<< /XObject << /P ${object} 0 R >>${text === '' ? '' : ` /Font << /F ${font} 0 R >>`} >>`;
  await file.object(
    page,
    `<< /Type /Page /Parent ${pageTree} 0 R /MediaBox [0 0 ${box.width} ${box.height}]${rotate === 0 ? '' : ` /Rotate ${rotate}`} /Resources ${resources} /Contents ${content} 0 R >>`,
  );
  return page;
}

/** The transformation that lays the picture's unit square where the page shows the picture (ISO 32000-1, 8.3.4). */
function placement(
  { turn, mirrored }: PdfPicture,
  { placed }: RenditionPage['image'],
  scale: number,
  pageHeight: number,
): string {
  const w = placed.w * scale;
  const h = placed.h * scale;
  const x = placed.x * scale;
  const y = pageHeight - placed.y * scale - h;
  const [right, up, origin] = (
    {
      0: [
        [w, 0],
        [0, h],
        [x, y],
      ],
      90: [
        [0, -h],
        [w, 0],
        [x, y + h],
      ],
      180: [
        [-w, 0],
        [0, -h],
        [x + w, y + h],
      ],
      270: [
        [0, h],
        [-w, 0],
        [x + w, y],
      ],
    } as const
  )[turn];
  const matrix = mirrored
    ? [-right[0], -right[1], ...up, origin[0] + right[0], origin[1] + right[1]]
    : [...right, ...up, ...origin];
  return matrix.map(rounded).join(' ');
}

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

async function writeFont(file: PdfFile): Promise<number> {
  const { file: trueType, glyphOfCode, toUnicode } = glyphlessFont();
  const [font, descendant, descriptor, program, glyphs, unicode] = [0, 0, 0, 0, 0, 0].map(() => file.reserve());
  await file.packedStream(program!, `/Length1 ${trueType.byteLength}`, trueType);
  await file.packedStream(glyphs!, '', glyphOfCode);
  await file.packedStream(unicode!, '', toUnicode);
  await file.object(
    descriptor!,
    `<< /Type /FontDescriptor /FontName /GlyphLessFont /FontFile2 ${program} 0 R /Flags 5 /FontBBox [0 0 ${CHARACTER_WIDTH * 1000} 1000] /Ascent 1000 /Descent -1 /CapHeight 1000 /ItalicAngle 0 /StemV 80 >>`,
  );
  await file.object(
    descendant!,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLessFont /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW ${CHARACTER_WIDTH * 1000} /CIDToGIDMap ${glyphs} 0 R >>`,
  );
  await file.object(
    font!,
    `<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLessFont /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  );
  return font!;
}
