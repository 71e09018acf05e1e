import { z } from 'zod';
import { CLOCK_TITLES, type ClockCode } from '#domain/clocks/clock.ts';
import { URGENCY_BANDS } from '#domain/clocks/urgency-of.ts';
import { Facts } from '#domain/facts/facts.ts';
import { LAENDER } from '#domain/law/land.ts';
import { DocumentType } from '#domain/records/document-type.ts';
import { NEXT_STEP_TEXTS, type NextStepCode } from '#domain/routes/next-step.ts';
import { ROUTE_NAMES, type Route } from '#domain/routes/route-table.ts';

/** What `laufmappe clocks --json` prints, as a schema of its own; the tests hold every answer against it. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);
const factName = z.enum(keysOf(Facts.shape));
const clockCode = z.enum(keysOf(CLOCK_TITLES) as [ClockCode, ...ClockCode[]]);
const route = z.enum(keysOf(ROUTE_NAMES) as [Route, ...Route[]]);
const reasons = z.array(z.strictObject({ text, legalBasis: text.nullable() }));
const feeLine = z.strictObject({ euro: z.number().min(0), text, legalBasis: text });

const RouteAnswer = z.strictObject({
  decided: z.boolean(),
  route: route.nullable(),
  name: text.nullable(),
  candidates: z.array(route).min(1),
  permission: z.enum(['none', 'required', 'title_decision']).nullable(),
  baConsent: z.enum(['none', 'required', 'by_title']).nullable(),
  notification: z.boolean().nullable(),
  legalBasis: text.nullable(),
  explanation: text.nullable(),
  questions: z.array(z.strictObject({ fact: factName, question: text })),
  stop: z.strictObject({ fact: z.literal('hiredOutToThirdParties'), legalBasis: text, text }).nullable(),
  hints: reasons,
  because: reasons,
});

const Clock = z.strictObject({
  code: clockCode,
  title: text,
  legalBasis: text,
  request: z.number().int().min(1).nullable(),
  eventOn: day,
  endsOn: day,
  endsOnShifted: day,
  mustActBy: day,
  mayRelyFrom: day,
  state: z.enum(['running', 'stopped', 'met', 'missed', 'confirmed']),
  doneOn: day.nullable(),
  ripe: z.boolean(),
  emergencyFrom: day.nullable(),
  because: reasons.min(1),
});

const Answer = z.strictObject({
  file: text,
  today: day,
  land: z.enum(LAENDER),
  route: RouteAnswer.nullable(),
  clocks: z.array(Clock),
  missing: z.array(z.strictObject({ fact: factName, question: text, clock: clockCode })),
  notes: z.array(z.strictObject({ code: clockCode, text, legalBasis: text })),
  urgency: z.strictObject({
    code: clockCode.nullable(),
    dueOn: day.nullable(),
    reason: text.nullable(),
    legalBasis: text.nullable(),
    band: z.enum(URGENCY_BANDS),
  }),
  nextStep: z.strictObject({
    code: z.enum(keysOf(NEXT_STEP_TEXTS) as [NextStepCode, ...NextStepCode[]]),
    text,
    reason: text,
    legalBasis: text.nullable(),
  }),
  checklist: z.array(
    z.strictObject({
      key: text,
      name: text,
      documentTypes: z.array(DocumentType),
      needed: z.enum(['yes', 'no', 'unknown']),
      reason: text.nullable(),
      legalBasis: text,
    }),
  ),
  fee: z.strictObject({ regular: feeLine.nullable(), others: z.array(feeLine) }),
});

const Refused = z.strictObject({
  file: text,
  refused: z
    .array(
      z.strictObject({
        field: z.string(),
        code: z.enum(['unknown_field', 'invalid_value', 'contradiction', 'not_an_object']),
        message: text,
        remedy: text,
      }),
    )
    .min(1),
});

/** One file's answer, or its refusal; of several files, a list. */
export const ClocksAnswer = z.union([Answer, Refused]);

/** JSON schema of the output, for programs that read it. */
export function answerSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(z.union([ClocksAnswer, z.array(ClocksAnswer)]), { reused: 'ref' }), null, 2)}\n`;
}

function keysOf(record: Readonly<Record<string, unknown>>): [string, ...string[]] {
  return Object.keys(record) as [string, ...string[]];
}
