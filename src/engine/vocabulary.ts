import common from './names/common.json';
import either from './names/either.json';
import given from './names/given.json';
import places from './names/places.json';
import surnames from './names/surnames.json';
import words from './names/words.json';
import { WordList } from './word-list';

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

const GIVEN = new WordList(given);
const EITHER = new WordList(either);
const SURNAMES = new WordList(surnames);
const WORDS = new WordList(words);
const COMMON = new WordList(common);
const CITIES = new Set(places.cities);
const REGIONS = new Set(places.regions);

const NOTHING: WordSense = {
  firstName: false,
  ambiguous: false,
  lastName: false,
  city: false,
  region: false,
  common: false,
};

const WORD: WordSense = { ...NOTHING, common: true };

/** Words of the dictionaries that were asked for; what no dictionary holds is not kept. */
const senses = new Map<string, WordSense>();

/** Drops the words asked for: they were typed by somebody. */
export function forgetWords(): void {
  senses.clear();
}

/** Looks a folded word up in the name lists and in what the lexicon of compromise says (`names/README.md`). */
export function senseOf(word: string): WordSense {
  const known = senses.get(word);
  if (known) return known;
  const sense = lookUp(word);
  if (sense !== NOTHING) senses.set(word, sense);
  return sense;
}

function lookUp(word: string): WordSense {
  if (WORDS.has(word)) return WORD;
  const ambiguous = EITHER.has(word);
  const firstName = ambiguous || GIVEN.has(word);
  const lastName = !firstName && SURNAMES.has(word);
  const [city, region, everyday] = [CITIES.has(word), REGIONS.has(word), COMMON.has(word)];
  if (!firstName && !lastName && !city && !region && !everyday) return NOTHING;
  return { firstName, ambiguous, lastName, city, region, common: ambiguous || everyday };
}
