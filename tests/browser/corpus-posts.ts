import { readFileSync } from 'node:fs';

interface Labelled {
  text: string;
  expect: 'hold' | 'warn' | 'clear';
  tags: string[];
}

/** Short enough to be typed quickly. In UTF-16 code units. */
const LONGEST = 400;

/** That many labelled posts of `corpus/` in each language, spread over its files. */
export function corpusPosts(ofEach: number): Labelled[] {
  const files = ['check', 'dev', 'calibration', 'calibration-d', 'train-bo', 'train-bp', 'train-br'];
  const all = files
    .flatMap((name) => readFileSync(`corpus/${name}.jsonl`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ text }) => text.length <= LONGEST && !text.includes('\n'));
  const isSpanish = ({ tags }: Labelled) => tags.includes('spanish');
  return [all.filter(isSpanish), all.filter((post) => !isSpanish(post))].flatMap((posts) => spread(posts, ofEach));
}

function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length < count) throw new Error(`There are ${all.length} posts, and ${count} were asked for.`);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);
}
