/**
 * How much one pack may be: enough for a health system, little enough that no pack can fill a browser. Lengths count
 * UTF-16 code units.
 */
export const LIMITS = {
  /** Bytes of the signed file. */
  bytes: 20 * 1024 * 1024,
  /** From the day a pack is built to its last: one that is valid for ever could be replayed for ever. */
  lifeInDays: 400,
  /** How far the clocks of those who build and those who read may be apart. */
  aheadInDays: 2,
  rules: 12_000,
  /** All terms of all rules together. */
  terms: 100_000,
  /** All names, handles, units and spokespeople of an organisation together. */
  names: 2_000,
  spokespeople: 50,
  /** Things in a list a rule or a setting holds, where nothing else is said. */
  list: 500,
  /** All further hosts of all sites together: a browser asks the person about each. */
  instances: 50,
  /** Instructions of the program RE2 makes of one expression: its time for each letter. */
  program: 1_000,
  /** Lines of problems that are told of one pack. */
  problems: 20,
  /** All checks of one pack together, in milliseconds. */
  checkMs: 60_000,
  /** Reading a post of a thousand letters, in milliseconds. */
  readMs: 500,
  /** All entries of all lexicons together. */
  lexiconEntries: 250_000,
  /** One term or lexicon entry. */
  term: 1_000,
  /** In how many ways the same words may match one term. */
  ways: 256,
  pattern: 2_000,
  wording: 600,
  example: 4_000,
  /** Signatures one file may carry. */
  signatures: 10,
} as const;
