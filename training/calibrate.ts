import { CATEGORIES, type Category } from '../src/engine/category';
import { HEADS, type Head, type Model } from '../src/engine/learned/model';
import { heldSentences, type PlacedText, seenNames, settingOf } from '../src/engine/learned/post-input';
import { type Reading, readPost } from '../src/engine/learned/post-net';
import { sentenceInput } from '../src/engine/learned/sentence-input';
import { readWords } from '../src/engine/learned/sentence-net';
import type { PostReader } from '../src/engine/post-reader';
import { asPost, type LabelledPost } from './corpus';
import { toExample } from './example';

/** Half of all clear posts: nobody asks for more false alarms than that. */
const STEPS = 500;

/** What the model, as it will ship, reads in a post. */
export function readWith(model: Model, reader: PostReader, post: LabelledPost): Reading {
  const asked = asPost(post);
  const read = reader.read(asked);
  const states = (placed: PlacedText) =>
    heldSentences(placed).map(({ source, hits }) => readWords(sentenceInput(source, hits, model), model));
  return readPost(
    {
      sentences: states(read),
      replied: read.replied ? states(read.replied) : [],
      seen: seenNames(read.hits, read.shown, asked),
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

const LEVELS = [-2, -1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2];

/** For each category, the logit that parts its words from others best (F1 over the words of posts with a label). */
export function evidenceLevels(
  readings: Reading[],
  posts: LabelledPost[],
  reader: PostReader,
  model: Model,
): Record<Category, number> {
  const counts = CATEGORIES.map(() => LEVELS.map(() => ({ hit: 0, extra: 0, missed: 0 })));
  posts.forEach((post, index) => {
    if (post.expect === 'clear') return;
    const { labels } = toExample(post, reader, model);
    const logits = readings[index]?.words.flatMap((words) => [...words]) ?? [];
    logits.forEach((logit, at) => {
      counts[at % CATEGORIES.length]?.forEach((count, level) => {
        const said = logit >= (LEVELS[level] as number);
        if (said && labels[at]) count.hit++;
        else if (said) count.extra++;
        else if (labels[at]) count.missed++;
      });
    });
  });
  return Object.fromEntries(CATEGORIES.map((category, at) => [category, best(counts[at] ?? [])])) as Record<
    Category,
    number
  >;
}

/** Ten words' worth of doubt keeps a rare category near the middle. */
function best(counts: { hit: number; extra: number; missed: number }[]): number {
  const f1 = counts.map(({ hit, extra, missed }) => (2 * hit) / (2 * hit + extra + missed + 10));
  return LEVELS[f1.indexOf(Math.max(...f1))] ?? 0;
}
