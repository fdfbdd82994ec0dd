import { pathToFileURL } from 'node:url';
import { corpusFiles, readCorpus } from '../../training/corpus';
import { compromise } from '../quality/peers/compromise';
import { harper } from '../quality/peers/harper';
import { installPeers } from '../quality/peers/install';
import { openredaction } from '../quality/peers/openredaction';
import { redactPii } from '../quality/peers/redact-pii';
import { type Detect, postsOfLength } from './engine-posts';
import { median, quantile, short } from './figures';
import type { Section } from './section';

/** As many posts as make V8 compile what it will: before that its compiling is measured, not the reading. */
const WARM_UP = 2000;
/** What is typed behind each post, a letter at a time; the first letter alone is not timed. */
const TYPED = ' and then';
const SETS = [
  { length: 280, posts: 500 },
  { length: 10_000, posts: 25 },
];

interface Reader {
  name: string;
  read(text: string): unknown;
}

/** The engine beside what others make of the same posts: cold, and after one more letter. */
export async function peers(): Promise<Section> {
  installPeers();
  const { detect } = (await import(pathToFileURL('dist/engine.mjs').href)) as { detect: Detect };
  const found = [await compromise(), await openredaction(), await redactPii()];
  const readers: Reader[] = [
    { name: 'Curtain', read: (text) => detect(text, { site: 'x', audience: 'public' }) },
    { name: 'harper.js', read: await harper() },
    ...found.map(({ name, detect: look }) => ({
      name,
      read: (text: string) => look({ text, site: 'x', audience: 'public' } as never),
    })),
  ];
  const posts = corpusFiles()
    .flatMap(readCorpus)
    .filter(({ replyTo }) => replyTo === undefined);
  for (const { text } of posts.slice(0, WARM_UP)) for (const { read } of readers) await read(text);
  const rows: Section['rows'] = [];
  for (const { length, posts: count } of SETS) {
    const texts = postsOfLength(posts.slice(WARM_UP), length).slice(0, count);
    const timed = readers.map(() => ({ cold: [] as number[], key: [] as number[] }));
    for (const { text } of texts)
      for (const [at, { read }] of readers.entries()) {
        timed[at]?.cold.push(await took(() => read(text)));
        for (let typed = 1; typed <= TYPED.length; typed++) {
          const key = await took(() => read(text + TYPED.slice(0, typed)));
          if (typed > 1) timed[at]?.key.push(key);
        }
      }
    const [ours] = timed;
    for (const [at, { name }] of readers.entries()) {
      const { cold = [], key = [] } = timed[at] ?? {};
      const times = (all: number[], own: number[] = []) => `${short(median(all) / median(own))}×`;
      rows.push([
        ...[name, length.toLocaleString('en'), texts.length],
        ...[short(median(cold)), short(quantile(cold, 0.95)), times(cold, ours?.cold)],
        ...[short(median(key)), short(quantile(key, 0.95)), times(key, ours?.key)],
        short((1000 * texts.length) / cold.reduce((sum, ms) => sum + ms, 0)),
      ]);
    }
  }
  return {
    title: 'The engine beside its peers, ms a post',
    note:
      'The same posts to each in turn, in Node: whole, when no sentence of it was read before, and again after each letter that was typed behind it. All had read 2,000 other posts before. Only Curtain remembers sentences; the others read all of it. ' +
      'harper.js checks grammar and is here for its speed; what the others find and miss is in peers.md. Times are against Curtain’s.',
    head: [
      '',
      'characters',
      'n',
      'cold, median',
      'p95',
      'times',
      'one more key, median',
      'p95',
      'times',
      'posts a second, cold',
    ],
    rows,
  };
}

async function took(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
