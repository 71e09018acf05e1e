import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessFacts } from '#domain/assessment/assess-facts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { answerSchema, ClocksAnswer } from './clocks-answer.ts';
import { exampleFacts, factsSchema, renewedSpec } from './clocks-spec.ts';

const spec = readFileSync(new URL('../../docs/spec/clocks.md', import.meta.url), 'utf8');
const RENEW =
  'The program says something else than docs/spec/clocks.md. If that is right: node tests/spec/write-clocks-spec.ts';

describe('docs/spec/clocks.md', () => {
  it('has the fields, the tables and the answers of the program', () => {
    expect(renewedSpec(spec), RENEW).toBe(spec);
  });

  it('has examples, each with an answer below it', () => {
    const examples = exampleFacts(spec);
    expect(examples.length).toBeGreaterThan(8);
    expect(spec.match(/```json (answer|whole)/g)).toHaveLength(examples.length);
  });

  it('every block of JSON is JSON, and every block of facts is read', () => {
    for (const [, kind = '', text = ''] of spec.matchAll(/```json ?(\w*)\n([\s\S]*?)```/g)) {
      const json: unknown = JSON.parse(text);
      if (kind !== 'facts') continue;
      const { ok } = assessFacts(json, { today: localDate('2026-11-23') });
      expect(typeof ok).toBe('boolean');
    }
  });

  it.each([
    ['clocks-facts.schema.json', factsSchema],
    ['clocks-answer.schema.json', answerSchema],
  ])('the JSON schema beside it is that of the program: %s', (name, schema) => {
    expect(schema(), RENEW).toBe(readFileSync(new URL(`../../docs/spec/${name}`, import.meta.url), 'utf8'));
  });

  it('every example answer, and every answer of the golden office, has the fields of the schema and no others', () => {
    const office = readFileSync(new URL('../golden-office/office.json', import.meta.url), 'utf8');
    const examples = exampleFacts(spec).map((facts): unknown => JSON.parse(facts));
    const cases = (JSON.parse(office) as { facts: unknown }[]).map(({ facts }) => facts);
    for (const facts of [...examples, ...cases, [], { titel: 1 }]) {
      const result = assessFacts(facts, { today: localDate('2026-11-23') });
      const printed = { file: 'x.json', ...(result.ok ? result.assessment : { refused: result.refusals }) };
      const read = ClocksAnswer.safeParse(JSON.parse(JSON.stringify(printed)));
      expect(read.success ? null : read.error.issues, JSON.stringify(facts)).toBeNull();
    }
  });
});
