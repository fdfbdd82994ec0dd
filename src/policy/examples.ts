import type { Engine } from '../engine/engine';
import type { Post } from '../engine/post';
import type { Finding } from '../engine/verdict';
import type { Pack } from './pack-schema';
import type { AuthoredRule, Example } from './rule-schema';
import { trialEngine } from './trial-engine';

/** An example as the engine takes it, and the words in it that must be marked. */
export interface ReadExample {
  post: Post;
  marked: string[];
}

/** Takes `[[ ]]` off an example. Where it names no site, it stands on a public one. */
export function readExample(example: Example): ReadExample {
  const { text, site = 'x', audience = 'public', replyTo } = typeof example === 'string' ? { text: example } : example;
  return {
    post: {
      text: text.replace(/\[\[|\]\]/g, ''),
      site,
      audience,
      revision: 0,
      ...(replyTo !== undefined && { replyTo }),
    },
    marked: [...text.matchAll(/\[\[([\s\S]*?)\]\]/g)].map(([, words = '']) => words),
  };
}

/**
 * Which of a pack's own examples do not hold here, one line each: `phi.bed: flags.0: …`. The learned score has no say: an
 * example proves its rule whatever was learned since, so examples of `model` rules are not run.
 * @param rest called between rules, so that a worker can answer others meanwhile.
 * @param engine one for the pack's own rules, unless a slower one with everything in it is given.
 * @throws Error naming the rule, when a rule asks for something that is not there.
 */
export async function failingExamples(
  pack: Pack,
  below: readonly Pack[],
  rest: () => Promise<void> | undefined = () => undefined,
  engine = trialEngine(pack, below),
): Promise<string[]> {
  const failures: string[] = [];
  for (const rule of rulesWithExamples(pack)) {
    failures.push(...failuresOf(rule, engine));
    await rest();
  }
  engine.forget();
  return failures;
}

/** The rules of a pack whose examples are run. */
export function rulesWithExamples(pack: Pick<Pack, 'rules'>): AuthoredRule[] {
  return pack.rules.filter(({ category, kind }) => category && kind !== 'model');
}

/** What is wrong with the examples of one rule. */
export function failuresOf(rule: AuthoredRule, engine: Engine): string[] {
  const flags = (rule.flags ?? []).flatMap((example, index) => missed(rule, example, engine, `flags.${index}`));
  const clears = (rule.clears ?? []).flatMap((example, index) => foundInVain(rule, example, engine, `clears.${index}`));
  return [...flags, ...clears];
}

function missed(rule: AuthoredRule, example: Example, engine: Engine, field: string): string[] {
  const { post, marked } = readExample(example);
  if (marked.length === 0) return [`${rule.id}: ${field}: expected [[ ]] around the words that must be marked`];
  const found = engine.analyse(post).findings.filter(({ category }) => category === rule.category);
  const words = found.map((finding) => said(post, finding));
  return marked
    .filter((expected) => !words.includes(expected))
    .map((expected) => {
      const instead = words.length === 0 ? 'nothing is' : `${words.map((word) => `"${word}"`).join(', ')} is`;
      return `${rule.id}: ${field}: "${expected}" must be marked, but ${instead}`;
    });
}

function foundInVain(rule: AuthoredRule, example: Example, engine: Engine, field: string): string[] {
  const { post } = readExample(example);
  return engine
    .analyse(post)
    .findings.filter(({ ruleId }) => ruleId === rule.id)
    .map((finding) => `${rule.id}: ${field}: "${said(post, finding)}" must be left alone, but is marked`);
}

function said({ text }: Post, { from, to }: Finding): string {
  return text.slice(from, to);
}
