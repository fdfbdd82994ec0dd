import { expect, test } from 'vitest';
import { baselinePack } from '../build/baseline-pack';
import { bundledModel } from '../src/channels/bundled-model';
import { createEngine } from '../src/engine/engine';
import { toPack } from '../src/policy/read-pack';
import { corpusFiles, type LabelledPost, readCorpus, spanOf } from '../training/corpus';
import { packExamples } from '../training/pack-examples';
import { putSafely } from '../training/put-safely';

const authored = baselinePack();
const engine = createEngine([toPack(authored)], 'en', bundledModel());
const rules = authored.rules.map(({ rule }) => rule);
const learned = packExamples(rules.filter(({ kind }) => kind === 'model'));
const written = packExamples(rules.filter(({ kind }) => kind !== 'model'));

/** A learned rule answers for most of its examples, not for each: it weighs the whole post. */
const MOST = 0.85;
/** How many examples with nothing wrong in them may be shown something: what the pack allows of look-alikes. */
const FEW = toPack(authored).falseAlarms?.warn ?? 0;
/** Files the training does not read. */
const unread = corpusFiles().filter((name) => /^(?:calibration|check)/.test(name));

/** How many posts may still be marked once their identifiers are in safer words: a story may be left. */
const SELDOM = 0.15;

function findingsIn({ text, site, audience, replyTo }: LabelledPost) {
  return engine.analyse({ text, site, audience, revision: 0, ...(replyTo !== undefined && { replyTo }) }).findings;
}

/** Some finding of the labelled category touches the labelled words. */
function found(post: LabelledPost): boolean {
  const marks = findingsIn(post);
  return post.findings.some((label) => {
    const span = spanOf(post.text, label);
    return marks.some((mark) => span && mark.category === label.category && mark.from < span.to && span.from < mark.to);
  });
}

function share(posts: LabelledPost[], holds: (post: LabelledPost) => boolean): number {
  return posts.filter(holds).length / posts.length;
}

const wrong = (posts: LabelledPost[]) => posts.filter(({ expect: label }) => label !== 'clear');
const clear = (posts: LabelledPost[]) => posts.filter(({ expect: label }) => label === 'clear');

test('learned rules find what their examples show', () => {
  expect(share(wrong(learned), found)).toBeGreaterThan(MOST);
});

test('learned rules leave alone what their examples clear', () => {
  expect(share(clear(learned), (post) => findingsIn(post).length > 0)).toBeLessThan(FEW);
});

test('with the learned score beside them, written rules still find what their examples show', () => {
  expect(share(wrong(written), (post) => findingsIn(post).length > 0)).toBeGreaterThan(MOST);
});

test('nor does it find anything in what they clear', () => {
  expect(share(clear(written), (post) => findingsIn(post).length > 0)).toBeLessThan(FEW);
});

test('the words it offers satisfy it: a post in its safer words is seldom marked again', () => {
  const mended = putSafely(unread.flatMap(readCorpus), rules);
  expect(mended.length).toBeGreaterThan(100);
  expect(share(mended, (post) => findingsIn(post).length > 0)).toBeLessThan(SELDOM);
});
