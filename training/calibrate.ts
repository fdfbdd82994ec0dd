import { CATEGORIES, type Category } from '../src/engine/category';
import { HEADS, type Head, type Model } from '../src/engine/learned/model';
import { seenNames, settingOf } from '../src/engine/learned/post-input';
import { columnOf, type Reading, readPost } from '../src/engine/learned/post-net';
import { type Run, runs } from '../src/engine/learned/runs';
import { sentenceInput } from '../src/engine/learned/sentence-input';
import { readWords } from '../src/engine/learned/sentence-net';
import type { PlacedText } from '../src/engine/placed-text';
import type { PostReader } from '../src/engine/post-reader';
import { asPost, type LabelledPost } from './corpus';
import { type Example, toExample } from './example';

/** A step for each tenth of a percent of the clear posts. */
const STEPS = 1000;

/** What the model, as it will ship, reads in a post. */
export function readWith(model: Model, reader: PostReader, post: LabelledPost): Reading {
  const asked = asPost(post);
  const read = reader.read(asked);
  const states = (placed: PlacedText) =>
    placed.sentences.map((sentence) => readWords(sentenceInput(sentence, model), model));
  return readPost(
    {
      sentences: states(read),
      replied: read.replied ? states(read.replied) : [],
      seen: seenNames(read, read.shown, asked),
      setting: settingOf(asked),
    },
    model,
  );
}

/**
 * Ties scores to false alarms on posts the model never saw: for each head, the score that each tenth of a percent of the
 * clear posts reaches.
 */
export function calibration(readings: Reading[], posts: LabelledPost[]): Model['calibration'] {
  const clear = readings.filter((_, at) => posts[at]?.expect === 'clear');
  return Object.fromEntries(HEADS.map((head) => [head, thresholds(clear.map(({ heads }) => heads[head]))])) as Record<
    Head,
    number[]
  >;
}

/** Between two posts' scores the line is straight; above the highest it goes on as steeply as among the top posts. */
function thresholds(scores: number[]): number[] {
  const falling = scores.sort((a, b) => b - a);
  const at = (rank: number): number => {
    const below = Math.floor(rank);
    const high = falling[below] ?? (falling.at(-1) as number);
    const low = falling[below + 1] ?? high;
    return high + (low - high) * (rank - below);
  };
  const steep = (at(0) - at(falling.length / 20)) / (falling.length / 20);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const rank = (step / 1000) * falling.length - 1;
    return Number((rank < 0 ? at(0) - steep * rank : at(rank)).toFixed(3));
  });
}

const LEVELS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** A category with few labels leans on what is best for all of them, as if that had been seen in so many spans. */
const LEANING = 20;

interface Count {
  right: number;
  extra: number;
  missed: number;
}

/**
 * For each category, the logit that parts its words from others best: F1 over spans, a span being right when it touches
 * one labelled so. Only posts that should be shown something count; the heads keep the others out.
 */
export function evidenceLevels(
  readings: Reading[],
  posts: LabelledPost[],
  reader: PostReader,
  model: Model,
): Record<Category, number> {
  const labelled = posts.flatMap((post, at) =>
    post.expect === 'clear' ? [] : [{ reading: readings[at] as Reading, example: toExample(post, reader, model) }],
  );
  const counts = CATEGORIES.map((_, column) =>
    LEVELS.map((level) => sum(labelled.map(({ reading, example }) => spansRight(reading, example, column, level)))),
  );
  const all = LEVELS.map((_, level) => sum(counts.map((levels) => levels[level] as Count)));
  return Object.fromEntries(CATEGORIES.map((category, at) => [category, best(counts[at] ?? [], all)])) as Record<
    Category,
    number
  >;
}

function spansRight(reading: Reading, { labels }: Example, column: number, level: number): Count {
  const count = { right: 0, extra: 0, missed: 0 };
  let start = 0;
  for (const sentence of reading.sentences) {
    const end = start + sentence.logits.length;
    const wanted = runs({ rows: labels.subarray(start, end), category: column, plus: 0 }, 1);
    const found = runs(columnOf(reading, sentence, column), level);
    const met = (run: Run, others: Run[]) => others.some((other) => run.first <= other.last && other.first <= run.last);
    for (const run of found) if (met(run, wanted)) count.right++;
    for (const run of found) if (!met(run, wanted)) count.extra++;
    for (const run of wanted) if (!met(run, found)) count.missed++;
    start = end;
  }
  return count;
}

function sum(counts: Count[]): Count {
  return counts.reduce(
    (total, { right, extra, missed }) => ({
      right: total.right + right,
      extra: total.extra + extra,
      missed: total.missed + missed,
    }),
    { right: 0, extra: 0, missed: 0 },
  );
}

function best(counts: Count[], all: Count[]): number {
  const f1 = counts.map((count, level) => {
    const whole = all[level] as Count;
    const lean = LEANING / ((all[0] as Count).right + (all[0] as Count).missed);
    const right = count.right + lean * whole.right;
    return (2 * right) / (2 * right + count.extra + count.missed + lean * (whole.extra + whole.missed));
  });
  return LEVELS[f1.indexOf(Math.max(...f1))] as number;
}
