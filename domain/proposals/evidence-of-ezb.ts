import type { EzbField } from '../ezb/ezb-form.ts';
import type { EzbFieldReading } from '../ezb/ezb-value.ts';
import { factsFromEzb } from '../ezb/facts-from-ezb.ts';
import { confirmedField, sureValue } from '../ezb/field-value.ts';
import { checkEzb } from '../ezb/plausibility.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type EvidencedField, type FactEvidence, ONLY_EARLIEST } from './fact-evidence.ts';

/** Facts of an EzB with the fields of the form they are read from; the first is shown. */
const READ_FROM: readonly (readonly [EvidencedField, readonly EzbField[]])[] = [
  ['employerChangeReason', ['occasion']],
  ['newEmploymentStart', ['start']],
  ['newEmploymentOpenEnded', ['duration']],
  ['newEmploymentEnd', ['limitedUntil', 'duration']],
  ['grossAnnualSalary', ['pay']],
  ['hiredOutToThirdParties', ['hiredOut']],
  ['ezb.firm', ['firm']],
  ['ezb.weeklyHours', ['weeklyHours']],
  ['stayUninterruptedSince', ['residenceSince']],
];

/** What a form says about the facts of its case. `documentId` is the document it was read from. */
export function evidenceOfEzb(
  documentId: string,
  fields: readonly EzbFieldReading[],
  today: LocalDate,
): FactEvidence[] {
  // What was read unsurely is offered as well, only never as plain.
  const asRead = fields.map((reading) =>
    reading.state === 'unsure' && reading.value !== null ? confirmedField(reading, reading.value) : reading,
  );
  const values: Partial<Record<EvidencedField, FactEvidence['value']>> = {
    ...factsFromEzb({ fields: asRead }),
    ...offer(asRead),
  };
  const said = READ_FROM.flatMap(([field, sources]) => {
    const value = values[field];
    const readings = sources.flatMap((source) => {
      const found = fields.find((reading) => reading.field === source);
      return found === undefined || found.state === 'missing' ? [] : [found];
    });
    const [first] = readings;
    if (value === undefined || !first) return [];
    const doubt = readings.find(({ state }) => state === 'unsure');
    return [
      {
        field,
        value,
        raw: first.raw,
        // A sure field was weighed by the reader of the form, box and words together.
        confidence: doubt ? first.confidence : Math.max(first.confidence, 90),
        citation: { documentId, page: first.page },
        box: first.box,
        problem: doubt?.problem ?? (field === 'stayUninterruptedSince' ? ONLY_EARLIEST : null),
      },
    ];
  });
  return [...said, ...usable(documentId, fields, today)];
}

function offer(fields: readonly EzbFieldReading[]): Partial<Record<EvidencedField, FactEvidence['value']>> {
  const firm = sureValue(fields, 'firm', 'text');
  const hours = sureValue(fields, 'weeklyHours', 'number');
  const since = sureValue(fields, 'residenceSince', 'date');
  return {
    ...(firm && { 'ezb.firm': firm.text }),
    ...(hours && { 'ezb.weeklyHours': hours.number }),
    ...(since && { stayUninterruptedSince: since.date }),
  };
}

/** A form on which nothing needed is missing can be used once a person has seen the signature; the opposite is for a person to say. */
function usable(documentId: string, fields: readonly EzbFieldReading[], today: LocalDate): FactEvidence[] {
  const signature = fields.find(({ field }) => field === 'signature');
  if (!signature || signature.state === 'missing') return [];
  if (checkEzb(fields, today).some(({ severity }) => severity === 'missing')) return [];
  const { raw, page, box } = signature;
  return [
    {
      field: 'employmentDeclarationUsable',
      value: true,
      raw,
      confidence: 0,
      citation: { documentId, page },
      box,
      problem: 'Die nötigen Felder sind ausgefüllt; ob unterschrieben ist, bitte im Bild ansehen.',
    },
  ];
}
