import { CATEGORIES } from '../src/engine/category';
import type { Trained } from '../src/engine/learned/model';
import type { PostReader } from '../src/engine/post-reader';
import { OWNERS, type RulePack } from '../src/engine/rule';
import { Chance } from './chance';
import type { LabelledPost } from './corpus';
import { ruleNames, toExample } from './example';
import { Network } from './network';
import { learn } from './post-pass';
import { readVectors } from './vectors';

export interface Settings {
  rounds: number;
  rate: number;
  batch: number;
  seed: number;
}

export const SETTINGS: Settings = { rounds: 16, rate: 4e-3, batch: 16, seed: 7 };

/** Trains on labelled posts; the same posts in the same order give the same model, still uncalibrated. */
export function train(
  posts: LabelledPost[],
  pack: RulePack,
  reader: PostReader,
  told: (round: number, loss: number) => void,
  { rounds, rate, batch, seed }: Settings = SETTINGS,
): Trained {
  const { words, vectors } = readVectors();
  const rules = ruleNames(pack, OWNERS);
  const rowsOf = (names: string[]) => new Map(names.map((name, row) => [name, row]));
  const known = { words: rowsOf(words), rules: rowsOf(rules) };
  const examples = posts.map((post) => toExample(post, reader, known));
  const chance = new Chance(seed);
  const network = new Network(vectors, rules, chance);
  const steps = rounds * Math.ceil(examples.length / batch);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    chance.shuffle(examples);
    for (let at = 0; at < examples.length; at += batch) {
      const shown = examples.slice(at, at + batch);
      for (const example of shown) loss += learn(network, example, chance);
      network.update(rate * pace(step++ / steps), shown.length);
    }
    told(round + 1, loss / examples.length);
  }
  return {
    words,
    rules,
    tables: network.tables(words.length),
    calibration: { shown: [], held: [] },
    evidence: Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Trained['evidence'],
  };
}

/** A twentieth of the way to warm up, then slower and slower to the end. */
function pace(done: number): number {
  return done < 0.05 ? done / 0.05 : (1 - done) / 0.95;
}
