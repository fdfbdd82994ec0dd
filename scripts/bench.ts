import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { growth } from '../bench/speed/growth';
import { keystroke } from '../bench/speed/keystroke';
import { mainThread } from '../bench/speed/main-thread';
import { memory } from '../bench/speed/memory';
import { peers } from '../bench/speed/peers';
import { markdown, type Section } from '../bench/speed/section';
import { start } from '../bench/speed/start';
import { stream } from '../bench/speed/stream';
import { tabs } from '../bench/speed/tabs';
import { PAGES } from '../tests/browser/sites';
import { buildPages } from '../tests/pages/build';
import { run } from './test/step';

/**
 * `npm run bench`: how fast Curtain is, in the real browsers and beside its peers, about half an hour on a quiet machine.
 * Named parts run alone (`npm run bench -- keystroke peers`). Each table goes to `bench/results/`; `--record` writes them all
 * to `bench/speed.md`, a part that was not run here as it was recorded.
 */
const PARTS: Record<string, () => Promise<Section>> = {
  keystroke,
  'main-thread': mainThread,
  tabs,
  start,
  memory,
  peers,
  growth,
  stream,
};
const RESULTS = 'bench/results';
const RECORD = 'bench/speed.md';

const asked = process.argv.slice(2).filter((word) => word !== '--record');
const unknown = asked.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part "${unknown}". The parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
// Figures of a build that is not of this source would be somebody else's.
await run('tsx', 'scripts/build.ts');
await buildPages(PAGES);
mkdirSync(RESULTS, { recursive: true });
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const text = `${markdown(await measure())}\n\n${machine()}`;
  console.log(`${text}\n`);
  writeFileSync(`${RESULTS}/${name}.md`, `${text}\n`);
}
if (process.argv.includes('--record')) record();

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `*${day}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes} GB, ${process.platform}, Node ${process.version}.*`;
}

function record(): void {
  const recorded = existsSync(RECORD) ? partsOf(readFileSync(RECORD, 'utf8')) : new Map<string, string>();
  const tables = Object.keys(PARTS).flatMap((name) => {
    const measured = `${RESULTS}/${name}.md`;
    const table = existsSync(measured) ? readFileSync(measured, 'utf8').trim() : recorded.get(name);
    return table ? `<!-- part: ${name} -->\n${table}` : [];
  });
  const head =
    '# How fast Curtain is\n\nWritten by `npm run bench -- --record`. What is compared was measured in the same run, in turns.';
  writeFileSync(RECORD, `${[head, ...tables].join('\n\n')}\n`);
}

/** The tables of a record, by part. */
function partsOf(record: string): Map<string, string> {
  const [, ...parts] = record.split(/^<!-- part: /m);
  return new Map(
    parts.map((part) => {
      const [name = '', ...table] = part.split(' -->\n');
      return [name, table.join(' -->\n').trim()];
    }),
  );
}
