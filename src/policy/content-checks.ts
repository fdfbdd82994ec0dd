import { failingExamples } from './examples';
import { misfits } from './layers';
import { notOfItsTime } from './life';
import { slowParts } from './linear';
import { LAYERS, type Layer, type Pack } from './pack-schema';
import type { Check } from './refused';
import { againstRights } from './rights';

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
  { check: 'rights', problems: compiled((pack, { below }) => againstRights(pack, below(pack.layer))) },
];

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
      return [(error as Error).message];
    }
  };
}
