import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Alarms, alarms, alarmTable } from '../bench/quality/alarms';
import { apartTable } from '../bench/quality/apart';
import { type Baseline, compare, record } from '../bench/quality/baseline';
import { changeLines, unknownNote } from '../bench/quality/changes';
import { curtain, type Part } from '../bench/quality/detector';
import { errors } from '../bench/quality/errors';
import { type Judged, judge } from '../bench/quality/judge';
import { comparePeers } from '../bench/quality/peers/compare';
import { type LabelledPost, readPosts } from '../bench/quality/post';
import { figures, headline, report, spansByCategory } from '../bench/quality/report';
import { slices } from '../bench/quality/slices';

/**
 * `npm run bench:quality [-- files…]`: what the engine catches of the labelled posts, and what it flags in vain. Exits
 * with 1 when it fell beyond noise below the committed baseline, post for post (`bench/quality/noise.ts`).
 *
 *   --plain FILE   false alarms on posts without labels: JSON Lines with a "text"; may be given again
 *   --part PART    "rules" without the learned score, or the "learned" rules alone, instead of "all"
 *   --model FILE   another trained model, as one that left files out of its training
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
    part: { type: 'string', default: 'all' },
    model: { type: 'string' },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
if (options.update && (positionals.length > 0 || options.model))
  throw new Error('The baseline is of the whole corpus and the model that ships: leave files and model out.');
const corpus = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
const files = positionals.length > 0 ? positionals.map(fromRoot) : corpus.map((name) => `${CORPUS}/${name}`).sort();

if (!['all', 'rules', 'learned'].includes(options.part)) throw new Error('--part: expected all, rules or learned.');
const detector = await curtain(options.part as Part, options.model);
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

if (options.check)
  console.log([...changeLines(comparison), `${headline(parts.all)}${unknownNote(comparison)}`].join('\n'));
else await tell(report(judged, parts, options.part === 'all' ? await apartTable(judged) : ''));

/** Prints everything, and writes it where git does not look; with `--update` also where it does. */
async function tell(quality: string): Promise<void> {
  if (options.update) {
    const baseline: Baseline = { figures: figures(parts.all), files: now };
    writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
    writeFileSync('bench/quality.md', `# Quality\n\n${quality}\n`);
  }
  const plain: Alarms[] = [];
  for (const file of options.plain) plain.push(await alarms(file, detector));
  const text = ['# Quality', quality, ...plain.map(alarmTable)].join('\n\n');
  const posts = judged.map(({ post }) => post);
  const peers = options.peers ? `# Curtain and its peers\n\n${await comparePeers(detector, posts)}` : '';
  const numbers = { ...parts, spans: spansByCategory(judged) };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/quality.md`, `${text}\n`);
  writeFileSync(`${RESULTS}/quality.json`, `${JSON.stringify(numbers, null, 2)}\n`);
  writeFileSync(`${RESULTS}/errors.md`, `${errors(judged)}\n`);
  if (peers) writeFileSync(options.update ? 'bench/peers.md' : `${RESULTS}/peers.md`, `${peers}\n`);
  const changes = [...changeLines(comparison), unknownNote(comparison).trim()].join('\n');
  const said = [text, peers, changes, `Every error, with its reason: ${RESULTS}/errors.md`];
  console.log(said.filter((part) => part !== '').join('\n\n'));
}

/** The name a file of the corpus has in the baseline, however it was called. */
function fromRoot(path: string): string {
  return relative('.', path).replaceAll('\\', '/');
}
