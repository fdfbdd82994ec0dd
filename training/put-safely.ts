import { languageOf } from '../src/engine/language';
import { saferWords } from '../src/engine/safer';
import type { Span } from '../src/engine/verdict';
import type { AuthoredRule } from '../src/policy/rule-schema';
import type { LabelledPost } from './corpus';
import { spanOf } from './corpus';

/**
 * What a person is offered must satisfy the one who offers it: posts in which identifiers alone were wrong, each in the
 * safer words of its rule, are clear. They teach the network to hear the identifier and not the talk around it
 * (counterfactual augmentation: Kaushik et al. 2020).
 */
export function putSafely(posts: LabelledPost[], rules: AuthoredRule[]): LabelledPost[] {
  const wordings = new Map(
    rules
      .toReversed()
      .flatMap((rule) => (rule.safer && rule.category?.startsWith('phi.') ? [[rule.category, rule]] : [])),
  );
  return posts.flatMap((post) => {
    const wording = post.findings.map(({ category }) => wordings.get(category));
    if (wording.length === 0 || wording.includes(undefined)) return [];
    const text = reworded(post, wording as AuthoredRule[]);
    return [{ ...post, text, expect: 'clear' as const, findings: [] }];
  });
}

/** From the end to the beginning, so that the places before still hold; of spans that overlap, the first is reworded. */
function reworded({ text, findings }: LabelledPost, wording: AuthoredRule[]): string {
  const language = languageOf(text);
  const spans = findings
    .flatMap((finding, at) => ({ span: spanOf(text, finding), rule: wording[at] as AuthoredRule }))
    .filter((marked): marked is { span: Span; rule: AuthoredRule } => marked.span !== undefined)
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
    .filter(({ span }, at, all) => all.slice(0, at).every((before) => before.span.to <= span.from));
  return spans
    .reduceRight(
      (said, { span, rule }) => said.slice(0, span.from) + saferWords(rule, said, span, language) + said.slice(span.to),
      text,
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ +(?=[,.!?])/g, '');
}
