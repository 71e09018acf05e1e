import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessFacts } from '#domain/assessment/assess-facts.ts';
import { localDate } from '#domain/time/local-date.ts';
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

  it('the JSON schema beside it is that of the program', () => {
    const schema = readFileSync(new URL('../../docs/spec/clocks-facts.schema.json', import.meta.url), 'utf8');
    expect(factsSchema(), RENEW).toBe(schema);
  });
});
