import type { Category } from './category';

/** What Curtain does about a finding, mildest first. */
export const ACTIONS = ['note', 'warn', 'hold'] as const;
export type Action = (typeof ACTIONS)[number];

/** A half-open range `[from, to)` in UTF-16 code units of `Post.text`. */
export interface Span {
  from: number;
  to: number;
}

/** The words shown with a finding, already in the person's language. They come from the rule, never from the post. */
export interface Why {
  /** Two to four words: "Patient's name". */
  title: string;
  /** One sentence a nurse would say: "A first name can be enough here." */
  sentence: string;
  /** The rule behind it, for the quiet link: "45 CFR 164.514(b)(2)(i)(A)". */
  authority: string;
  /** What to put in place of the span; `''` takes the words out; absent when only the person can reword it. */
  safer?: string;
}

/** A match shown to the person. It holds offsets, never a copy of the text. */
export interface Finding extends Span {
  category: Category;
  ruleId: string;
  action: Action;
  /** What it would call for, had its rule not gone quiet in this browser. */
  was?: Action;
  /** How sure the rule is, 0 to 1. */
  score: number;
  why: Why;
  /** For stories: the one detail whose removal helps most. */
  drop?: Span;
}

export interface PackVersion {
  name: string;
  version: number;
}

/** The engine's answer for one revision of one post. */
export interface Verdict {
  revision: number;
  /** The gravest action among the findings, `clear` when there is none. */
  action: 'clear' | Action;
  /** In text order; spans may nest (a story contains its own date). */
  findings: Finding[];
  packVersions: PackVersion[];
}
