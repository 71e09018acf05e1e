import { z } from 'zod';
import { loadLinearSolver } from '#core/rebalance/highs.ts';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { propose } from '#domain/rebalance/solve.ts';
import { BEGINNER_PERCENT, GOAL_WEIGHTS, MOVING_MINUTES, RAMP_UP_PERCENT } from '#domain/rebalance/weights.ts';

/** docs/spec/rebalance.md as it must read: the tables of the program, and below the example what the program answers. */
export async function renewedRebalanceSpec(markdown: string): Promise<string> {
  const withTables = markdown.replace(/<!-- generated: (\w+) -->\n[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const rows = TABLES[name];
    if (rows === undefined) throw new Error(`no generated table ${name}`);
    return `<!-- generated: ${name} -->\n${table(rows())}\n<!-- end -->`;
  });
  const office = withTables.match(/```json office\n([\s\S]*?)```/)?.[1];
  if (office === undefined) throw new Error('no example in the spec');
  const solver = await loadLinearSolver();
  const answer = propose(RebalanceOffice.parse(JSON.parse(office)), { solver, secondsLeft: () => 60 });
  return withTables.replace(/```json answer\n[\s\S]*?```/, () => `\`\`\`json answer\n${extract(answer)}\n\`\`\``);
}

/** JSON schema of the input, for editors and other programs. */
export function officeSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(RebalanceOffice, { io: 'input' }), null, 2)}\n`;
}

const TABLES: Readonly<Record<string, () => string[][]>> = {
  shares: () => [
    ['Share', 'When'],
    ...BEGINNER_PERCENT.map(({ beforeMonths, percent }) => [
      `${percent} %`,
      `before ${beforeMonths} months from \`since\` are over`,
    ]),
    ...RAMP_UP_PERCENT.map((percent, week) => [`${percent} %`, `week ${week + 1} from \`backSince\``]),
  ],
  barriers: () => [
    ['Barrier', 'Keeps', 'Basis', 'As the tool says it'],
    ...Object.entries(BARRIERS).map(([name, { keeps, legalBasis, text }]) => [
      `\`${name}\``,
      KEEPS[keeps],
      legalBasis ?? 'rule of the office',
      text,
    ]),
  ],
  weights: () => [
    [
      'Goal',
      '`overload` 7, 14, 28',
      '`imbalance`',
      '`urgent`',
      '`hard`',
      '`moving`',
      '`unassigned` per minute',
      'per case',
    ],
    ...Object.entries(GOAL_WEIGHTS).map(([goal, weights]) => [
      `\`${goal}\``,
      weights.overload.join(', '),
      ...[
        weights.imbalance,
        weights.urgent,
        weights.hard,
        weights.moving,
        weights.placelessMinute,
        weights.placelessCase,
      ].map(String),
    ]),
  ],
  moving: () => [
    ['Minutes of moving', 'When'],
    [String(MOVING_MINUTES.readIn), 'the new officer has not worked on the case'],
    [String(MOVING_MINUTES.continuityLost), 'the officer who gives it away has'],
    [String(MOVING_MINUTES.movedRecently), 'it was given on within 28 days already'],
  ],
};

const KEEPS = { at_desk: 'at its desk', from_desk: 'from a desk', both: 'both' } as const;

function table([head = [], ...rows]: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What of the answer the example shows. */
function extract({ moves, before, after, bound, gap, unsolved }: Proposal): string {
  const shown = (effect: Proposal['before']) => ({
    breaking: effect.breaking,
    objective: effect.objective,
    parts: effect.parts,
  });
  return JSON.stringify({ moves, before: shown(before), after: shown(after), bound, gap, unsolved }, null, 2);
}
