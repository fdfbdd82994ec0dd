import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { demoPack } from '../build/demo-pack';
import { AnalyserService } from '../src/background/analyser-service';
import { bundledPack } from '../src/channels/bundled';
import { bundledModel } from '../src/channels/bundled-model';
import { createEngine, type Engine } from '../src/engine/engine';
import { LANGUAGES, type RulePack } from '../src/engine/rule';
import { layered } from '../src/policy/layers';
import type { Pack } from '../src/policy/pack-schema';
import { toPack } from '../src/policy/read-pack';
import { edit, textsOf } from './fuzz/edits';
import { rulePack } from './fuzz/packs';
import { setting } from './fuzz/posts';
import { runs, timeFor } from './fuzz/runs';
import { expectSound } from './fuzz/spans';

/** Edits in a row at one engine: what is kept of one text must never show in the verdict on another. */
const script = fc.array(edit, { minLength: 15, maxLength: 45, size: 'max' });

const demo: Pack = toPack(demoPack(), new Date('2026-11-20'));
const stacks: (readonly Pack[])[] = [[bundledPack()], [bundledPack(), demo]];

/** A second copy of the whole engine: what the first keeps beside its caches (words looked up, conditions taken apart) is not here. */
vi.resetModules();
const other: { createEngine: typeof createEngine } = await import('../src/engine/engine');

/** Engines that keep nothing: told to forget before each text. */
const forgetful = new Map<string, Engine>();

function fresh(stack: readonly Pack[], language: (typeof LANGUAGES)[number]): Engine {
  const name = `${stacks.indexOf(stack)} ${language}`;
  const engine = forgetful.get(name) ?? other.createEngine(layered(stack), language, bundledModel());
  forgetful.set(name, engine);
  engine.forget();
  return engine;
}

test(
  'what is kept of earlier texts changes no verdict, whatever is edited, wherever it stands',
  () => {
    const kept = stacks.map((stack) =>
      LANGUAGES.map((language) => createEngine(layered(stack), language, bundledModel())),
    );
    let judged = 0;
    fc.assert(
      fc.property(fc.nat({ max: 1 }), fc.nat({ max: 1 }), setting, script, (at, spoken, where, edits) => {
        const engine = kept[at]?.[spoken] as Engine;
        textsOf(edits).forEach((text, step) => {
          const post = { ...where, text, revision: step };
          const verdict = engine.analyse(post);
          expectSound(text, verdict.findings);
          expect(verdict).toEqual(fresh(stacks[at] as Pack[], LANGUAGES[spoken] as 'en').analyse(post));
          judged += 1;
        });
      }),
      runs(36),
    );
    expect(judged).toBeGreaterThan(500);
  },
  timeFor(30_000),
);

test(
  'a pack that comes, goes and comes again between two letters is heard at once',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        script,
        fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 5 }),
        async (where, edits, turns) => {
          let stack = stacks[0] as readonly Pack[];
          const service = new AnalyserService('en', async () => stack);
          const texts = textsOf(edits).slice(0, 12);
          for (const [step, text] of texts.entries()) {
            stack = stacks[turns[step % turns.length] as number] as Pack[];
            const post = { ...where, text, revision: step };
            expect(await service.analyse(post)).toEqual(fresh(stack, 'en').analyse(post));
          }
        },
      ),
      runs(2),
    );
  },
  timeFor(15_000),
);

test(
  'small packs of any rules: kept and fresh agree, with the learned score and without',
  () => {
    let found = 0;
    fc.assert(
      fc.property(rulePack, setting, script, fc.boolean(), (pack, where, edits, learned) => {
        const make = (packs: RulePack[]) => [packs, 'en', learned ? bundledModel() : undefined] as const;
        const engine = createEngine(...make([pack]));
        const plain = other.createEngine(...make([pack]));
        textsOf(edits).forEach((text, step) => {
          const post = { ...where, text, revision: step };
          const verdict = engine.analyse(post);
          expectSound(text, verdict.findings);
          plain.forget();
          expect(verdict).toEqual(plain.analyse(post));
          found += verdict.findings.length;
        });
      }),
      runs(28),
    );
    expect(found).toBeGreaterThan(50);
  },
  timeFor(15_000),
);
