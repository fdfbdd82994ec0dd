import * as z from 'zod';
import { CATEGORIES } from '../engine/category';
import { fold } from '../engine/normalise';
import { senseOf } from '../engine/vocabulary';
import { countingFields } from './counting-schema';
import { instancesSchema } from './instances';
import { LIMITS } from './limits';
import { actionByAudience, falseAlarms, ruleId, ruleSchema } from './rule-schema';
import { isSelector } from './selector';
import { choice, code, isPlain, localised, NOT_PLAIN } from './wording';

/** From the ground up; a layer leans on those below it. */
export const LAYERS = ['baseline', 'hospital', 'unit'] as const;
export type Layer = (typeof LAYERS)[number];

export const MODES = ['observe', 'coach', 'enforce'] as const;

/** What a pack lays down besides rules. A hospital may lock each against its units. */
export const SETTINGS = [
  'mode',
  'whenUnavailable',
  'overrideReasons',
  'pause',
  'privacyOffice',
  'falseAlarms',
  'hosts',
  'instances',
  'journal',
  'interruptionBudget',
] as const;
export type Setting = (typeof SETTINGS)[number];

const short = z.string().min(1).max(200).refine(isPlain, NOT_PLAIN);
const mode = z
  .enum(MODES)
  .describe('observe shows nothing and only counts, coach marks but never holds, enforce marks and holds.');
const host = z
  .string()
  .max(253)
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host name, e.g. "yammer.com" or "*.general.example"');

/** An Ed25519 public key (RFC 8037): the 32 bytes of `x`, base64url. */
export const publicKey = z
  .string()
  // 43 characters hold two bits more than 32 bytes: with any other last letter one key could pass for two.
  .regex(
    /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
    'expected the 43 characters of a public key, as `curtain pack keygen` prints them',
  )
  .describe('The public key, as `curtain pack keygen` prints it.');

export const signer = z.strictObject({ name: short.describe('Who holds the key: Privacy office.'), key: publicKey });
export type Signer = z.infer<typeof signer>;

/** Who must sign this pack's successors, and how many of them. */
export const signersSchema = z
  .strictObject({
    required: z
      .int()
      .positive()
      .describe('How many of the keys must sign: 2 of 3 survives a lost key and a stolen one.'),
    keys: z.array(signer).nonempty().max(LIMITS.signatures),
  })
  .refine(({ required, keys }) => required <= keys.length, {
    path: ['required'],
    message: 'expected no more signatures than there are keys',
  })
  .refine(({ keys }) => new Set(keys.map(({ key }) => key)).size === keys.length, {
    path: ['keys'],
    message: 'expected each key once: one holder of a key is one signature',
  });
export type Signers = z.infer<typeof signersSchema>;

/** One step of a rollout: whom it takes in, and the mode they get. A stage that names nobody takes everybody in. */
const stage = z.strictObject({
  group: code.optional().describe('Only browsers whose administrator put them into this group.'),
  percent: z.number().min(0).max(100).optional().describe('Only this share of browsers; always the same ones.'),
  mode: mode.optional().describe('The mode for them, when it is not the pack’s own.'),
});

/** A change to a rule of a layer below. */
const adjustment = z.strictObject({
  action: z
    .union([actionByAudience, z.literal('off')], {
      error: 'expected off, note, warn or hold, or one for each audience: { public: warn, internal: note }',
    })
    .optional()
    .describe('off, note, warn or hold. Raising is always allowed; lowering only as far as mayLower below allows.'),
  title: localised.optional().describe('Other words for the title of the card.'),
  why: localised.optional().describe('Another sentence for why.'),
  safer: localised.optional().describe('Other words to put in place of the match.'),
});
export type Adjustment = z.infer<typeof adjustment>;

/** Whole names only: a given name alone would clear every patient who bears it. */
const fullName = short.regex(/\S\s+\S/, 'expected a first and a last name, e.g. "Dana Reyes"');
const houseName = short.refine((name) => /\s/.test(name.trim()) || !isGivenName(name), {
  message: 'expected more than a first name, which patients bear too, e.g. "St. Brigid Medical Center"',
});

const organisation = z.strictObject({
  names: z.array(houseName).default([]).describe('What people call the hospital.'),
  handles: z.array(short).default([]).describe('Its accounts: "@generalhospital".'),
  units: z.array(short).default([]).describe('Wards and departments by the names staff use.'),
  spokespeople: z
    .array(fullName)
    .max(LIMITS.spokespeople)
    .default([])
    .describe('People whose names stand in public for the hospital.'),
});
export type Organisation = z.infer<typeof organisation>;

const selector = z
  .string()
  .min(1)
  .max(500)
  .refine(isSelector, 'expected a CSS selector that says what it means, e.g. [data-testid="post"]');

/** More places to look, never fewer: what is declared is found still. */
const repair = z.strictObject({
  site: code.describe('The site, by id: x, facebook.'),
  composer: code.describe('The composer of the site, by id: post, comment.'),
  box: selector.optional().describe('Further compose boxes.'),
  fields: selector.optional().describe('Further text that goes out with them.'),
  submit: selector.optional().describe('Further controls that publish them.'),
  replyTo: selector.optional().describe('Further places of the text that is answered.'),
});

