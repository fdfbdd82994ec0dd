import nlp from 'compromise/two';
import { byLetter } from '../word-list';

const REGION = new Set(['Region', 'Country', 'Demonym']);
const NAMES = new Set(
  'FirstName MaleName FemaleName LastName Person ProperNoun City Region Country Place Demonym'.split(' '),
);

/**
 * What the lexicon of compromise (MIT) says of words, by the file it is kept in. Unpacked at each start it would cost a worker
 * a quarter of a second.
 */
export function filesFromCompromise(): Record<'common.json' | 'places.json', unknown> {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  const tagged = Object.entries(lexicon).map(([word, tags]) => ({ word, tags: [tags].flat() }));
  const withTag = (suits: (tag: string) => boolean) =>
    tagged.filter(({ tags }) => tags.some(suits)).map(({ word }) => word);
  return {
    'common.json': byLetter(withTag((tag) => !NAMES.has(tag)).filter((word) => /^[\p{L}\d]\S*$/u.test(word))),
    'places.json': {
      cities: withTag((tag) => tag === 'City').sort(),
      regions: withTag((tag) => REGION.has(tag)).sort(),
    },
  };
}
