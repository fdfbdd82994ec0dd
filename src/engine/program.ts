import { conditionsOf } from './conditions';
import { Lexicons } from './lexicons';
import { neededLiterals } from './needed-literals';
import { fold } from './normalise';
import { nativeMatcher, type PatternMatcher } from './pattern-matcher';
import { Prefilter } from './prefilter';
import type {
  CombinationRule,
  EntityRule,
  FalseAlarms,
  ModelRule,
  PatternRule,
  PhraseRule,
  Rule,
  RulePack,
} from './rule';
import { TermMatcher } from './term-matcher';
import { lexiconsOf } from './term-syntax';
import type { PackVersion } from './verdict';

/** A regular expression or a phrase, and the rule it is of. */
export interface Prepared<R, M> {
  rule: R;
  matcher: M;
}

/** Packs made ready to run: every term of every rule in one trie, regular expressions built, the rest sorted by kind. */
export interface Program {
  packVersions: PackVersion[];
  terms: TermMatcher<Rule>;
  lexicons: Lexicons;
  patterns: Prefilter<Prepared<PatternRule, PatternMatcher>>;
  phrases: Prefilter<Prepared<PhraseRule, string>>;
  entities: EntityRule[];
  combinations: CombinationRule[];
  models: ModelRule[];
  falseAlarms: FalseAlarms;
  /** Ids of the rules that are nothing but evidence, to refuse a condition on a signal that does not exist. */
  ids: Set<string>;
}

/** A term that is nothing but a lexicon. */
const WHOLE = /^<([a-z-]+)>$/;

/** A pack that names no share wants the learned score to stay silent. */
const NONE: FalseAlarms = { warn: 0, hold: 0 };

/**
 * Compiles packs, lowest layer first; a rule or lexicon of a later pack replaces the one of its name.
 * @throws SyntaxError for a regular expression that does not parse, Error for a condition or a term that names nothing.
 */
export function compile(packs: RulePack[]): Program {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }])));
  const lists = new Map(packs.flatMap(({ lexicons = {} }) => Object.entries(lexicons)));
  const program: Program = {
    packVersions: packs.map(({ name, version }) => ({ name, version })),
    terms: new TermMatcher(),
    lexicons: new Lexicons(lists, slotsOf(packs, lists)),
    patterns: new Prefilter(),
    phrases: new Prefilter(),
    entities: [],
    combinations: [],
    models: [],
    falseAlarms: packs.findLast((pack) => pack.falseAlarms)?.falseAlarms ?? NONE,
    ids: new Set(rules.keys()),
  };
  for (const { rule, pack } of rules.values()) {
    checkConditions(rule, program.ids);
    checkLexicons(rule, program.lexicons);
    place(rule, program, lists, pack.matcherOf ?? nativeMatcher);
  }
  return program;
}

/** The lexicons that stand in for a word among others; one that is only taken whole is read with all other terms. */
function slotsOf(packs: RulePack[], lists: Map<string, string[]>): Set<string> {
  const slots = new Set<string>();
  const note = (term: string) => {
    if (term.includes('<')) for (const name of lexiconsOf(term)) slots.add(name);
  };
  for (const rule of packs.flatMap(({ rules }) => rules))
    if (rule.kind === 'terms')
      for (const term of rule.terms) for (const said of wholeLexicon(term, lists) ?? [term]) note(said);
  return slots;
}

/** The entries of the lexicon that a term consists of: read with all other terms they cost less than a search of their own at every word. */
function wholeLexicon(term: string, lists: Map<string, string[]>): string[] | undefined {
  const [, name = ''] = WHOLE.exec(term) ?? [];
  return lists.get(name);
}

function place(
  rule: Rule,
  program: Program,
  lists: Map<string, string[]>,
  matcherOf: (source: string) => PatternMatcher,
): void {
  switch (rule.kind) {
    case 'terms':
      for (const term of rule.terms.flatMap((term) => wholeLexicon(term, lists) ?? term)) program.terms.add(term, rule);
      break;
    case 'pattern':
      rule.patterns.forEach((source, index) => {
        const known = rule.literals?.[index];
        const literals = known === undefined ? neededLiterals(source) : (known ?? undefined);
        program.patterns.add({ rule, matcher: matcherOf(source) }, literals, rule.keywords);
      });
      break;
    case 'phrase':
      for (const matcher of rule.phrases) program.phrases.add({ rule, matcher }, rule.keywords?.map(fold));
      break;
    case 'entity':
      program.entities.push(rule);
      break;
    case 'combination':
      program.combinations.push(rule);
      break;
    case 'model':
      program.models.push(rule);
  }
}

/** Ids of the rules a rule asks for: by its conditions, by what it weighs, and by what it snaps to or spares. */
export function askedBy(rule: Rule): string[] {
  const { needs, unless } = conditionsOf(rule);
  const named = [...needs, ...unless].flat().map(({ signal }) => signal);
  const weighed = rule.kind === 'combination' ? rule.weigh.flatMap((group) => group.signals) : [];
  const snapped = rule.kind === 'model' ? [...(rule.snap ?? []), ...(rule.spares ?? [])] : [];
  return [...named, ...weighed, ...snapped];
}

function checkConditions(rule: Rule, ids: Set<string>): void {
  for (const id of askedBy(rule))
    if (!ids.has(id)) throw new Error(`Rule ${rule.id} asks for "${id}", but no rule has that id.`);
}

function checkLexicons(rule: Rule, known: Program['lexicons']): void {
  const drawn = rule.kind === 'terms' ? rule.terms.flatMap(lexiconsOf) : [];
  for (const name of drawn)
    if (!known.has(name)) throw new Error(`Rule ${rule.id} draws on <${name}>, but no lexicon has that name.`);
}
