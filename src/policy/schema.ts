import { z } from 'zod';
import { CATEGORIES } from '../engine/category';
import { ENTITIES, OWNERS, type Rule } from '../engine/rule';
import { validators } from '../engine/validators';
import { ACTIONS } from '../engine/verdict';

/** Wording in both languages; a pack that speaks only one is not finished. */
const localised = z.strictObject({ en: z.string(), es: z.string() });
const action = z.enum(ACTIONS);
const condition = z
  .string()
  .regex(
    /^(sentence|near|post|reply):\S+( \| (sentence|near|post|reply):\S+)*$/,
    'expected "scope:signal", the scope being sentence, near, post or reply, e.g. "near:signal.care"; alternatives are joined by " | "',
  );

/** A post that shows what the rule does; `[[ ]]` around the exact words that must be marked. */
const example = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    site: z.string().optional(),
    audience: z.enum(['public', 'internal']).optional(),
    replyTo: z.string().optional(),
  }),
]);

const head = {
  id: z
    .string()
    .regex(/^(phi|policy|signal)\.[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'expected e.g. "phi.phone" or "signal.care"'),
  category: z.enum(CATEGORIES).optional(),
  action: z.union([action, z.strictObject({ public: action.optional(), internal: action.optional() })]).optional(),
  score: z.number().min(0).max(1).optional(),
  about: z.enum(OWNERS).optional(),
  weight: z.number().positive().optional(),
  whose: z.array(z.enum(OWNERS)).nonempty().optional(),
  hears: z.literal('touching').optional(),
  needs: z.array(condition).nonempty().optional(),
  unless: z.array(condition).nonempty().optional(),
  reply: z.boolean().optional(),
  sites: z.array(z.string()).nonempty().optional(),
  mark: z.enum(['match', 'sentence']).optional(),
  authority: z.string().optional(),
  title: localised.optional(),
  why: localised.optional(),
  safer: localised.optional(),
  saferInReply: localised.optional(),
  saferAfter: z
    .array(z.strictObject({ words: z.array(z.string()).nonempty(), en: z.string(), es: z.string() }))
    .optional(),
  /** Posts this rule must find, and posts it must leave alone. Run as tests; not shipped to the engine. */
  flags: z.array(example).optional(),
  clears: z.array(example).optional(),
};

/** Terms may be written in the rule or drawn from lexicons: files of one entry a line in the pack's `lexicons` folder. */
const terms = z.strictObject({
  ...head,
  kind: z.literal('terms'),
  terms: z.array(z.string().min(1)).default([]),
  lexicons: z.array(z.string()).default([]),
});

const pattern = z.strictObject({
  ...head,
  kind: z.literal('pattern'),
  patterns: z.array(z.string().min(1).check(regularExpression())).nonempty(),
  validator: z.enum(Object.keys(validators) as [string, ...string[]]).optional(),
  keywords: z.array(z.string().min(1)).nonempty().optional(),
});

const entity = z.strictObject({ ...head, kind: z.literal('entity'), entity: z.enum(ENTITIES) });

const phrase = z.strictObject({
  ...head,
  kind: z.literal('phrase'),
  phrases: z.array(z.string().min(1)).nonempty(),
  keywords: z.array(z.string().min(1)).nonempty().optional(),
});

const combination = z.strictObject({
  ...head,
  kind: z.literal('combination'),
  window: z.int().min(0),
  weigh: z
    .array(z.strictObject({ group: z.string(), signals: z.array(z.string()).nonempty(), weight: z.number() }))
    .nonempty(),
  thresholds: z.strictObject({ warn: z.number().positive(), hold: z.number().positive() }),
});

const share = z.number().min(0).max(1);
const falseAlarms = z.strictObject({ warn: share, hold: share });

const model = z.strictObject({
  ...head,
  kind: z.literal('model'),
  falseAlarms: falseAlarms.optional(),
  snap: z.array(z.string()).nonempty().optional(),
  ease: z.number().nonnegative().optional(),
  strict: z.boolean().optional(),
  numbered: z.boolean().optional(),
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

const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, e.g. "written-consent"');
const choice = z.strictObject({ code, label: localised });

/** `pack.yaml`: who made the pack, how strict it is, and what the person may do. */
export const manifestSchema = z.strictObject({
  name: code,
  title: localised,
  version: z.int().positive(),
  issuer: z.string().min(1),
  mode: z.enum(['observe', 'coach', 'enforce']),
  /** How often the learned score may be wrong about a post with nothing in it: shares of such posts, 0.02 for 2 of 100. */
  falseAlarms: falseAlarms.optional(),
  whenUnavailable: z.enum(['clear', 'warn', 'hold']),
  overrideReasons: z.array(choice),
  pause: z.strictObject({ minutes: z.int().positive().max(1440), reasons: z.array(choice).nonempty() }).optional(),
  privacyOffice: z
    .strictObject({
      label: localised,
      email: z.string().optional(),
      phone: z.string().optional(),
      url: z.url().optional(),
    })
    .optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A pack ready for the engine: settings, and rules with lexicons resolved and examples left out. */
export interface Pack extends Manifest {
  rules: Rule[];
  lexicons?: Record<string, string[]>;
}

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
