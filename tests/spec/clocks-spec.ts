import { z } from 'zod';
import { type Assessment, assessFacts } from '#domain/assessment/assess-facts.ts';
import { CLOCK_TITLES } from '#domain/clocks/clock.ts';
import { TITLE_KIND_NAMES } from '#domain/facts/fact-values.ts';
import { FACT_GROUPS, Facts } from '#domain/facts/facts.ts';
import { NEXT_STEP_TEXTS } from '#domain/routes/next-step.ts';
import { ROUTE_TABLE } from '#domain/routes/route-table.ts';
import { localDate } from '#domain/time/local-date.ts';

/** The day the examples of the document are computed for, unless they name their own. */
const EXAMPLE_DAY = localDate('2026-11-23');

/**
 * docs/spec/clocks.md as it must read: tables between `<!-- generated: NAME -->` and `<!-- end -->`, and below every block
 * of facts (```json facts) the answer of the program (```json answer, an extract; ```json whole, everything).
 */
export function renewedSpec(markdown: string): string {
  return withAnswers(withTables(markdown));
}

/** Every block of facts in the document. */
export function exampleFacts(markdown: string): string[] {
  return [...markdown.matchAll(/```json facts\n([\s\S]*?)```/g)].map(([, facts = '']) => facts);
}

/** JSON schema of the input, for editors and other programs. */
export function factsSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Facts, { io: 'input' }), null, 2)}\n`;
}

function withTables(markdown: string): string {
  return markdown.replace(/<!-- generated: (\w+) -->\n[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const table = TABLES[name];
    if (table === undefined) throw new Error(`no generated table ${name}`);
    return `<!-- generated: ${name} -->\n${table()}\n<!-- end -->`;
  });
}

function withAnswers(markdown: string): string {
  return markdown.replace(
    /```json facts\n([\s\S]*?)```([\s\S]*?)```json (answer|whole)\n[\s\S]*?```/g,
    (_, facts: string, between: string, kind: string) => {
      const result = assessFacts(JSON.parse(facts), { today: EXAMPLE_DAY });
      const answer = result.ok
        ? kind === 'whole'
          ? result.assessment
          : extract(result.assessment)
        : { refused: result.refusals };
      return `\`\`\`json facts\n${facts}\`\`\`${between}\`\`\`json ${kind}\n${JSON.stringify(answer, null, 2)}\n\`\`\``;
    },
  );
}

function extract({ route, clocks, missing, nextStep, urgency }: Assessment) {
  return {
    ...(route && {
      route: {
        decided: route.decided,
        route: route.route,
        permission: route.permission,
        baConsent: route.baConsent,
        notification: route.notification,
        questions: route.questions.map(({ fact }) => fact),
        stop: route.stop?.legalBasis ?? null,
      },
    }),
    clocks: clocks.map(({ code, request, mustActBy, mayRelyFrom, state, ripe }) => ({
      code,
      ...(request === null ? {} : { request }),
      mustActBy,
      mayRelyFrom,
      state,
      ...(ripe ? { ripe } : {}),
    })),
    missing: missing.map(({ fact, clock }) => ({ fact, clock })),
    nextStep: nextStep.code,
    urgency: urgency.reason,
  };
}

const TABLES: Readonly<Record<string, () => string>> = {
  fields: () =>
    Object.entries(FACT_GROUPS)
      .map(([title, fields]) => {
        const rows = Object.entries(fields).map(([name, schema]) => [
          `\`${name}\``,
          kindOf(z.toJSONSchema(schema, { io: 'input' })),
          schema.description ?? '',
        ]);
        return `#### ${title}\n\n${table(['Field', 'Kind', 'Meaning'], rows)}`;
      })
      .join('\n\n'),
  titles: () =>
    table(
      ['Value', 'Title'],
      Object.entries(TITLE_KIND_NAMES).map(([kind, name]) => [`\`${kind}\``, name]),
    ),
  clocks: () =>
    table(
      ['Code', 'Clock'],
      Object.entries(CLOCK_TITLES).map(([code, title]) => [`\`${code}\``, title]),
    ),
  steps: () =>
    table(
      ['Code', 'Step'],
      Object.entries(NEXT_STEP_TEXTS).map(([code, text]) => [`\`${code}\``, text]),
    ),
  routes: () =>
    table(
      ['Route', 'When', 'Permission', 'BA consent', 'Notify', 'Basis'],
      ROUTE_TABLE.map(({ route, when, permission, baConsent, notification, legalBasis }) => [
        route,
        Object.keys(when)
          .map((condition) => `\`${condition}\``)
          .join(' and '),
        permission,
        baConsent,
        notification ? 'yes' : 'no',
        legalBasis,
      ]),
    ),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

type Shape = z.core.JSONSchema.BaseSchema;

function kindOf(shape: Shape): string {
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.anyOf) return 'day';
  switch (shape.type) {
    case 'array':
      return `list of ${kindOf(shape.items as Shape)}`;
    case 'object': {
      const needed = new Set(shape.required);
      const parts = Object.entries(shape.properties ?? {}).map(
        ([name, part]) => `\`${name}\`${needed.has(name) ? '' : '?'}: ${kindOf(part as Shape)}`,
      );
      return `{ ${parts.join('; ')} }`;
    }
    case 'boolean':
      return '`true`, `false`';
    case 'integer':
      return 'whole number';
    case 'number':
      return 'number';
    default:
      return 'text';
  }
}
