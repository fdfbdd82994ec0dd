import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { growth } from '../bench/speed/growth';
import { keystroke } from '../bench/speed/keystroke';
import { mainThread } from '../bench/speed/main-thread';
import { memory } from '../bench/speed/memory';
import { peers } from '../bench/speed/peers';
import { partsOf } from '../bench/speed/record';
import { report } from '../bench/speed/report';
import { markdown, type Section } from '../bench/speed/section';
import { start } from '../bench/speed/start';
import { stream } from '../bench/speed/stream';
import { tabs } from '../bench/speed/tabs';
import { PAGES } from '../tests/browser/sites';
import { buildPages } from '../tests/pages/build';
import { type Measured, measuredOn } from './bench/versions';
import { run } from './test/step';

/** A part of the report, and what it measures beside Curtain itself. */
interface Part {
  measure: () => Promise<Section>;
  of: Measured[];
}

/**
 * `npm run bench`: how fast Curtain is, in the real browsers and beside its peers, about half an hour on a quiet machine.
 * Named parts run alone (`npm run bench -- keystroke peers`). Each table goes to `bench/results/`; `--record` writes them all
 * to `bench/speed.md`, a part that was not run here as it was recorded, and holds the goals against them.
 */
const PARTS: Record<string, Part> = {
  keystroke: { measure: keystroke, of: ['Chromium', 'Firefox'] },
  'main-thread': { measure: mainThread, of: ['Chromium'] },
  tabs: { measure: tabs, of: ['Chromium'] },
  start: { measure: start, of: ['Chromium'] },
  memory: { measure: memory, of: ['Chromium'] },
  peers: { measure: peers, of: ['peers'] },
  growth: { measure: growth, of: [] },
  stream: { measure: stream, of: [] },
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
const built = await run('tsx', 'scripts/build.ts');
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
await buildPages(PAGES);
mkdirSync(RESULTS, { recursive: true });
for (const [name, { measure, of }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  // Sources that change while it runs are not what it measures.
  const line = measuredOn(of, RECORD);
  const text = `${markdown(await measure())}\n\n${line}`;
  console.log(`${text}\n`);
  writeFileSync(`${RESULTS}/${name}.md`, `${text}\n`);
}
if (process.argv.includes('--record')) record();

function record(): void {
  const recorded = partsOf(readFileSync(RECORD, 'utf8'));
  for (const name of Object.keys(PARTS)) {
    const measured = `${RESULTS}/${name}.md`;
    if (existsSync(measured)) recorded.set(name, readFileSync(measured, 'utf8').trim());
  }
  const inOrder = Object.keys(PARTS).filter((name) => recorded.has(name));
  writeFileSync(RECORD, report(new Map(inOrder.map((name) => [name, recorded.get(name) as string]))));
}
