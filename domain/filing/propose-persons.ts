import { nameWords } from './case-directory.ts';
import { type DocumentText, evidenceAt } from './document-text.ts';
import type { NamedDay } from './find-dates.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { Evidence, EvidenceKind, NamedPerson, Proposed } from './proposal.ts';

const FAMILY =
  /(?:^|\b)(?:familienname|nachname|name|surname|nom)(?: ?[/,(].{0,30}?)?\)?: ?([a-z][a-z' -]{1,40}?)(?=$|,| vorname| given| geb)/;
const GIVEN =
  /(?:^|\b)(?:vornamen?|given names?|prenoms?)(?: ?[/(].{0,30}?)?\)?: ?([a-z][a-z' -]{1,40}?)(?=$|,| geb| nachname)/;
const ADDRESSED = /(?:^|betreff: |fur |von )(?:herrn?|frau) (?!und\b)([a-z'-]+(?: [a-z'-]+){1,4}?)(?=$|,| geb| \d)/;
/** `L01X00T47` (Germany's cards), `C4F7K2M91`, nine characters with a digit among them. */
const DOCUMENT_NUMBER =
  /(?:pass-?(?:nr|nummer)|passport no|seriennummer|karten-?nr|ausweis-?nr|dokumentennummer|document no)\.?(?: ?\/ ?[a-z. ]{2,20})?:? ?([a-z0-9]{6,10})\b/g;

/** The persons a document names: out of its machine-readable zone, its labelled fields, or how it addresses somebody. */
export function proposePersons(
  text: DocumentText,
  days: readonly NamedDay[],
  mrz: readonly MrzPerson[],
): Proposed<NamedPerson>[] {
  const fromZone = mrz.map((zone): Proposed<NamedPerson> => {
    const { familyName, givenNames, birthDate, nationality, documentNumber } = zone;
    return {
      value: {
        familyName,
        givenNames: givenNames === '' ? null : givenNames,
        birthDate,
        nationality,
        documentNumbers: documentNumber === null ? [] : [documentNumber],
      },
      confidence: 0.98,
      evidence: [zone.evidence],
    };
  });
  return [...fromZone, ...labelled(text, days)].slice(0, 3);
}

function labelled(text: DocumentText, days: readonly NamedDay[]): Proposed<NamedPerson>[] {
  const family = firstPart(text, FAMILY, 'family_name');
  const given = firstPart(text, GIVEN, 'given_name');
  const addressed = family ?? firstPart(text, ADDRESSED, 'name');
  if (addressed === undefined) return [];
  const birth = days.find(({ role }) => role === 'birth');
  const numbers = text.lines.flatMap((line) =>
    [...line.folded.matchAll(DOCUMENT_NUMBER)]
      .filter((match) => /\d/.test(match[1]!))
      .map((match) =>
        evidenceAt(line, match.index + match[0].length - match[1]!.length, match.index + match[0].length, 'number'),
      ),
  );
  const words = addressed.text.split(/\s+/);
  const whole = family === undefined && nameWords(addressed.text).length > 1;
  return [
    {
      value: {
        familyName: whole ? words.at(-1)! : addressed.text,
        givenNames: given?.text ?? (whole ? words.slice(0, -1).join(' ') : null),
        birthDate: birth?.day ?? null,
        nationality: null,
        documentNumbers: [...new Set(numbers.map((number) => number.text.toUpperCase()))],
      },
      confidence: birth === undefined ? 0.5 : 0.75,
      evidence: [
        addressed,
        ...(given === undefined ? [] : [given]),
        ...(birth === undefined ? [] : [evidenceAt(birth.line, birth.from, birth.to, 'birth_date')]),
        ...numbers,
      ],
    },
  ];
}

function firstPart({ lines }: DocumentText, pattern: RegExp, shows: EvidenceKind): Evidence | undefined {
  for (const line of lines) {
    const match = pattern.exec(line.folded);
    if (match === null) continue;
    const from = match.index + match[0].lastIndexOf(match[1]!);
    return evidenceAt(line, from, from + match[1]!.length, shows);
  }
  return undefined;
}
