import {
  type DescribedProperty,
  escaped,
  extensionSchema,
  madeBy,
  pdfaClaim,
  xmpOf,
} from '../../letters/pdf/xmp-parts.ts';

/** How the paper became this file (transfer record, TR-RESISCAN); each text as a person reads it. */
export interface ScanRecord {
  readonly batch: string;
  readonly operator: string;
  /** Machine and scanner. */
  readonly station: string;
  readonly software: string;
  /** Name and version of the scan profile. */
  readonly profile: string;
  /** Version of the procedure documentation. */
  readonly procedure: string;
  /** When the pages were safe on disk; ISO 8601 in UTC. */
  readonly scannedAt: string;
  /** SHA-256 of each page's picture as the scanner made it, in the order of the pages; lower-case hexadecimal. */
  readonly pageHashes: readonly string[];
}

export interface RenditionMetadata {
  readonly title: string;
  /** Date of the document itself, JJJJ-MM-TT; null where it has none. */
  readonly dateOfDocument: string | null;
  /** When the rendition was made, ISO 8601 in UTC. The same moment gives the same bytes. */
  readonly createdAt: string;
  /** Null for a document that was not scanned here. */
  readonly scan: ScanRecord | null;
}

const NAMESPACE = 'urn:laufmappe:transfer:1:';
const text = (name: string, description: string, more: Partial<DescribedProperty> = {}): DescribedProperty => {
  return { name, valueType: 'Text', category: 'external', description, ...more };
};
const PROPERTIES = [
  text('Batch', 'Name of the scanned batch (Stapel)'),
  text('Operator', 'Person who scanned'),
  text('Station', 'Machine and scanner'),
  text('Software', 'Scanning software and its version'),
  text('Profile', 'Scan profile and its version'),
  text('Procedure', 'Version of the procedure documentation'),
  text('ScannedAt', 'Moment at which all pages were recorded', { valueType: 'Date', category: 'internal' }),
  text('PageHashes', 'SHA-256 of the scanned pictures, in the order of the pages', {
    valueType: 'seq Text',
    category: 'internal',
  }),
] as const;

/** The claim to be PDF/A-2u, title and dates, and the transfer record with the description of its fields that PDF/A asks for. */
export function renditionXmp({ title, dateOfDocument, createdAt, scan }: RenditionMetadata): Uint8Array {
  const date =
    dateOfDocument === null
      ? ''
      : `\n<dc:date><rdf:Seq><rdf:li>${escaped(dateOfDocument)}</rdf:li></rdf:Seq></dc:date>`;
  return xmpOf([
    pdfaClaim('U'),
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${date}
</rdf:Description>`,
    ...madeBy(createdAt),
    ...(scan === null ? [] : [transferRecord(scan), extensionSchema('Transfervermerk', NAMESPACE, 'lmt', PROPERTIES)]),
  ]);
}

function transferRecord(scan: ScanRecord): string {
  const values: readonly string[] = [
    scan.batch,
    scan.operator,
    scan.station,
    scan.software,
    scan.profile,
    scan.procedure,
    scan.scannedAt,
  ];
  const fields = values.map(
    (value, at) => `<lmt:${PROPERTIES[at]!.name}>${escaped(value)}</lmt:${PROPERTIES[at]!.name}>`,
  );
  const hashes = scan.pageHashes.map((hash) => `<rdf:li>${escaped(hash)}</rdf:li>`).join('');
  return `<rdf:Description rdf:about="" xmlns:lmt="${NAMESPACE}">
${fields.join('\n')}
<lmt:PageHashes><rdf:Seq>${hashes}</rdf:Seq></lmt:PageHashes>
</rdf:Description>`;
}
