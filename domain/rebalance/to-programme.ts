import { MEASURE_COUNT } from './measured-office.ts';
import { type Column, changesOf, type Programme } from './programme.ts';

/** Terms on a line of the text; readers of the format may limit a line's length. */
const TERMS_A_LINE = 8;

/**
 * A programme over some of its columns as CPLEX LP text. Names: `x<column>`, `y<desk and measure>`; rows `d<desk and measure>`,
 * `k<kind>`, `moves`. `whole` asks for whole units, else it is the relaxation.
 */
export function toProgramme(programme: Programme, columns: readonly Column[], whole: boolean): string {
  const { measured, kinds, beyond, stayCost } = programme;
  const perDesk = new Map<number, [column: number, change: number][]>();
  const perKind = new Map<number, number[]>();
  for (const [index, column] of columns.entries()) {
    for (const [at, change] of changesOf(programme, column)) push(perDesk, at, [index, change]);
    push(perKind, column.kind, index);
  }
  const rows = [...beyond.keys()].filter(
    (at) => beyond[at]! > 0 || perDesk.get(at)?.some(([, change]) => change > 0) === true,
  );
  const unit = ({ kind }: Column) => kinds[kind]!.example;
  const costs = columns.map((column, index) =>
    term(unit(column).costs[column.choice]! - unit(column).stayCost, `x${index}`),
  );
  const weights = rows.map((at) => term(measured.measureWeights[at % MEASURE_COUNT]!, `y${at}`));
  const { mostMoves } = measured.office.limits;
  const moving = columns.map((column, index) => term(unit(column).moved[column.choice]!, `x${index}`));
  return [
    'Minimize',
    ` obj: ${lines([...costs, ...weights, term(stayCost, '')])}`,
    'Subject To',
    ...rows.map((at) => {
      const changes = (perDesk.get(at) ?? []).map(([index, change]) => term(-change, `x${index}`));
      return ` d${at}: ${lines([term(1, `y${at}`), ...changes])} >= ${beyond[at]}`;
    }),
    ...[...perKind].map(
      ([kind, own]) => ` k${kind}: ${lines(own.map((index) => term(1, `x${index}`)))} <= ${kinds[kind]!.units.length}`,
    ),
    ...(mostMoves === null || columns.length === 0 ? [] : [` moves: ${lines(moving)} <= ${mostMoves}`]),
    ...(whole && columns.length > 0 ? ['General', ` ${lines(columns.map((_, index) => `x${index}`))}`] : []),
    'End',
    '',
  ].join('\n');
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`.trimEnd();
}

function lines(terms: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_A_LINE) rows.push(terms.slice(at, at + TERMS_A_LINE).join(' '));
  return rows.join('\n  ');
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
