import { createHash } from 'node:crypto';
import { checkSync } from 'recheck';
import { everyMatch } from '../../src/engine/every-match';
import type { AuthoredPack } from '../../src/policy/read-pack';

/**
 * How an expression was shown not to run away: `proven` by automata theory; `attacked` in vain, where recheck can't read it all,
 * or calls it slow for repeats that are bounded, and its own attack takes four times as long at four times the length.
 */
export type Proof = 'proven' | 'attacked';

/** Proofs by expression, each named by rule and the first letters of its SHA-256. */
export type Proofs = Record<string, Proof>;

const PATIENCE_MS = 10_000;
/** Four times the length takes four times as long where time is linear, and sixteen times where it is quadratic. */
const MOST_GROWTH = 8;
const PUMPS = [5, 20, 60, 250];
/** Shorter than this nothing can be measured. */
const TICK_MS = 0.1;

/** The expressions of a pack that runs them in the browser's own engine, by the name a proof has. */
export function expressions({ rules }: AuthoredPack): Map<string, string> {
  return new Map(
    rules.flatMap(({ rule }) =>
      rule.kind === 'pattern' ? rule.patterns.map((source) => [`${rule.id} ${digest(source)}`, source] as const) : [],
    ),
  );
}

/** @throws Error showing the attack that makes the expression run away. */
export function prove(name: string, source: string): Proof {
  for (const [checker, proof] of [
    ['automaton', 'proven'],
    ['fuzz', 'attacked'],
  ] as const) {
    const diagnostics = checkSync(source, 'iu', { checker, timeout: PATIENCE_MS });
    if (diagnostics.status === 'safe') return proof;
    if (diagnostics.status === 'vulnerable' && runsAway(source, diagnostics))
      throw new Error(`${name}: not linear: ${diagnostics.attack.pattern}`);
  }
  return 'attacked';
}

type Vulnerable = Extract<ReturnType<typeof checkSync>, { status: 'vulnerable' }>;

/** Whether an attack of four times the length takes much more than four times as long. Begins small: it may never end. */
function runsAway(source: string, { complexity, attack: { pumps, suffix } }: Vulnerable): boolean {
  if (complexity.type === 'exponential') return true;
  const expression = new RegExp(source, 'dgiu');
  const took = (times: number) => {
    const attack = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
    return Math.min(...[1, 2, 3].map(() => timed(() => everyMatch(attack, expression))));
  };
  return PUMPS.some((times) => took(4 * times) > MOST_GROWTH * Math.max(took(times), TICK_MS));
}

/** Milliseconds. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function digest(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 12);
}
