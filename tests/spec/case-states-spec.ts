import { CASE_STATE_NAMES, CaseState, isOpen, WAITING_FOR_NAMES, waitingFor } from '#domain/case/case-state.ts';
import { TRANSITIONS, type Transition, type TransitionName } from '#domain/case/transitions.ts';

/** docs/spec/case-states.md as it must read, out of the state machine itself. */
export function caseStatesSpec(): string {
  return `# States of a case and the steps between them

Made from \`domain/case/transitions.ts\` by \`node tests/spec/write-case-states.ts\`; a test keeps it true. Every step is a command, works
without a line to central, and leaves an entry in the case's history. A step that is not in the table is refused
(\`not_in_this_state\`), on the desk and at central alike.

## States

| State | German name | For whom we wait |
|---|---|---|
${CaseState.options.map(stateRow).join('\n')}

## Steps

| Command | From | To | Who | Needs | Leaves |
|---|---|---|---|---|---|
${(Object.entries(TRANSITIONS) as [TransitionName, Transition][]).map(stepRow).join('\n')}
`;
}

function stateRow(state: CaseState): string {
  const party = waitingFor(state);
  const turn = isOpen(state) ? (party === null ? 'our turn' : WAITING_FOR_NAMES[party]) : 'closed';
  return `| \`${state}\` | ${CASE_STATE_NAMES[state]} | ${turn} |`;
}

function stepRow([name, { from, to, who, needs, leaves }]: [TransitionName, Transition]): string {
  const states = (all: readonly string[]): string => all.map((state) => `\`${state}\``).join(', ');
  const right = who === 'final_signer' ? 'Schlusszeichnungsrecht' : 'Team';
  return `| \`${name}\` | ${states(from)} | ${states(to)} | ${right} | ${needs} | ${leaves} |`;
}
