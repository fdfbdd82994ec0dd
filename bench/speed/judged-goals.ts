import { table } from '../table';
import { short } from './figures';
import type { Figure, Goal } from './goals';
import { figureIn } from './record';

const HEAD = ['goal', 'where', 'meant', 'measured', '', 'why'];
/** The columns of words. */
const WORDS = [0, 1, 4, 5];

const NOTE =
  'Meant, and measured: the figures are those of the tables below, the best and the worst where there are several, and the worst decides.';

/**
 * The section of the record that holds each goal against the tables.
 * @throws Error when a table has no such figure.
 */
export function goalsSection(goals: readonly Goal[], parts: ReadonlyMap<string, string>): string {
  const rows = goals.map((goal) => {
    const unit = goal.unit === '×' ? '×' : ` ${goal.unit}`;
    const { atMost = Number.POSITIVE_INFINITY, atLeast = 0 } = goal;
    const values = goal.figures.map((figure) => measured(figure, parts)).sort((a, b) => a - b);
    const met = values.every((value) => value <= atMost && value >= atLeast);
    const ends = [...new Set([values[0], values.at(-1)].map((value) => short(value as number)))];
    const meant = goal.atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
    return [goal.goal, goal.where, `${meant}${unit}`, `${ends.join('–')}${unit}`, met ? 'met' : 'missed', goal.why];
  });
  return `## Goals\n\n${NOTE}\n\n${table(HEAD, rows, WORDS)}`;
}

function measured({ part, row, column, against }: Figure, parts: ReadonlyMap<string, string>): number {
  const at = (name: string) => numberOf(figureIn(parts.get(part) ?? '', row, name));
  return against === undefined ? at(column) : at(column) / at(against);
}

function numberOf(figure: string): number {
  const value = Number(figure.replace(/[,×]/g, ''));
  if (Number.isNaN(value)) throw new Error(`"${figure}" is no figure.`);
  return value;
}