function notAnId({ code }: { code?: string }): string | undefined {
  return code === 'invalid_key' ? 'expected the id of a rule, e.g. "phi.name"' : undefined;
}

const fields = {
  name: code.describe('The name of the pack, for machines. Never changes.'),
  replaces: code.optional().describe('The name of the pack whose place this one takes, when it has another name.'),
  title: localised.describe('The name of the pack, for people.'),
  layer: z.enum(LAYERS).default('hospital').describe('hospital, or unit for a pack on top of the hospital’s.'),
  version: z.int().positive().max(1e9).describe('Goes up by one with every publication, never down.'),
  issuer: short.describe('Who answers for this pack.'),
  expires: z.iso.date().optional().describe('Last day of this pack. People are told when it has passed.'),
  minimumEngine: z.int().positive().optional().describe('The oldest engine that understands this pack.'),
  signers: signersSchema.optional().describe('Who must sign the next version.'),
  mode: mode.optional(),
  falseAlarms: falseAlarms
    .optional()
    .describe('How often the learned score may be wrong about a post with nothing in it: 0.02 for 2 of 100.'),
  whenUnavailable: z
    .enum(['clear', 'warn', 'hold'])
    .optional()
    .describe('What a post gets when it can’t be checked: clear lets it out, warn says so, hold keeps it.'),
  overrideReasons: z.array(choice).max(20).optional().describe('Reasons to post anyway; [] allows no override.'),
  pause: z
    .union(
      [
        z.literal(false),
        z.strictObject({ minutes: z.int().positive().max(1440), reasons: z.array(choice).nonempty().max(20) }),
      ],
      { error: 'expected false, or { minutes: 30, reasons: [...] }' },
    )
    .optional()
    .describe('How long people may pause Curtain, and the reasons offered; false allows no pause.'),
  privacyOffice: z
    .strictObject({
      label: localised,
      email: short.optional(),
      phone: short.optional(),
      url: z
        .url({ protocol: /^https$/, error: 'expected an address, e.g. https://privacy.hospital.example' })
        .optional(),
    })
    .optional()
    .describe('Whom people can ask, as shown to them.'),
  organisation: organisation.optional().describe('The names that point at this hospital.'),
  hosts: z
    .strictObject({
      public: z.array(host).max(LIMITS.list).default([]),
      internal: z.array(host).max(LIMITS.list).default([]),
    })
    .optional()
    .describe('Which hosts the street reads (public) and which only colleagues do (internal).'),
  instances: instancesSchema
    .optional()
    .describe('Further hosts Curtain is to watch, by the site that stands on them: { mastodon: [hachyderm.io] }.'),
  ...countingFields,
  repairs: z
    .array(repair)
    .max(LIMITS.list)
    .optional()
    .describe('Where else to look for compose boxes and their controls on sites that have changed.'),
  adjust: z
    .partialRecord(ruleId, adjustment, { error: notAnId })
    .optional()
    .describe('Changes to rules of the layers below, by rule id.'),
  mayLower: z
    .partialRecord(z.enum(CATEGORIES), z.enum(['off', 'note', 'warn']))
    .optional()
    .describe('How far a pack above may lower the rules of a category; those not named, not at all.'),
  mayExtend: z.array(code).optional().describe('Lexicons of this pack that a pack above may add entries to.'),
  leastFalseAlarms: falseAlarms.optional().describe('How far a pack above may lower falseAlarms.'),
  locks: z.array(z.enum(SETTINGS)).optional().describe('Settings no pack above may change.'),
  rollout: z.array(stage).nonempty().max(20).optional().describe('Who gets this version: the first stage that fits.'),
};

/** `pack.yaml`: who made the pack, whom it is for, how strict it is, and what the person may do. */
export const manifestSchema = z.strictObject(fields);
export type Manifest = z.infer<typeof manifestSchema>;

/** Letters and hyphens, as it stands in terms: `<ward>`. */
const lexicon = z.string().regex(/^[a-z][a-z-]*$/, 'expected lower-case letters and hyphens, e.g. "ward"');
const entry = z.string().min(1).max(LIMITS.term);

/** The payload of a signed pack: the manifest, its lexicons, and its rules with their examples. */
export const packSchema = z
  .strictObject({
    ...fields,
    format: z.literal(1),
    issued: z.iso.datetime().describe('When this version was built.'),
    lexicons: z.record(lexicon, z.array(entry)),
    rules: z.array(ruleSchema).max(LIMITS.rules),
  })
  .check((context) => {
    const entries = Object.values(context.value.lexicons).reduce((sum, list) => sum + list.length, 0);
    if (entries > LIMITS.lexiconEntries)
      context.issues.push({
        code: 'custom',
        path: ['lexicons'],
        input: entries,
        message: `expected at most ${LIMITS.lexiconEntries} entries, found ${entries}`,
      });
  });
export type Pack = z.infer<typeof packSchema>;

/** A given name and nothing else: "Maria", not "Grace" or "General". */
function isGivenName(name: string): boolean {
  const { firstName, common } = senseOf(fold(name.trim()));
  return firstName && !common;
}
