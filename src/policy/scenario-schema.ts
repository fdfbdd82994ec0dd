import * as z from 'zod';
import { CATEGORIES } from '../engine/category';
import { code, localised } from './wording';

/** The practice networks a scenario can stand on: one like X, one like Facebook, a review site, an internal network. */
export const SCENARIO_NETWORKS = ['chirp', 'commons', 'bedside', 'corridor'] as const;

/** What Curtain makes of a post, as it is taught: a note counts as clear, since nothing is asked of the person. */
export const TAUGHT = ['clear', 'warn', 'hold'] as const;

const option = z.strictObject({
  text: localised.describe('The post, in both languages.'),
  verdict: z.enum(TAUGHT).describe('What Curtain makes of it: clear (at most a note), warn, or hold.'),
  why: localised.describe('One sentence: what is right or wrong about this post.'),
  best: z.literal(true).optional().describe('true for the one post you would teach; leave it out of the others.'),
});

/**
 * One situation to practise on: a story a trainer reads out, the draft a hurried person would write, and three posts to
 * choose from. Invented people only, with numbers and addresses reserved for examples (555-01xx, .example). A language
 * left empty is not written yet: the other one is shown in its place.
 */
export const scenarioSchema = z
  .strictObject({
    id: code.describe('The name of the scenario, equal to the file name: "review-reply".'),
    network: z
      .enum(SCENARIO_NETWORKS)
      .describe(
        'Where it happens: chirp (like X), commons (like Facebook), bedside (a review site), corridor (internal).',
      ),
    title: localised.describe('Two to six words.'),
    situation: localised.describe('Two or three sentences the trainer reads out.'),
    basis: localised.describe('The documented kind of incident it is built on, in one sentence, with year and source.'),
    replyTo: z
      .strictObject({
        author: localised.describe('Who wrote it: an invented person, or a clinic.'),
        text: localised.describe('What they wrote.'),
      })
      .optional()
      .describe('The post that is answered. On a review site, the review.'),
    tempting: localised.describe('The draft a hurried person would write.'),
    options: z.array(option).length(3, 'expected three posts to choose from').describe('Three posts to choose from.'),
    lesson: localised.describe('One or two sentences to take along.'),
    teaches: z
      .array(z.enum(CATEGORIES))
      .max(CATEGORIES.length)
      .describe('Kinds of findings it teaches about; empty where nothing is wrong.'),
  })
  .check((context) => {
    const { network, replyTo, options } = context.value;
    const wrong = (path: (string | number)[], message: string) =>
      context.issues.push({ code: 'custom', path, input: context.value, message });
    if (network === 'bedside' && !replyTo) wrong(['replyTo'], 'missing; expected the review that is answered');
    const best = options.filter((option) => option.best);
    if (best.length !== 1) wrong(['options'], 'expected "best: true" on exactly one of the posts');
    else if (best[0]?.verdict !== 'clear')
      wrong(['options', options.findIndex((option) => option.best)], 'the best post must be one that is clear');
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioOption = Scenario['options'][number];
export type ScenarioNetwork = Scenario['network'];
export type Taught = ScenarioOption['verdict'];
