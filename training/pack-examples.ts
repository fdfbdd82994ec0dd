import { actionOf } from '../src/engine/decide';
import { readExample } from '../src/policy/examples';
import type { AuthoredRule, Example } from '../src/policy/rule-schema';
import type { LabelledPost } from './corpus';

/** A pack's own examples are labelled posts too: what a rule must find, and what it must leave alone. */
export function packExamples(rules: AuthoredRule[]): LabelledPost[] {
  return rules.flatMap((rule) => [
    ...(rule.category ? (rule.flags ?? []).map((example) => toPost(rule, example, 'flags')) : []),
    ...(rule.category ? (rule.clears ?? []).map((example) => toPost(rule, example, 'clears')) : []),
  ]);
}

function toPost(rule: AuthoredRule, example: Example, kind: 'flags' | 'clears'): LabelledPost {
  const { post, marked } = readExample(example);
  const { text, site, audience, replyTo } = post;
  const action = actionOf({ action: rule.action } as Parameters<typeof actionOf>[0], audience);
  const flagged = kind === 'flags' && action !== undefined && action !== 'note';
  return {
    id: rule.id,
    site,
    audience,
    ...(replyTo !== undefined && { replyTo }),
    text,
    expect: flagged ? action : 'clear',
    findings:
      flagged && rule.category ? marked.map((words) => ({ category: rule.category as never, text: words })) : [],
    tags: [],
    why: '',
  };
}
