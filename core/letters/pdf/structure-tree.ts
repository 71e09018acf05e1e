import { type PDFContext, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { StructureElement } from '../layout/page-draft.ts';

/** A marked piece of a page. */
export interface MarkedPiece {
  readonly page: PDFRef;
  readonly pageIndex: number;
  readonly number: number;
  readonly of: StructureElement;
}

/** Writes the structure tree (ISO 32000-1, 14.7) and the way back from each marked piece to its element. */
export function writeStructure(
  context: PDFContext,
  sections: readonly StructureElement[],
  pieces: readonly MarkedPiece[],
): PDFRef {
  const piecesOf = Map.groupBy(pieces, (piece) => piece.of);
  const owner = new Map<StructureElement, PDFRef>();
  const rootRef = context.nextRef();

  const write = (element: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    owner.set(element, ref);
    const dictionary = context.obj({
      Type: 'StructElem',
      S: element.tag,
      P: parent,
      K: [
        ...(piecesOf.get(element) ?? []).map((piece) =>
          context.obj({ Type: 'MCR', Pg: piece.page, MCID: piece.number }),
        ),
        ...element.children.map((child) => write(child, ref)),
      ],
    });
    if (element.lang) dictionary.set(PDFName.of('Lang'), PDFString.of(element.lang));
    if (element.tag === 'TH') dictionary.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: 'Column' }));
    if (element.numbering) {
      dictionary.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: element.numbering }));
    }
    context.assign(ref, dictionary);
    return ref;
  };

  const documentRef = context.nextRef();
  const kids = sections.map((section) => write(section, documentRef));
  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: kids }));

  const byPage = Map.groupBy(pieces, (piece) => piece.pageIndex);
  const numbers = [...byPage].flatMap(([pageIndex, own]) => [
    pageIndex,
    context.register(context.obj(own.map((piece) => owner.get(piece.of)!))),
  ]);
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [documentRef],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: byPage.size,
    }),
  );
  return rootRef;
}
