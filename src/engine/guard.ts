import type { PlacedHit } from './hit';
import { normalise } from './normalise';
import { BEYOND_THE_GUARD, OTHER_SENSES, PROTECTED_SPEECH, THREATS, WHISTLE_BLOWING } from './protected-speech';
import { matcherOf, type TermMatcher } from './term-matcher';
import { type Token, tokens } from './tokens';
import type { Span } from './verdict';

/** A password is no speech about work. */
const UNGUARDED = new Set(['policy.credentials']);

const SMALL_WORDS = new Set(
  'a an the this that these those my our your their his her its i we you they he she it is are was were be been am and or of to in on at for with by so again el la los las un una mi mis nuestro nuestra su sus de del en y o que es son era'.split(
    ' ',
  ),
);

const protectedTalk = matcherOf(PROTECTED_SPEECH);
const threats = matcherOf(THREATS);
const whistleBlowing = matcherOf(WHISTLE_BLOWING);
const otherSenses = matcherOf(OTHER_SENSES);
const beyond = new Map(Object.entries(BEYOND_THE_GUARD).map(([category, terms]) => [category, matcherOf(terms)]));

/**
 * The rights guard. Talk of pay, hours, staffing, safety, bosses, unions, one's own health and whistle-blowing is never
 * marked or held for policy reasons, whatever a pack says (NLRA s. 7, 29 USC 157; 45 CFR 164.502(j)). It sits in the
 * engine so that no pack can reach it. It never clears PHI, credentials, or a threat; what a pack from outside calls PHI is
 * PHI only where the marked words are not such talk.
 */
export function guard(findings: PlacedHit[], text: string): PlacedHit[] {
  return findings.filter((finding) => !isGuarded(finding) || !isProtected(text, finding));
}

/** How much of what a text speaks of is protected speech, from 0 to 1. Words that speak of nothing are not counted. */
export function protectedShare(text: string): number {
  const said = tokens(normalise(text).text).filter(({ word }) => !SMALL_WORDS.has(word));
  if (said.length === 0) return 0;
  const kept = new Set<Token>();
  protectedTalk.match(withoutOtherSenses(said), (_value, { from, to }) => {
    for (const token of said) if (from <= token.from && token.to <= to) kept.add(token);
  });
  return kept.size / said.length;
}

function isGuarded({ rule: { category, outside } }: PlacedHit): boolean {
  return outside === true || !isBeyondTheGuard(String(category));
}

/** Whether the guard leaves what Curtain itself finds of a category alone. */
export function isBeyondTheGuard(category: string): boolean {
  return !category.startsWith('policy.') || UNGUARDED.has(category);
}

function isProtected(text: string, { from, to, rule }: PlacedHit & Span): boolean {
  const said = tokens(normalise(text.slice(from, to)).text);
  if (!hears(protectedTalk, withoutOtherSenses(said)) || hears(threats, said)) return false;
  const excepted = beyond.get(String(rule.category));
  if (!excepted || !hears(excepted, said)) return true;
  return rule.category === 'policy.confidential-business' && hears(whistleBlowing, said);
}

function withoutOtherSenses(said: Token[]): Token[] {
  const masked: Span[] = [];
  otherSenses.match(said, (_value, span) => {
    masked.push(span);
  });
  return said.filter((token) => !masked.some(({ from, to }) => from <= token.from && token.to <= to));
}

function hears(terms: TermMatcher<true>, said: Token[]): boolean {
  let heard = false;
  terms.match(said, () => {
    heard = true;
  });
  return heard;
}
