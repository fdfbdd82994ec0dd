import { protectedShare } from '../engine/guard';
import { partsOf, sequencesOf } from '../engine/term-syntax';
import { readExample } from './examples';
import type { Pack } from './pack-schema';
import { PROTECTED_POSTS } from './protected-posts';
import type { AuthoredRule } from './rule-schema';
import { trialEngine } from './trial-engine';

/** A term, or the marked words of an example, of which this share is protected speech is about nothing else. */
const MOSTLY = 0.5;
/** Terms with more choices than this are judged by the protected posts alone. */
const FEW = 200;

/**
 * What of a pack stands against the rights guard, one line a problem. The guard already keeps policy findings off
 * protected speech whatever a pack says; here a pack is refused that would try, be it as PHI, which the guard never
 * clears. Sources: NLRA s. 7 (29 USC 157); 45 CFR 164.502(j)(1).
 */
export function againstRights(pack: Pack, below: readonly Pack[]): string[] {
  const shown = pack.rules.filter(({ category }) => category);
  if (shown.length === 0) return [];
  return [...new Set([...shown.flatMap(aimsAtSpeech), ...marksSpeech(pack, below)])];
}

/** Whether a rule is made of protected words, whatever it calls them. */
function aimsAtSpeech(rule: AuthoredRule): string[] {
  const terms = rule.kind === 'terms' ? rule.terms.flatMap((term, index) => protectedTerm(term, index)) : [];
  const examples = (rule.flags ?? []).flatMap((example, index) =>
    readExample(example)
      .marked.filter((words) => protectedShare(words) >= MOSTLY)
      .map((words) => `flags.${index}: "${words}"`),
  );
  return [...terms, ...examples].map((what) => `${rule.id}: ${what} ${PROTECTED}`);
}

const PROTECTED = 'is protected speech about work (pay, hours, staffing, safety, unions); no pack may mark it';

function protectedTerm(term: string, index: number): string[] {
  const parts = partsOf(term);
  if (parts.reduce((product, choices) => product * choices.length, 1) > FEW) return [];
  const said = sequencesOf(parts)
    .map((words) =>
      words
        .filter((word) => !/^[[\]_<]/.test(word))
        .join(' ')
        .replaceAll('*', ''),
    )
    .find((words) => protectedShare(words) >= MOSTLY);
  return said ? [`terms.${index}: "${said}"`] : [];
}

/** Posts that nobody may touch, read with the pack's rules. */
function marksSpeech(pack: Pack, below: readonly Pack[]): string[] {
  const own = new Set(pack.rules.map(({ id }) => id));
  const engine = trialEngine(pack, below);
  return PROTECTED_POSTS.flatMap((text) =>
    engine
      .analyse({ text, site: 'x', audience: 'public', revision: 0 })
      .findings.filter(({ ruleId }) => own.has(ruleId))
      .map(({ ruleId }) => `${ruleId}: it marks "${text}", which ${PROTECTED}`),
  );
}
