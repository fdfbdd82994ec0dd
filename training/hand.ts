import type { Trained } from '../src/engine/learned/model';
import { PostReader } from '../src/engine/post-reader';
import { compile } from '../src/engine/program';
import { OWNERS, type RulePack } from '../src/engine/rule';
import { Chance } from './chance';
import type { LabelledPost } from './corpus';
import { Crew } from './crew';
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

/** What a hand is given, as it goes to its thread. */
export interface HandTask {
  hand: number;
  hands: number;
  memory: SharedArrayBuffer;
  posts: LabelledPost[];
  pack: RulePack;
  settings: Settings;
}

/** What the first hand says: after each round, and at the end. */
export interface Said {
  round: number;
  loss: number;
  trained?: Pick<Trained, 'words' | 'rules' | 'tables'>;
}

/** Trains its part of the posts beside the other hands of the crew; all of them come to the same weights. */
export function trainAsHand(
  { hand, hands, memory, posts, pack, settings: { rounds, rate, batch, seed } }: HandTask,
  say: (said: Said) => void,
): void {
  const crew = new Crew(hand, hands, memory);
  const reader = new PostReader(compile([pack]));
  const { words, vectors } = readVectors();
  const rules = ruleNames(pack, OWNERS);
  const rowsOf = (names: string[]) => new Map(names.map((name, row) => [name, row]));
  const known = { words: rowsOf(words), rules: rowsOf(rules) };
  const mine = posts.filter((_, at) => crew.owns(at)).map((post) => toExample(post, reader, known));
  const network = new Network(vectors, rules, new Chance(seed), crew);
  const chance = new Chance(seed + 1 + crew.hand);
  // One place for each round, too: the others may be in the next before it is told.
  const losses = crew.shared(rounds * hands);
  const each = Math.ceil(batch / crew.hands);
  const most = Math.ceil(posts.length / crew.hands);
  const steps = rounds * Math.ceil(most / each);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const own = round * hands + hand;
    chance.shuffle(mine);
    for (let at = 0; at < most; at += each) {
      for (const example of mine.slice(at, at + each)) (losses[own] as number) += learn(network, example, chance);
      network.update(rate * pace(step++ / steps), Math.min(batch, posts.length - at * crew.hands));
    }
    say({ round: round + 1, loss: sumOf(losses.subarray(round * hands, (round + 1) * hands)) / posts.length });
  }
  say({ round: 0, loss: 0, trained: { words, rules, tables: network.tables(words.length) } });
}

function sumOf(numbers: Float32Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A twentieth of the way to warm up, then slower and slower to the end. */
function pace(done: number): number {
  return done < 0.05 ? done / 0.05 : (1 - done) / 0.95;
}
