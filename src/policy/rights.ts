import { createEngine, type Engine } from '../engine/engine';
import { isBeyondTheGuard, protectedShare } from '../engine/guard';
import type { Post } from '../engine/post';
import { lexiconsOf, partsOf, sequencesOf } from '../engine/term-syntax';
import { readExample } from './examples';
import { layered } from './layers';
import type { Pack } from './pack-schema';
import { PROTECTED_POSTS } from './protected-posts';
import { reachable } from './reachable';
import type { AuthoredRule } from './rule-schema';

/** A term, or the marked words of an example, of which this share is protected speech is about nothing else. */
const MOSTLY = 0.5;
/** Terms with more choices than this are judged choice by choice. */
const FEW = 200;

const PROTECTED = 'is protected speech about work (pay, hours, staffing, safety, unions); no pack may mark it';

/**
 * What of a pack stands against the rights guard, one line a problem. The guard already keeps the findings of a pack off
 * protected speech, whatever the pack calls them; here a pack is refused that would try. Sources: NLRA s. 7 (29 USC 157);
 * 45 CFR 164.502(j)(1).
 * @param rest called between pieces of work, so that a worker can answer others meanwhile.
 */
export async function againstRights(
  pack: Pack,
  below: readonly Pack[],
  rest: () => Promise<void> | undefined = () => undefined,
): Promise<string[]> {
  const problems = new Set<string>();
  for (const rule of pack.rules) {
    if (rule.category) for (const problem of aimsAtSpeech(rule, pack)) problems.add(problem);
    await rest();
  }
  for (const problem of await marksSpeech(pack, below, rest)) problems.add(problem);
  return [...problems];
}

/** Whether a rule is made of protected words, whatever it calls them. */
function aimsAtSpeech(rule: AuthoredRule, { lexicons }: Pack): string[] {
  const terms = rule.kind === 'terms' ? rule.terms.flatMap((term, index) => protectedTerm(term, index, lexicons)) : [];
  const examples = (rule.flags ?? []).flatMap((example, index) =>
    readExample(example)
      .marked.filter((words) => protectedShare(words) >= MOSTLY)
      .map((words) => `flags.${index}: "${words}"`),
  );
  return [...terms, ...examples].map((what) => `${rule.id}: ${what} ${PROTECTED}`);
}

function protectedTerm(term: string, index: number, lexicons: Pack['lexicons']): string[] {
  const said = phrasesOf(term).find((words) => protectedShare(words) >= MOSTLY);
  const drawn = lexiconsOf(term).flatMap((name) => {
    const entry = (lexicons[name] ?? []).find((words) =>
      phrasesOf(words).some((said) => protectedShare(said) >= MOSTLY),
    );
    return entry === undefined ? [] : [`terms.${index}: lexicons.${name}: "${entry}"`];
  });
  return [...(said === undefined ? [] : [`terms.${index}: "${said}"`]), ...drawn];
}

/** What a term stands for, as people would write it. */
function phrasesOf(term: string): string[] {
  const parts = partsOf(term);
  const few = parts.reduce((product, choices) => product * choices.length, 1) <= FEW;
  const sequences = few ? sequencesOf(parts) : parts.flat();
  return sequences.map((words) =>
    words
      .filter((word) => !/^[[\]_<]/.test(word))
      .join(' ')
      .replaceAll('*', ''),
  );
}

/** Posts that nobody may touch, read with the rules that the guard would not look at if they were the baseline's. */
async function marksSpeech(
  pack: Pack,
  below: readonly Pack[],
  rest: () => Promise<void> | undefined,
): Promise<string[]> {
  const suspects = pack.rules.filter(({ category }) => category && isBeyondTheGuard(category));
  if (suspects.length === 0) return [];
  const tried = { ...pack, rules: [...pack.rules.filter(({ category }) => !category), ...suspects] };
  const own = new Set(suspects.map(({ id }) => id));
  const [asIs, bare] = [unguarded(tried, below), unguarded({ ...tried, rules: tried.rules.map(unconditional) }, below)];
  const problems: string[] = [];
  for (const text of PROTECTED_POSTS) {
    const found = placesOf(suspects, text).flatMap((post) => asIs.analyse(post).findings);
    // Without its conditions a rule may well find a day or a name there; what it may not find is the talk itself.
    const spoken = bare
      .analyse({ text, site: 'x', audience: 'public', revision: 0 })
      .findings.filter(({ from, to }) => protectedShare(text.slice(from, to)) >= MOSTLY);
    for (const { ruleId } of [...found, ...spoken])
      if (own.has(ruleId)) problems.push(`${ruleId}: it marks "${text}", which ${PROTECTED}`);
    await rest();
  }
  return problems;
}

/** A post everywhere a rule may look for it: on its sites, among colleagues and in public, alone and in an answer. */
function placesOf(rules: readonly AuthoredRule[], text: string): Post[] {
  const sites = [...new Set(['x', ...rules.flatMap(({ sites = [] }) => sites)])];
  return sites.flatMap((site) =>
    (['public', 'internal'] as const).flatMap((audience) =>
      [{}, { replyTo: 'What is it like to work there?' }].map((reply) => ({
        text,
        site,
        audience,
        revision: 0,
        ...reply,
      })),
    ),
  );
}

/** An engine in which the guard does not keep the pack's rules back. */
function unguarded(pack: Pack, below: readonly Pack[]): Engine {
  return createEngine(
    layered([...reachable(pack, below), pack]).map((layer) => ({
      ...layer,
      rules: layer.rules.map((rule) => ({ ...rule, outside: false })),
    })),
  );
}

function unconditional(rule: AuthoredRule): AuthoredRule {
  if (!rule.category) return rule;
  const {
    needs: _needs,
    unless: _unless,
    whose: _whose,
    sites: _sites,
    readers: _readers,
    reply: _reply,
    ...bare
  } = rule;
  return { ...bare, action: 'hold' } as AuthoredRule;
}
