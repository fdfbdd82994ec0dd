import * as z from 'zod';
import { CATEGORIES } from '../engine/category';
import { ENTITIES, OWNERS } from '../engine/rule';
import { validators } from '../engine/validators';
import { ACTIONS } from '../engine/verdict';
import { LIMITS } from './limits';
import { localised } from './wording';

export const actionSchema = z.enum(ACTIONS);
const condition = z
  .string()
  .regex(
    /^(sentence|near|post|reply):\S+( \| (sentence|near|post|reply):\S+)*$/,
    'expected "scope:signal", the scope being sentence, near, post or reply, e.g. "near:signal.care"; alternatives are joined by " | "',
  );

const post = z.string().max(LIMITS.example);

/** A post that shows what the rule does; `[[ ]]` around the exact words that must be marked. */
const example = z
  .union(
    [
      post,
      z.strictObject({
        text: post,
        site: z.string().max(40).optional().describe('Where it is posted, by site id: x, facebook. x when left out.'),
        audience: z
          .enum(['public', 'internal'])
          .optional()
          .describe('Who reads it: public for everybody, internal for colleagues. public when left out.'),
        replyTo: post.optional().describe('The post it answers.'),
      }),
    ],
    { error: 'expected a post in quotes, or { text: …, site: …, audience: …, replyTo: … }' },
  )
  .describe('A post. Put [[ ]] around the exact words that must be marked.');

