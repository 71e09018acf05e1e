/** Who wrote the file, in XMP and the information dictionary alike. */
export const PRODUCER = 'Laufmappe';

/** A packet of descriptions (ISO 16684-1), each a whole `rdf:Description`. */
export function xmpOf(descriptions: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions.join('\n')}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`);
}

/** The claim to be PDF/A-2 (ISO 19005-2, 6.6.4). */
export const pdfaClaim = (conformance: 'A' | 'U'): string =>
  `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>${conformance}</pdfaid:conformance>
</rdf:Description>`;

/** A moment, ISO 8601 in UTC, to the second: the information dictionary knows no fractions. */
export const xmpMoment = (moment: string): string => moment.replace(/\.\d+Z$/, 'Z');

/** What also stands in the information dictionary, apart from the title and the author. */
export function madeBy(createdAt: string): string[] {
  const when = xmpMoment(createdAt);
  return [
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${when}</xmp:CreateDate>
<xmp:ModifyDate>${when}</xmp:ModifyDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>`,
  ];
}

/** A property that PDF/A does not know and wants described (ISO 19005-2, 6.6.2.3). */
export interface DescribedProperty {
  readonly name: string;
  readonly valueType: 'Text' | 'Integer' | 'Date' | 'seq Text';
  readonly category: 'internal' | 'external';
  readonly description: string;
}

/** The description of a schema of our own or of another standard. */
export function extensionSchema(
  schema: string,
  namespace: string,
  prefix: string,
  properties: readonly DescribedProperty[],
): string {
  const described = properties.map(
    ({ name, valueType, category, description }) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${valueType}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${escaped(description)}</pdfaProperty:description>
</rdf:li>`,
  );
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${escaped(schema)}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text within XML; characters XML cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
