import type { Rule } from '../../../src/engine/rule';
import { t } from '../../../src/words/words';

const FEW = 4;

/** How a rule finds what it finds, in plain sentences. */
export function howFound(rule: Rule): string[] {
  return [kindSentence(rule), ...conditionSentences(rule)];
}

function kindSentence(rule: Rule): string {
  switch (rule.kind) {
    case 'terms':
      return termsSentence(rule.terms);
    case 'pattern':
      return rule.validator ? t('studio_how_pattern_checked') : t('studio_how_pattern');
    case 'entity':
      return t(`studio_how_entity_${rule.entity.replaceAll('-', '_') as Underscored<typeof rule.entity>}`);
    case 'phrase':
      return t('studio_how_phrase', rule.phrases.length);
    case 'combination':
      return t('studio_how_combination', rule.weigh.length);
    case 'model':
      return t('studio_how_model');
  }
}

/** A rule that only takes lists of words has none of its own to show. */
function termsSentence(terms: readonly string[]): string {
  const plain = plainTerms(terms);
  return plain === '' ? t('studio_how_lists') : t('studio_how_terms', terms.length, plain);
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

function conditionSentences({ needs, unless, reply }: Rule): string[] {
  return [
    ...(reply === true ? [t('studio_how_reply')] : []),
    ...(reply === false ? [t('studio_how_no_reply')] : []),
    ...(needs ? [t('studio_how_needs')] : []),
    ...(unless ? [t('studio_how_unless')] : []),
  ];
}

/** A few terms as a person would say them: the first choice of each group, slots and marks left out. */
export function plainTerms(terms: readonly string[]): string {
  const plain = terms
    .map((term) =>
      term
        .replace(/\(([^|)]*)[^)]*\)/g, '$1')
        .replace(/<([a-z'-]+)>/g, '…')
        .replaceAll('*', '…')
        .replace(/[[\]_]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((term) => term !== '' && term !== '…');
  const shown = [...new Set(plain)].slice(0, FEW).map((term) => t('studio_quoted', term));
  return shown.join(', ');
}
