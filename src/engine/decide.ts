import type { PlacedHit } from './hit';
import { overlap } from './overlap';
import type { Audience, Post } from './post';
import type { Language, Rule } from './rule';
import { saferWords } from './safer';
import { ACTIONS, type Action, type Finding, type Span } from './verdict';

/** What a rule asks for in front of this audience; undefined where it is silent. */
export function actionOf(rule: Rule, audience: Audience): Action | undefined {
  return typeof rule.action === 'object' ? rule.action[audience] : rule.action;
}

/** The graver of two actions. */
export function graver<A extends Action | 'clear'>(a: A, b: A): A {
  return rank(a) >= rank(b) ? a : b;
}

/** The milder of two actions. */
function milder(a: Action, b: Action): Action {
  return rank(a) <= rank(b) ? a : b;
}

function rank(action: Action | 'clear'): number {
  return ACTIONS.indexOf(action as Action);
}

/** How grave a hit is in front of this audience, its own weight taken into account. */
export function toAction({ rule, action }: PlacedHit, audience: Audience): Action | 'clear' {
  const asked = actionOf(rule, audience);
  if (!asked) return 'clear';
  return action ? milder(action, asked) : asked;
}

/**
 * Turns a hit into what the person sees; nothing where the words are already those that would be offered in their place.
 * @param spoken the browser's language. @param written the post's: the safer words are in it.
 */
export function toFinding(
  hit: PlacedHit,
  { text, audience, replyTo }: Post,
  spoken: Language,
  written: Language,
): Finding | undefined {
  const { rule } = hit;
  const action = toAction(hit, audience);
  if (!rule.category || action === 'clear') return undefined;
  const safer = saferWords(rule, text, hit, written, replyTo !== undefined);
  if (safer?.toLowerCase() === text.slice(hit.from, hit.to).toLowerCase()) return undefined;
  return {
    from: hit.from,
    to: hit.to,
    category: rule.category,
    ruleId: rule.id,
    action,
    score: rule.score ?? 0.9,
    why: {
      title: rule.title?.[spoken] ?? rule.id,
      sentence: rule.why?.[spoken] ?? '',
      authority: rule.authority ?? '',
      ...(safer !== undefined && { safer }),
    },
    ...(hit.drop && { drop: hit.drop }),
  };
}

/**
 * One finding for one thing: of two that cover the same words for the same reason, or the very same words for two
 * reasons, the graver stays, then the surer, then the longer. Others may nest. In text order.
 */
export function settle(findings: Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => rank(b.action) - rank(a.action) || b.score - a.score || length(b) - length(a) || a.from - b.from,
  );
  const kept: Finding[] = [];
  for (const finding of sorted) if (!kept.some((other) => clashes(finding, other))) kept.push(finding);
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

function clashes(a: Finding, b: Finding): boolean {
  if (!overlap(a, b)) return false;
  return a.category === b.category || (a.from === b.from && a.to === b.to) || crosses(a, b);
}

/** Overlapping without one inside the other. */
function crosses(a: Span, b: Span): boolean {
  const inside = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to;
  return !inside(a, b) && !inside(b, a);
}

function length(span: Span): number {
  return span.to - span.from;
}
