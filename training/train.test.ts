import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baselinePack } from '../build/baseline-pack';
import { readModel, writeModel } from '../src/engine/learned/model';
import { PostReader } from '../src/engine/post-reader';
import { compile } from '../src/engine/program';
import { OWNERS } from '../src/engine/rule';
import { toPack } from '../src/policy/read-pack';
import { readWith } from './calibrate';
import { Chance } from './chance';
import { type LabelledPost, readCorpus } from './corpus';
import { Crew } from './crew';
import { ruleNames, toExample } from './example';
import { Network } from './network';
import { learn } from './post-pass';
import { SETTINGS, train } from './train';
import { readVectors } from './vectors';

const pack = toPack(baselinePack());
const reader = new PostReader(compile([pack]));
const few = readCorpus('dev').slice(0, 20);
const brief = { ...SETTINGS, rounds: 12, batch: 4 };

test('the same posts give the same model, byte for byte', async () => {
  const once = writeModel(await train(few.slice(0, 8), pack, () => {}, { ...brief, rounds: 1 }));
  const again = writeModel(await train(few.slice(0, 8), pack, () => {}, { ...brief, rounds: 1 }));
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
}, 60_000);

test('what was learned while training is what the engine reads', async () => {
  const model = readModel(writeModel(await train(few, pack, () => {}, brief)));
  const shown = (post: LabelledPost) => readWith(model, reader, post).heads.shown > 0;
  const right = few.filter((post) => shown(post) === (post.expect !== 'clear'));
  expect(right.length).toBeGreaterThan(few.length * 0.9);
}, 60_000);

test('the gradients are those of the loss', () => {
  const { words, vectors } = readVectors();
  const rules = ruleNames(pack, OWNERS);
  const known = {
    words: new Map(words.map((word, row) => [word, row])),
    rules: new Map(rules.map((r, row) => [r, row])),
  };
  const post = few.find(({ replyTo, expect: label }) => replyTo && label !== 'clear') as LabelledPost;
  const example = toExample(post, reader, known);
  const network = new Network(vectors, rules, new Chance(3), new Crew(0, 1));
  // The same seed leaves out the same words and rules each time, so that only the weight moves.
  const loss = () => learn(network, example, new Chance(11));
  loss();
  for (const name of [
    'lens',
    'conv0',
    'conv2',
    'context',
    'contextOut',
    'wordOut',
    'heads',
    'pieces',
    'shapes',
    'seen',
  ]) {
    const { weights, gradient } = name === 'lens' ? network.lens : network.of(name);
    const at = gradient.reduce((most, g, i) => (Math.abs(g) > Math.abs(gradient[most] as number) ? i : most), 0);
    const told = gradient[at] as number;
    const before = weights[at] as number;
    const step = 1e-2;
    weights[at] = before + step;
    const above = loss();
    weights[at] = before - step;
    const below = loss();
    weights[at] = before;
    expect((above - below) / (2 * step) / told, name).toBeCloseTo(1, 0);
    network.update(0, 1);
    loss();
  }
}, 60_000);

test('the model that ships knows the words of the vectors, and hears no signal that is gone', () => {
  const model = readModel(
    new Uint8Array(readFileSync(resolve(import.meta.dirname, '../src/engine/learned/model.bin'))),
  );
  const due = 'npm run train is due: the model was trained on other words or signals';
  expect([...model.words.keys()], due).toEqual(readVectors().words);
  // A signal that is new is evidence for rules at once, and for the score from the next training on.
  expect(ruleNames(pack, OWNERS), due).toEqual(expect.arrayContaining([...model.rules.keys()]));
});
