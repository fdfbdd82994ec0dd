import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baselinePack } from '../build/baseline-pack';
import { type Model, readModel, type Trained, toTrained, writeModel } from '../src/engine/learned/model';
import { PostReader } from '../src/engine/post-reader';
import { compile } from '../src/engine/program';
import { toPack } from '../src/policy/read-pack';
import { calibration, evidenceLevels, readWith } from '../training/calibrate';
import { corpusFiles, type LabelledPost, readCorpus } from '../training/corpus';
import { packExamples } from '../training/pack-examples';
import { putSafely } from '../training/put-safely';
import { SETTINGS, train } from '../training/train';
import { unfinished } from '../training/unfinished';

/** Of posts in their safer words one in so many: more would teach that a patient is nobody, in stories too. */
const SAFE_EVERY = 4;

/** The files whose authors wrote down how posts are labelled (`corpus/README.md`) are shown twice: theirs are the surest labels. */
const SUREST = new Set(['dev', ...[...'abcdefghijklm'].map((letter) => `train-${letter}`)]);

/**
 * `npm run train`: trains the learned score on the labelled posts of `corpus/`, ties its scores to false alarms on the
 * files kept apart, and writes `src/engine/learned/model.bin`. About half an hour on two cores. Files named `check…` are never read.
 */
const { values } = parseArgs({
  options: {
    /** Ties an existing model's scores anew, without training. */
    from: { type: 'string' },
    'leave-out': { type: 'string', default: '' },
    calibrate: {
      type: 'string',
      default: corpusFiles()
        .filter((name) => name.startsWith('calibration'))
        .join(),
    },
    rounds: { type: 'string', default: String(SETTINGS.rounds) },
    rate: { type: 'string', default: String(SETTINGS.rate) },
    out: { type: 'string', default: resolve(import.meta.dirname, '../src/engine/learned/model.bin') },
  },
});

const authored = baselinePack();
const pack = toPack(authored);
const reader = new PostReader(compile([pack]));

const apart = values.calibrate.split(',').filter(Boolean);
const left = values['leave-out'].split(',').filter(Boolean);
const unknown = [...apart, ...left].filter((file) => !corpusFiles().includes(file));
if (unknown.length > 0) throw new Error(`corpus/ has no file ${unknown.join(', ')}: names go without ".jsonl".`);
const learned = corpusFiles().filter(
  (file) => !file.startsWith('check') && !apart.includes(file) && !left.includes(file),
);
const started = performance.now();
const bytes = calibrated(values.from ? stored(values.from) : await trained(), apart.flatMap(readCorpus));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
process.stdout.write(`${values.out}: ${(bytes.length / 1024).toFixed(0)} kB\n`);

function trained(): Promise<Trained> {
  const posts = learned.flatMap(readCorpus);
  const surest = learned.filter((file) => SUREST.has(file)).flatMap(readCorpus);
  const rules = authored.rules.map(({ rule }) => rule);
  const safe = putSafely(posts, rules).filter((_, at) => at % SAFE_EVERY === 0);
  return train([...posts, ...surest, ...unfinished(posts), ...safe, ...packExamples(rules)], pack, say, {
    ...SETTINGS,
    rounds: Number(values.rounds),
    rate: Number(values.rate),
  });
}

function stored(file: string): Trained {
  return toTrained(readModel(new Uint8Array(readFileSync(file))));
}

/** Scores are tied to false alarms as the model will ship, its weights already in 255 steps. */
function calibrated(model: Trained, posts: LabelledPost[]): Uint8Array {
  const shipped: Model = readModel(writeModel(model));
  const readings = posts.map((post) => readWith(shipped, reader, post));
  return writeModel({
    ...model,
    calibration: calibration(readings, posts),
    evidence: evidenceLevels(readings, posts, reader, shipped),
  });
}

function say(round: number, loss: number): void {
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  process.stdout.write(`round ${round} of ${values.rounds}: loss ${loss.toFixed(4)}, ${minutes} min\n`);
}
