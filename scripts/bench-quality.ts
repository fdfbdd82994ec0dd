import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Alarms, alarms, alarmTable } from '../bench/quality/alarms';
import { type Baseline, type Comparison, compare, record } from '../bench/quality/baseline';
import { curtain } from '../bench/quality/detector';
import { errors } from '../bench/quality/errors';
import { type Judged, judge } from '../bench/quality/judge';
import { comparePeers } from '../bench/quality/peers/compare';
import { type LabelledPost, readPosts } from '../bench/quality/post';
import { headline, report, spansByCategory } from '../bench/quality/report';
import { slices, youden } from '../bench/quality/slices';
import { decimal, percent } from '../bench/quality/table';

/**
 * `npm run bench:quality [-- files…]`: what the engine catches of the labelled posts, and what it flags in vain. Exits
 * with 1 when it fell beyond noise below the committed baseline, post for post (`bench/quality/noise.ts`).
 *
 *   --plain FILE   false alarms on posts without labels: JSON Lines with a "text"; may be given again
 *   --peers        other libraries beside Curtain, on the same posts
 *   --check        nothing but the comparison, on one line: a step of `npm test`
 *   --update       makes these figures the baseline, and `bench/quality.md` (with --peers, also `bench/peers.md`)
 */
const CORPUS = 'corpus';
const BASELINE = 'bench/quality.baseline.json';
const RESULTS = 'bench/results';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plain: { type: 'string', multiple: true, default: [] },
    peers: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
if (options.update && positionals.length > 0)
  throw new Error('The baseline is of the whole corpus: leave the files out.');
const corpus = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
const files = positionals.length > 0 ? positionals : corpus.map((name) => `${CORPUS}/${name}`).sort();

const detector = await curtain();
const judged: Judged[] = [];
const now: Baseline['files'] = {};
for (const file of files) {
  const group = await judge(file, readPosts<LabelledPost>(file), detector);
  now[file] = record(group);
  judged.push(...group);
}
const parts = slices(judged);
const known: Baseline['files'] = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')).files : {};
const comparison = compare(known, now);
process.exitCode = !options.update && comparison.changes.some(({ drop }) => drop) ? 1 : 0;

if (options.check) console.log([...changeLines(comparison), headline(parts.all)].join('\n'));
else await full();
if (options.update) update();

async function full(): Promise<void> {
  const plain: Alarms[] = [];
  for (const file of options.plain) plain.push(await alarms(file, detector));
  const text = ['# Quality', report(judged, parts), ...plain.map(alarmTable)].join('\n\n');
  const peers = options.peers
    ? `# Curtain and its peers\n\n${await comparePeers(
        detector,
        judged.map(({ post }) => post),
      )}`
    : '';
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/quality.md`, `${text}\n`);
  writeFileSync(
    `${RESULTS}/quality.json`,
    `${JSON.stringify({ ...parts, spans: spansByCategory(judged) }, null, 2)}\n`,
  );
  writeFileSync(`${RESULTS}/errors.md`, `${errors(judged)}\n`);
  if (peers) writeFileSync(options.update ? 'bench/peers.md' : `${RESULTS}/peers.md`, `${peers}\n`);
  const said = [text, peers, ...changeLines(comparison), `Every error, with its reason: ${RESULTS}/errors.md`];
  console.log(said.filter((part) => part !== '').join('\n\n'));
}

function changeLines({ changes, unknown }: Comparison): string[] {
  const lines = changes.map(
    ({ measure, lost, gained, drop }) =>
      `${measure}: ${gained} gained, ${lost} lost since the baseline${drop ? ': A DROP BEYOND NOISE' : ''}`,
  );
  if (unknown.length > 0)
    lines.push(`not compared, because the baseline does not know them as they are: ${unknown.join(', ')}`);
  return lines;
}

function update(): void {
  const { all } = parts;
  const baseline: Baseline = {
    figures: {
      J: decimal(youden(all)),
      'labelled posts caught': percent(all.caught / all.labelled),
      'clear posts flagged': percent(all.flagged / all.clear),
      'holds held': percent(all.held / all.hold),
    },
    files: now,
  };
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  writeFileSync('bench/quality.md', `# Quality\n\n${report(judged, parts)}\n`);
}
