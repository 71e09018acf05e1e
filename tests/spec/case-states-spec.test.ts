import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CaseState, isOpen } from '#domain/case/case-state.ts';
import { stepsFrom, TRANSITIONS, type Transition } from '#domain/case/transitions.ts';
import { COMMANDS } from '#domain/commands/catalogue.ts';
import { caseStatesSpec } from './case-states-spec.ts';

const STEPS: readonly Transition[] = Object.values(TRANSITIONS);

it('docs/spec/case-states.md says what the state machine does (renew: node tests/spec/write-case-states.ts)', () => {
  const spec = readFileSync(new URL('../../docs/spec/case-states.md', import.meta.url), 'utf8');
  expect(spec).toBe(caseStatesSpec());
});

it('every step is a command', () => {
  const commands: readonly string[] = COMMANDS.map(({ name }) => name);
  expect(Object.keys(TRANSITIONS).filter((name) => !commands.includes(name))).toEqual([]);
});

it('every state can be reached from receipt, and every open one can be left', () => {
  const reached = new Set<string>(['received']);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of STEPS)
      if (from.some((state) => reached.has(state))) for (const next of to) reached.add(next);
  }
  expect(CaseState.options.filter((state) => !reached.has(state))).toEqual([]);
  expect(CaseState.options.filter((state) => isOpen(state) && stepsFrom(state).length === 0)).toEqual([]);
  expect(CaseState.options.filter((state) => !isOpen(state) && stepsFrom(state).length > 0)).toEqual([]);
});
