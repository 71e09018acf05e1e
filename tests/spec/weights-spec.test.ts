import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFitInput } from '#domain/workload/fit/fit-input.ts';
import { renewedWeightsSpec, weightsInputSchema } from './weights-spec.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/spec/${name}`, import.meta.url), 'utf8');

it('docs/spec/weights.md and its schema are as the program has them (renew: node tests/spec/write-weights-spec.ts)', () => {
  expect(read('weights.md')).toBe(renewedWeightsSpec(read('weights.md')));
  expect(read('weights-input.schema.json')).toBe(weightsInputSchema());
});

it('the example of the spec is an input the program takes', () => {
  const [, example] = read('weights.md').match(/```json\n([\s\S]*?)```/) ?? [];
  expect(readFitInput(JSON.parse(example ?? ''))).toMatchObject({ ok: true });
});
