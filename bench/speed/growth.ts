import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNodeBundle } from '../../build/node-bundles';
import type { Engine } from '../../src/engine/engine';
import type { RulePack } from '../../src/engine/rule';
import { corpusFiles, type LabelledPost, readCorpus } from '../../training/corpus';
import { postsOfLength, type Timed, timePosts } from './engine-posts';
import { median, quantile, short } from './figures';
import { largePack } from './large-pack';
import type { Section } from './section';

type EngineWith = (pack: RulePack) => Engine;

const WARM_UP = 200;
const TEXTS = [280, 2_800, 28_000, 280_000];
const RULES = [100, 1_000, 10_000];
const ENTRIES = [1_000, 10_000, 100_000, 1_000_000];
const POSTS = 200;

/** What the engine's time follows: the text, and not the number of rules or of a lexicon's entries. */
export async function growth(): Promise<Section> {
  await buildNodeBundle('packed-engine', 'bench/speed/packed-engine.ts', resolve('test-output'));
  const { engineWith } = (await import(pathToFileURL('test-output/packed-engine.mjs').href)) as {
    engineWith: EngineWith;
  };
  const posts = corpusFiles()
    .flatMap(readCorpus)
    .filter(({ replyTo }) => replyTo === undefined);
  const rows = [
    ...byText(engineWith, posts),
    ...bySize(engineWith, posts, 'rules', RULES, (rules) => largePack(rules)),
    ...bySize(engineWith, posts, 'lexicon entries', ENTRIES, (entries) => largePack(100, entries)),
  ];
  return {
    title: 'Growth, ms a post',
    note: `The engine in Node with the baseline and a pack on top. By length: posts put together, cold and after one more letter. By size of the pack: the same ${POSTS} posts of 280 characters, the sizes in turns; times are against the smallest.`,
    head: ['', 'n', 'cold, median', 'p95', 'times', 'one more key, median', 'p95', 'times'],
    rows,
  };
}

function byText(engineWith: EngineWith, posts: LabelledPost[]): Section['rows'] {
  const engine = engineWith(plain(largePack(100)));
  warm(engine, posts);
  const timed = TEXTS.map((length) => {
    const count = Math.max(3, Math.round((POSTS * 280) / length));
    return { length, ...timePosts(reader(engine), postsOfLength(posts.slice(WARM_UP), length).slice(0, count)) };
  });
  return timed.map(({ length, ...ms }) => row(`${length.toLocaleString('en')} characters`, ms, timed[0] as Timed));
}

function bySize(
  engineWith: EngineWith,
  posts: LabelledPost[],
  what: string,
  sizes: number[],
  pack: (size: number) => ReturnType<typeof largePack>,
): Section['rows'] {
  const chosen = postsOfLength(posts.slice(WARM_UP), 280).slice(0, POSTS);
  const engines = sizes.map((size) => engineWith(plain(pack(size))));
  for (const engine of engines) warm(engine, posts);
  const timed = engines.map((): Timed => ({ cold: [], keystroke: [] }));
  for (const post of chosen)
    for (const [at, engine] of engines.entries()) {
      const { cold, keystroke } = timePosts(reader(engine), [post]);
      timed[at]?.cold.push(...cold);
      timed[at]?.keystroke.push(...keystroke);
    }
  return timed.map((ms, at) => row(`${sizes[at]?.toLocaleString('en')} ${what}`, ms, timed[0] as Timed));
}

function row(name: string, { cold, keystroke }: Timed, smallest: Timed): (string | number)[] {
  const columns = (own: number[], least: number[]) => [
    ...[short(median(own)), short(quantile(own, 0.95))],
    `${short(median(own) / median(least))}×`,
  ];
  return [name, cold.length, ...columns(cold, smallest.cold), ...columns(keystroke, smallest.keystroke)];
}

function reader(engine: Engine): (text: string) => void {
  return (text) => engine.analyse({ text, site: 'x', audience: 'public', revision: 0 });
}

function warm(engine: Engine, posts: LabelledPost[]): void {
  const read = reader(engine);
  for (const { text } of posts.slice(0, WARM_UP)) read(text);
}

/** A pack as the engine takes it. */
function plain({ name, version, rules, lexicons }: ReturnType<typeof largePack>): RulePack {
  return { name, version, rules, lexicons } as unknown as RulePack;
}
