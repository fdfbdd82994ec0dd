import type { Hit } from './hit';
import { fold, normalise, type View } from './normalise';
import { overlap } from './overlap';
import { phraseMatcher } from './phrase-match';
import type { Program } from './program';
import type { PatternRule } from './rule';
import { hear, type SentenceVoices } from './sentence-voices';
import { spoken } from './spoken';
import { Tags } from './tags';
import { tokens } from './tokens';
import { validators } from './validators';

/**
 * Everything the rules see in one sentence taken alone. It depends on the sentence and the program only, so it can be
 * kept while the person types elsewhere. Offsets are UTF-16 code units of `source`.
 */
export interface SentenceReading {
  source: string;
  hits: Hit[];
  /** Ids of the rules that matched, each once. */
  ids: string[];
  /** What its own words say about whose its hits are. */
  voices: SentenceVoices;
}

export function readSentence(program: Program, source: string): SentenceReading {
  const hits = hitsIn(program, source);
  return { source, hits, ids: [...new Set(hits.map(({ rule }) => rule.id))], voices: hear(source, hits) };
}

function hitsIn(program: Program, source: string): Hit[] {
  const plain = normalise(source);
  const words = tokens(plain.text);
  const hits: Hit[] = [];
  const tags = new Tags(plain.text, words, program.lexicons);
  program.terms.match(words, (rule, span) => hits.push({ rule, ...span }), tags);
  for (const rule of program.entities)
    for (const { from, to } of tags.spans(rule.entity)) hits.push({ rule, from, to });
  patternHits(program, plain, hits);
  phraseHits(program, plain, hits);
  const mapped = hits.map((hit) => toSource(hit, plain));
  const aloud = spoken(plain);
  if (aloud) mapped.push(...readSpoken(program, aloud, mapped));
  return mapped;
}

/** Numbers written together may match where the plain reading saw nothing. */
function readSpoken(program: Program, view: View, seen: Hit[]): Hit[] {
  const hits: Hit[] = [];
  patternHits(program, view, hits);
  program.terms.match(tokens(view.text), (rule, span) => hits.push({ rule, ...span }));
  return hits
    .map((hit) => toSource(hit, view))
    .filter((hit) => !seen.some((other) => other.rule === hit.rule && overlap(other, hit)));
}

function toSource(hit: Hit, view: View): Hit {
  return { rule: hit.rule, from: view.from(hit.from), to: view.to(hit.to) };
}

function patternHits({ patterns }: Program, view: View, hits: Hit[]): void {
  for (const { rule, matcher } of patterns.worthTrying(view.text))
    for (const { from, to } of matcher(view.text))
      if (to > from && valid(rule, view.text.slice(from, to))) hits.push({ rule, from, to });
}

function valid(rule: PatternRule, marked: string): boolean {
  return rule.validator === undefined || (validators[rule.validator]?.(marked) ?? false);
}

function phraseHits({ phrases }: Program, view: View, hits: Hit[]): void {
  if (phrases.empty) return;
  const worth = phrases.worthTrying(fold(view.text));
  if (worth.length === 0) return;
  const find = phraseMatcher(view.text);
  for (const { rule, matcher } of worth) for (const span of find(matcher)) hits.push({ rule, ...span });
}
