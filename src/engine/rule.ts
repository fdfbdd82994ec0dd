import type { Category } from './category';
import type { PatternMatcher } from './pattern-matcher';
import type { Audience, Readers } from './post';
import type { Action } from './verdict';

/** Languages the wording and the safer words exist in. English is always there. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Localised = { en: string; es: string };

/** Whose a name, a date or a number is. `unknown` when nothing near it says. */
export const OWNERS = [
  'patient',
  'relative',
  'colleague',
  'self',
  'family',
  'public',
  'fiction',
  'animal',
  'training',
  'cohort',
  'organisation',
  'unknown',
] as const;
export type Owner = (typeof OWNERS)[number];

export const ENTITIES = ['person', 'name', 'titled', 'date', 'place', 'age', 'age-over-89'] as const;
export type EntityKind = (typeof ENTITIES)[number];

/**
 * Evidence a rule asks for: `scope:signal`, alternatives joined by `|`, e.g. `near:care | reply:complaint`.
 * Scopes: `sentence` the hit's own, `near` that and its neighbours, `post` anywhere, `reply` the text being answered.
 */
export type Condition = string;

export interface RuleHead {
  /** Stable; equal to the file's name. */
  id: string;
  /** Absent on a signal: evidence for other rules, never shown. */
  category?: Category;
  /** What to do about it, for every audience or for each. Absent for an audience: the rule is silent there. */
  action?: Action | Partial<Record<Audience, Action>>;
  /** A higher layer gave the action by name: the learned score may keep the rule silent, but not make it milder. */
  firm?: true;
  /** How sure a match is, 0 to 1. */
  score?: number;
  /** For signals that tell of whom the words around them speak. */
  about?: Owner;
  /** How loudly an `about` signal speaks; 1 when absent. */
  weight?: number;
  /** The owners a match must have to count. */
  whose?: Owner[];
  /** `touching`: only cues that hold the match, or that it holds, say whose it is; those merely near are not asked. */
  hears?: 'touching';
  needs?: Condition[];
  unless?: Condition[];
  /** Only in a reply (true), or never in one (false). */
  reply?: boolean;
  /** From a pack that did not come with Curtain: the rights guard looks at all of its findings, whatever it calls them. */
  outside?: boolean;
  /** Only on these sites, by id. */
  sites?: string[];
  /** Only where the site says that these will read it, or does not say who will. */
  readers?: Readers[];
  /** What is marked: the match itself (default) or the whole sentence it stands in. */
  mark?: 'match' | 'sentence';
  /** Section of law or policy behind the rule. */
  authority?: string;
  /** Card wording. */
  title?: Localised;
  why?: Localised;
  /** What to put in place of the match; `''` takes it out. */
  safer?: Localised;
  /** What to put there in an answer to somebody, where `safer` would not do. */
  saferInReply?: Localised;
  /** What to put there instead after certain words, so that the sentence still reads: "my patient Ana" needs no second patient. */
  saferAfter?: ({ words: string[] } & Localised)[];
}

export interface TermsRule extends RuleHead {
  kind: 'terms';
  /**
   * `word`, `begin*`, `_` for any one word, `(a|b)` for a choice, `(a|)` for an optional word, `<name>` for anything that
   * can be a name, likewise `<name's>`, `<person>`, `<date>`, `<place>`, `<age>` and `<number>`; any other `<word>` for an entry of the
   * lexicon of that name; `[ ]` around what is to be marked. Accents and case are ignored.
   */
  terms: string[];
}

export interface PatternRule extends RuleHead {
  kind: 'pattern';
  /** Regular expressions, matched without regard to case; a group named `mark` narrows what is marked. */
  patterns: string[];
  /** Name of a check in `validators.ts` that the marked text must pass. */
  validator?: string;
  /** When given, one of these literals must stand in the sentence before the patterns are tried at all. */
  keywords?: string[];
  /** By expression, what `neededLiterals` found it can't match without, null where nothing; found anew when absent. */
  literals?: (string[] | null)[];
}

export interface EntityRule extends RuleHead {
  kind: 'entity';
  entity: EntityKind;
}

export interface PhraseRule extends RuleHead {
  kind: 'phrase';
  /** compromise match syntax; a capture named `mark` narrows what is marked. */
  phrases: string[];
  keywords?: string[];
}

export interface CombinationRule extends RuleHead {
  kind: 'combination';
  /** How many neighbouring sentences may add up; 0 means the whole post. */
  window: number;
  /** Each group counts once, with the weight of its strongest signal present; below zero it speaks against. */
  weigh: { group: string; signals: string[]; weight: number }[];
  /** Sums from which the finding is a warn, and a hold. */
  thresholds: { warn: number; hold: number };
}

/**
 * Shares of clear posts that score as high as a post must to be shown something (`warn`), or held: 0.02 says that 2 of
 * 100 posts with nothing wrong would be.
 */
export interface FalseAlarms {
  warn: number;
  hold: number;
}

/**
 * Speaks where the learned score does. With a category it marks the words that speak for it; without one it is evidence
 * for other rules, present in the whole post.
 */
export interface ModelRule extends RuleHead {
  kind: 'model';
  /** The pack's own `falseAlarms` when absent. */
  falseAlarms?: FalseAlarms;
  /** Ids of rules: words that touch a match of one of them are marked as that match stands, a whole date for its day. */
  snap?: string[];
  /** How much less, in logits, such a match needs than other words: it is evidence already. Below nothing, how much more. */
  ease?: number;
  /** Words that touch no such match are left alone. */
  strict?: boolean;
  /** Ids of signals: words that touch a match of one of them are left alone. */
  spares?: string[];
  /** Words without a number, in digits or said, are left alone. */
  numbered?: boolean;
}

export type Rule = TermsRule | PatternRule | EntityRule | PhraseRule | CombinationRule | ModelRule;
export type RuleKind = Rule['kind'];

/** The rules of one pack as the engine takes them: examples left out. */
export interface RulePack {
  name: string;
  version: number;
  rules: Rule[];
  /** Lists of terms by name, for `<name>` in the terms of rules; their own terms draw on taggers only. */
  lexicons?: Record<string, string[]>;
  /** How many false alarms the learned score may cost. */
  falseAlarms?: FalseAlarms;
  /** How its patterns run; in the browser's own engine when absent. A pack from outside brings one that can't be slow. */
  matcherOf?: (source: string) => PatternMatcher;
}
