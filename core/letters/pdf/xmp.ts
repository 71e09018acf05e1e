import { escaped, extensionSchema, madeBy, pdfaClaim, xmpOf } from './xmp-parts.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** When the letter was made, ISO 8601 in UTC. */
  readonly createdAt: string;
}

/**
 * The document's metadata as XMP (ISO 16684-1): the claim to be PDF/A-2, level A, and PDF/UA-1, with the description of the latter's
 * field that PDF/A asks for. The same facts stand in the information dictionary.
 */
export function xmpPacket({ title, author, language, createdAt }: Metadata): Uint8Array {
  return xmpOf([
    pdfaClaim('A'),
    `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>`,
    ...madeBy(createdAt),
    extensionSchema('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
      { name: 'part', valueType: 'Integer', category: 'internal', description: 'Part of PDF/UA' },
    ]),
  ]);
}
