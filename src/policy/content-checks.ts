import type { Engine } from '../engine/engine';
import { failingExamples } from './examples';
import { misfits } from './layers';
import { notOfItsTime } from './life';
import { LIMITS } from './limits';
import { slowParts } from './linear';
import { LAYERS, type Layer, type Pack } from './pack-schema';
import { type Check, Refused } from './refused';
import { againstRights } from './rights';
import { trialEngine } from './trial-engine';

/** What the content of a pack is held against. */
export interface Grounds {
  now: Date;
  /** Version of the engine that will read the pack. */
  engine: number;
  /** The packs in force below a layer, lowest first. */
  below(layer: Layer): readonly Pack[];
  /** Called between pieces of work, so that others are answered meanwhile. */
  rest?: () => Promise<void>;
}

/** One check of what a pack says, and its answer: what is wrong, one line a problem; none when all is well. */
export interface ContentCheck {
  check: Check;
  /** It runs the pack, and says nothing useful while a rule is missing, or can't be run. The others look at what is written. */
  runs?: true;
  problems(pack: Pack, grounds: Grounds): string[] | Promise<string[]>;
}

/** The checks on what a pack says, whoever signed it, in the order a browser makes them; authors run the same ones. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [
  { check: 'expiry', problems: (pack, { now }) => notOfItsTime(pack, now) },
  { check: 'engine', problems: ({ minimumEngine = 1 }, { engine }) => tooNew(minimumEngine, engine) },
  { check: 'layers', problems: (pack, { below }) => misplaced(pack) ?? misfits(pack, below(pack.layer)) },
  { check: 'linear', problems: (pack, { rest }) => slowParts(pack, rest) },
  // Before the examples: what is slow to read makes them take longer than a person waits.
  { check: 'linear', runs: true, problems: (pack, { below, rest }) => slowToRead(pack, below(pack.layer), rest) },
  {
    check: 'examples',
    runs: true,
    problems: compiled((pack, { below, rest }) => failingExamples(pack, below(pack.layer), rest)),
  },
  {
    check: 'rights',
    runs: true,
    problems: compiled((pack, { below, rest }) => againstRights(pack, below(pack.layer), rest)),
  },
];

/** Long evenings' posts: words of every kind and of no kind; words alone, as an expression can go on for; and numbers. */
const LONG_POSTS = [
  'Long night on 4 West, a aaaaaaaaaaaaaaaaaaaaaaaa of names, 4471 8203957, and home at last. '.repeat(12),
  'so we went home and had a cold coffee by the river again '.repeat(18),
  'bed 44444444444444444444444444 '.repeat(34),
];

/** In UTF-16 code units: rules that are far too slow show it at a few words, and keep nobody waiting for the rest. */
const BEGINNINGS = [100, 300, Number.POSITIVE_INFINITY];

/** What no single check of a rule shows: that all of them together take too long for a person who types. */
async function slowToRead(pack: Pack, below: readonly Pack[], rest?: Grounds['rest']): Promise<string[]> {
  const engine = compiles(pack, below);
  if (!engine) return [];
  for (const end of BEGINNINGS)
    for (const post of LONG_POSTS) {
      const text = post.slice(0, end);
      const start = performance.now();
      engine.analyse({ text, site: 'x', audience: 'public', revision: 0 });
      const took = Math.round(performance.now() - start);
      engine.forget();
      if (took > LIMITS.readMs)
        return [`the rules take ${took} ms to read ${text.length} letters; expected at most ${LIMITS.readMs}`];
      await rest?.();
    }
  return [];
}

/** Undefined where a rule asks for what is not there: the examples, which come next, say for what. */
function compiles(pack: Pack, below: readonly Pack[]): Engine | undefined {
  try {
    return trialEngine(pack, below);
  } catch {
    return undefined;
  }
}

function tooNew(minimum: number, engine: number): string[] {
  return minimum > engine ? [`minimumEngine: ${minimum}; this browser has ${engine}. Update Curtain first`] : [];
}

function misplaced({ layer }: Pack): string[] | undefined {
  return layer === LAYERS[0]
    ? ['layer: only Curtain itself brings the baseline; expected hospital or unit']
    : undefined;
}

/** Compiling names what a rule asks for that is not there. */
function compiled(problems: ContentCheck['problems']): ContentCheck['problems'] {
  return async (pack, grounds) => {
    try {
      return await problems(pack, grounds);
    } catch (error) {
      if (error instanceof Refused) throw error;
      return [(error as Error).message];
    }
  };
}
