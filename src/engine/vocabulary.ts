import nlp from 'compromise/two';
import either from './names/either.json';
import given from './names/given.json';
import surnames from './names/surnames.json';
import words from './names/words.json';

/** What a word can be, as far as the dictionaries know. */
export interface WordSense {
  /** A given name, whatever else it is. */
  firstName: boolean;
  /** A given name that is at least as often an everyday word (grace, cruz, mark). */
  ambiguous: boolean;
  /** A surname that is no everyday word. */
  lastName: boolean;
  city: boolean;
  /** A state, a country or a demonym: too large to point at anyone. */
  region: boolean;
  /** Stands in the dictionaries as something other than a name. */
  common: boolean;
}

const GIVEN = listed(given);
const EITHER = listed(either);
const SURNAMES = listed(surnames);
const WORDS = listed(words);

const REGION = new Set(['Region', 'Country', 'Demonym']);
const NAMES = new Set(
  'FirstName MaleName FemaleName LastName Person ProperNoun City Region Country Place Demonym'.split(' '),
);

const NOTHING: WordSense = {
  firstName: false,
  ambiguous: false,
  lastName: false,
  city: false,
  region: false,
  common: false,
};

const WORD: WordSense = { ...NOTHING, common: true };

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;

/** Words of the dictionaries that were asked for; what no dictionary holds is not kept. */
const senses = new Map<string, WordSense>();

/** Drops the words asked for: they were typed by somebody. */
export function forgetWords(): void {
  senses.clear();
}

/** Looks a folded word up in the name lists and in the lexicon that compromise ships (MIT). */
export function senseOf(word: string): WordSense {
  const known = senses.get(word);
  if (known) return known;
  const sense = lookUp(word);
  if (sense !== NOTHING) senses.set(word, sense);
  return sense;
}

function lookUp(word: string): WordSense {
  const tags = lexicon[word];
  const ambiguous = EITHER.has(word);
  const firstName = ambiguous || GIVEN.has(word);
  const lastName = !firstName && SURNAMES.has(word);
  if (WORDS.has(word)) return WORD;
  if (tags === undefined && !firstName && !lastName) return NOTHING;
  const list = [tags ?? []].flat();
  return {
    firstName,
    ambiguous,
    lastName,
    city: list.includes('City'),
    region: list.some((tag) => REGION.has(tag)),
    common: ambiguous || list.some((tag) => !NAMES.has(tag)),
  };
}

function listed(byLetter: Record<string, string>): Set<string> {
  return new Set(Object.values(byLetter).flatMap((words) => words.split(' ')));
}