/** Stable for ever: counts, links and adjustments of other packs go by it. ASCII only, so that no two ids look alike. */
export const ruleId = z
  .string()
  .max(80)
  .regex(/^(phi|policy|signal)\.[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'expected e.g. "phi.phone" or "signal.care"')
  .describe('The name of the rule, equal to the file name: phi.…, policy.…, or signal.… for mere evidence.');

export const actionByAudience = z
  .union([actionSchema, z.strictObject({ public: actionSchema.optional(), internal: actionSchema.optional() })], {
    error: 'expected note, warn or hold, or one for each audience: { public: warn, internal: note }',
  })
  .describe(
    'note is a quiet hint, warn marks the words, hold keeps the Post button waiting. Or one for each audience: { public: warn, internal: note }; an audience left out gets nothing.',
  );

const name = z.string().min(1).max(120);
const several = <T extends z.ZodType>(of: T) => z.array(of).nonempty().max(LIMITS.list);

const head = {
  id: ruleId,
  category: z.enum(CATEGORIES).optional().describe('What kind of finding this is. Leave it out for a signal.'),
  action: actionByAudience.optional(),
  score: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('How sure a match is, 0 to 1. Of two findings on the same words the surer one is shown.'),
  about: z.enum(OWNERS).optional().describe('For a signal: of whom the words around it speak.'),
  weight: z.number().positive().max(100).optional().describe('How loudly an "about" signal speaks; 1 when absent.'),
  whose: z
    .array(z.enum(OWNERS))
    .nonempty()
    .optional()
    .describe('Whose a name, date or number must be to count: patient, relative, unknown …'),
  hears: z.literal('touching').optional().describe('Only cues that hold the match say whose it is.'),
  needs: z
    .array(condition)
    .nonempty()
    .optional()
    .describe(
      'Signals that must be there, all of them: "near:signal.patient". sentence is the same sentence, near that and its neighbours, post anywhere, reply the post that is answered.',
    ),
  unless: z
    .array(condition)
    .nonempty()
    .optional()
    .describe('Signals that silence the rule, each of them: "near:signal.colleague".'),
  reply: z.boolean().optional().describe('true: only in a reply. false: never in one.'),
  sites: several(name).optional().describe('Only on these sites, by id: x, facebook.'),
  readers: several(z.enum(['public', 'friends', 'group', 'self']))
    .optional()
    .describe('Only where the site says it goes to these, or says nothing: public, friends, group, self.'),
  mark: z.enum(['match', 'sentence']).optional().describe('What is marked: the match, or its whole sentence.'),
  authority: z
    .string()
    .max(300)
    .optional()
    .describe('The section of law or policy behind the rule: 45 CFR 164.514(b)(2)(i)(A).'),
  title: localised.optional().describe('Two to four words: "Patient\'s name".'),
  why: localised.optional().describe('One kind sentence for the person who writes. Never legalese.'),
  safer: localised.optional().describe("What to put in place of the match; '' takes it out."),
  saferInReply: localised.optional().describe('What to put there in an answer, where "safer" would not do.'),
  saferAfter: z
    .array(z.strictObject({ words: several(name), ...localised.shape }))
    .optional()
    .describe('What to put there instead after certain words, so that the sentence still reads.'),
  flags: z.array(example).max(LIMITS.list).optional().describe('Posts this rule must find. They are its test.'),
  clears: z.array(example).max(LIMITS.list).optional().describe('Posts this rule must leave alone. They are its test.'),
};

/** Terms may be written in the rule or drawn from lexicons: files of one entry a line in the pack's `lexicons` folder. */
const terms = z.strictObject({
  ...head,
  kind: z.literal('terms'),
  terms: z
    .array(z.string().min(1).max(LIMITS.term))
    .default([])
    .describe(
      'Words: (a|b) for a choice, begin* for a beginning, _ for any word, <name>, <date>, <place> or a <lexicon>.',
    ),
  lexicons: z.array(name).default([]).describe('Word lists to take whole: files in the lexicons folder.'),
});

const keywords = z
  .array(name)
  .nonempty()
  .optional()
  .describe('One of these words must stand in the sentence before the rule is tried at all.');

const pattern = z.strictObject({
  ...head,
  kind: z.literal('pattern'),
  patterns: z
    .array(z.string().min(1).max(LIMITS.pattern).check(regularExpression()))
    .nonempty()
    .describe('Regular expressions, without regard to case; a group (?<mark>…) narrows what is marked.'),
  validator: z
    .enum(Object.keys(validators) as [string, ...string[]])
    .optional()
    .describe('A check the marked words must pass: ssn for a Social Security number that can exist, luhn for a card …'),
  keywords,
});

const entity = z.strictObject({
  ...head,
  kind: z.literal('entity'),
  entity: z.enum(ENTITIES).describe('What Curtain itself can find: a person, a date, a place, an age …'),
});

const phrase = z.strictObject({
  ...head,
  kind: z.literal('phrase'),
  phrases: z
    .array(z.string().min(1).max(LIMITS.term))
    .nonempty()
    .describe('Phrases in the match syntax of the compromise library.'),
  keywords,
});

const combination = z.strictObject({
  ...head,
  kind: z.literal('combination'),
  window: z.int().min(0).max(1000).describe('How many neighbouring sentences may add up; 0 for the whole post.'),
  weigh: z
    .array(z.strictObject({ group: name, signals: several(ruleId), weight: z.number() }))
    .nonempty()
    .describe('Groups of signals; each group counts once, with its weight. A weight below 0 speaks against.'),
  thresholds: z
    .strictObject({ warn: z.number().positive(), hold: z.number().positive() })
    .describe('The sums from which the finding is a warn, and a hold.'),
});

const share = z.number().min(0).max(1);

/** Shares of clear posts, 0.02 for 2 of 100: see `FalseAlarms` in the engine. */
export const falseAlarms = z.strictObject({ warn: share, hold: share });

const model = z.strictObject({
  ...head,
  kind: z.literal('model'),
  falseAlarms: falseAlarms.optional().describe('As in pack.yaml, for this rule alone.'),
  snap: several(ruleId).optional().describe('Rules whose matches are marked whole where words touch them.'),
  ease: z
    .number()
    .min(-5)
    .max(5)
    .optional()
    .describe('How much less, in logits, such a match needs; below nothing, how much more.'),
  strict: z.boolean().optional().describe('true: only words that touch such a match.'),
  spares: several(ruleId).optional().describe('Signals whose matches are left alone.'),
  numbered: z.boolean().optional().describe('true: only words with a number in them.'),
});

/** One rule as it is authored: the engine's rule, its examples, and names of lexicons still to be resolved. */
export const ruleSchema = z
  .discriminatedUnion('kind', [terms, pattern, entity, phrase, combination, model])
  .check((context) => {
    const rule = context.value;
    const wants = (field: 'action' | 'title' | 'why' | 'authority' | 'flags' | 'clears') => {
      const value = rule[field];
      if (value === undefined || (Array.isArray(value) && value.length === 0))
        context.issues.push({
          code: 'custom',
          path: [field],
          input: value,
          message: `expected, because the rule has a category`,
        });
    };
    if (rule.category)
      for (const field of ['action', 'title', 'why', 'authority', 'flags', 'clears'] as const) wants(field);
  });

export type AuthoredRule = z.infer<typeof ruleSchema>;
export type Example = z.infer<typeof example>;

function regularExpression() {
  return (context: z.core.ParsePayload<string>) => {
    try {
      new RegExp(context.value, 'u');
    } catch (error) {
      const message = `expected a regular expression: ${(error as Error).message}`;
      context.issues.push({ code: 'custom', input: context.value, message });
    }
  };
}
