/**
 * How much one pack may be: enough for a health system, little enough that no pack can fill a browser. Lengths count
 * UTF-16 code units.
 */
export const LIMITS = {
  /** Bytes of the signed file. */
  bytes: 20 * 1024 * 1024,
  /** From the day a pack is built to its last: one that is valid for ever could be replayed for ever. */
  lifeInDays: 400,
  rules: 20_000,
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
