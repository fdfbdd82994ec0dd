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
  problems(pack: Pack, grounds: Grounds): string[] | Promise<string[]>;
}

/** The checks on what a pack says, whoever signed it, in the order a browser makes them; authors run the same ones. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [
  { check: 'expiry', problems: (pack, { now }) => notOfItsTime(pack, now) },
  { check: 'engine', problems: ({ minimumEngine = 1 }, { engine }) => tooNew(minimumEngine, engine) },
  { check: 'layers', problems: (pack, { below }) => misplaced(pack) ?? misfits(pack, below(pack.layer)) },
  { check: 'linear', problems: (pack, { rest }) => slowParts(pack, rest) },
  { check: 'examples', problems: compiled((pack, { below, rest }) => failingExamples(pack, below(pack.layer), rest)) },
  { check: 'linear', problems: compiled((pack, { below }) => slowToRead(pack, below(pack.layer))) },
  { check: 'rights', problems: compiled((pack, { below, rest }) => againstRights(pack, below(pack.layer), rest)) },
];

/** Words of every kind, and of no kind: a long evening's post. */
const A_LONG_POST =
  'Long night on 4 West, a aaaaaaaaaaaaaaaaaaaaaaaa of names, 4471 8203957, and home at last. '.repeat(12);

/** What no single check of a rule shows: that all of them together take too long for a person who types. */
function slowToRead(pack: Pack, below: readonly Pack[]): string[] {
  const engine = trialEngine(pack, below);
  const start = performance.now();
  engine.analyse({ text: A_LONG_POST, site: 'x', audience: 'public', revision: 0 });
  const took = performance.now() - start;
  engine.forget();
  return took <= LIMITS.readMs
    ? []
    : [`the rules take ${Math.round(took)} ms to read a long post; expected at most ${LIMITS.readMs}`];
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
