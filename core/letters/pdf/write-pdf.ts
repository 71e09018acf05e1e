import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { LetterFont } from '../fonts/letter-fonts.ts';
import { PAGE } from '../layout/din-5008.ts';
import type { LaidOutLetter } from '../layout/layout-letter.ts';
import { UsedFont } from './embed-fonts.ts';
import { packedStream } from './packed-stream.ts';
import { pageContent } from './page-content.ts';
import { srgbProfile } from './srgb-profile.ts';
import { type MarkedPiece, writeStructure } from './structure-tree.ts';
import { type Metadata, xmpPacket } from './xmp.ts';
import { PRODUCER } from './xmp-parts.ts';

/**
 * Writes laid-out letters one after the other as one PDF/A-2a file (ISO 19005-2) with the structure PDF/UA asks for: fonts embedded,
 * every character mapped to Unicode, colours told by an sRGB profile, nothing active in it. The same input gives the same bytes.
 */
export async function writePdf(letters: readonly LaidOutLetter[], metadata: Metadata): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const fonts = new Map<LetterFont, UsedFont>();
  const usedFont = (font: LetterFont): UsedFont => {
    const used = fonts.get(font) ?? new UsedFont(font);
    fonts.set(font, used);
    return used;
  };

  const pieces: MarkedPiece[] = [];
  const pages = letters
    .flatMap((letter) => letter.pages)
    .map((draft, pageIndex) => {
      const page = document.addPage([PAGE.width, PAGE.height]);
      const { instructions, marked } = pageContent(draft, (set) => usedFont(set.run.font));
      page.node.set(PDFName.of('Contents'), packedStream(context, instructions));
      page.node.set(PDFName.of('StructParents'), context.obj(pageIndex));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      pieces.push(...marked.map((of, number) => ({ page: page.ref, pageIndex, number, of })));
      return page;
    });
  const embedded = context.register(
    context.obj(Object.fromEntries([...fonts.values()].map((used) => [used.font.key, used.embed(context)]))),
  );
  for (const page of pages) page.node.set(PDFName.of('Resources'), context.obj({ Font: embedded }));

  const created = new Date(metadata.createdAt);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setCreator(PRODUCER);
  document.setProducer(PRODUCER);
  document.setCreationDate(created);
  document.setModificationDate(created);
  catalog.set(PDFName.of('Lang'), PDFString.of(metadata.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(
    PDFName.of('StructTreeRoot'),
    writeStructure(
      context,
      letters.map((letter) => letter.structure),
      pieces,
    ),
  );
  const packet = xmpPacket(metadata);
  // Metadata stay readable for programs that know no PDF, so they are not compressed.
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML', Length: packet.byteLength })),
  );
  const profile = packedStream(context, srgbProfile(), { N: 3 });
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile };
  catalog.set(
    PDFName.of('OutputIntents'),
    context.obj([
      context.register(
        context.obj({
          ...intent,
          OutputConditionIdentifier: PDFString.of('sRGB'),
          Info: PDFString.of('sRGB IEC61966-2.1'),
        }),
      ),
    ]),
  );
  const identifier = createHash('sha256').update(packet).digest('hex').slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(identifier), PDFHexString.of(identifier)]);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
