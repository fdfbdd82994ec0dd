import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { corpusFiles, readCorpus } from '../../training/corpus';
import { short } from './figures';
import type { Section } from './section';

const POSTS = 6_000;
const LARGE_BYTES = 2 ** 30;
const EVERY_MS = 250;

interface Run {
  posts: number;
  bytes: number;
  seconds: number;
  /** Resident memory in MB, at the end of each tenth of the stream. */
  memory: number[];
}

/** `curtain check` on one processor and on all, and on a stream of a gigabyte. */
export async function stream(): Promise<Section> {
  const cores = availableParallelism();
  const texts = corpusFiles()
    .flatMap(readCorpus)
    .map(({ text }) => text);
  const some = texts.filter((_, at) => at % Math.floor(texts.length / POSTS) === 0).slice(0, POSTS);
  const each = some.map((text) => ({ text }));
  const rows = [
    row('labelled posts, one thread', await check([], each)),
    row(`labelled posts, --jobs ${cores}`, await check(['--jobs', String(cores)], each)),
    row(`a gigabyte, --jobs ${cores}`, await check(['--jobs', String(cores)], gigabyte(texts))),
  ];
  return {
    title: '`curtain check`',
    note:
      'As one would run it, start included. The labelled posts are all different; those of the gigabyte are long threads of sentences that come back, each with one of its own. ' +
      'Memory is that of the whole process, all threads, after a tenth, a half and all of the stream.',
    head: ['', 'posts', 'MB', 'seconds', 'posts a second', 'memory, MB', 'half', 'end'],
    rows,
  };
}

function row(name: string, { posts, bytes, seconds, memory }: Run): (string | number)[] {
  return [
    ...[name, posts.toLocaleString('en'), short(bytes / 1e6), short(seconds), Math.round(posts / seconds)],
    ...[1, 5, 10].map((tenth) => memory[tenth - 1] ?? '–'),
  ];
}

function* gigabyte(texts: string[]): Generator<{ text: string }> {
  let bytes = 0;
  for (let number = 0; bytes < LARGE_BYTES; number++) {
    const from = (number * 8) % 64;
    const text = `Post number ${number}.\n${texts.slice(from, from + 8).join('\n')}`;
    bytes += Buffer.byteLength(text) + 12;
    yield { text };
  }
}

async function check(options: string[], posts: Iterable<{ text: string }>): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/curtain.mjs', 'check', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++;
  });
  const memory: { answered: number; mb: number }[] = [];
  const looking = setInterval(() => memory.push({ answered, mb: residentMb(child.pid as number) }), EVERY_MS);
  const ended = once(child, 'close');
  const bytes = await write(child.stdin, posts);
  await ended;
  clearInterval(looking);
  const tenths = Array.from({ length: 10 }, (_, at) =>
    memory.findLast((look) => look.mb > 0 && look.answered <= (answered * (at + 1)) / 10),
  );
  return {
    posts: answered,
    bytes,
    seconds: (performance.now() - start) / 1000,
    memory: tenths.map((look) => Math.round(look?.mb ?? 0)),
  };
}

async function write(into: Writable, posts: Iterable<{ text: string }>): Promise<number> {
  let bytes = 0;
  for (const post of posts) {
    const line = `${JSON.stringify(post)}\n`;
    bytes += Buffer.byteLength(line);
    if (!into.write(line)) await once(into, 'drain');
  }
  into.end();
  return bytes;
}

/** Resident memory of a process, or 0 where the system does not say. */
function residentMb(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
