import nlp from 'compromise/two';

/** What a word can be, as far as a dictionary knows. */
export interface WordSense {
  firstName: boolean;
  lastName: boolean;
  city: boolean;
  /** A state, a country or a demonym: too large to point at anyone. */
  region: boolean;
  /** Stands in the dictionary as something other than a name. */
  common: boolean;
}

const NOTHING: WordSense = { firstName: false, lastName: false, city: false, region: false, common: false };

/** First names that are at least as often an everyday word; they need a title, a surname or a capital to count. */
const AMBIGUOUS = new Set(
  (
    'will grace mark may june april hope faith joy rose summer autumn dawn angel chance christian jordan austin dallas ' +
    'houston madison virginia georgia carolina sierra florence paris london chase grant rich bill art gene pat ray sky ' +
    'sunny star king prince duke major guy max jack faye fern ivy lily olive holly hazel daisy iris violet pearl ruby ' +
    'amber crystal jade jewel sandy stormy rusty buddy baby sonny bud chip drew rob sue dean earl barb bob buck ' +
    'cash clay cliff colt dale dolly don frank gay gentle glory happy harry hunter jean jersey jo kitty lane lee love ' +
    'mason merry miles norm pierce piper destiny harmony heaven honey justice kind lance melody mercy patience penny ' +
    'precious princess queen reed rocky royal sage serenity sterling tiffany trinity trip tripp unique van victor ward ' +
    'wade winter worth young marina mar sol luz paz dolores consuelo rosario socorro pilar angeles milagros cruz nieves ' +
    'reyes blanca clara rosa linda bella dulce estrella luna mercedes remedios soledad angela lupe salvador jesus santos ' +
    'a an and as at be by do go he if in is it la me my no of oh on or so to up us we los el son has had man see art ' +
    'bo al ed ben sam tim tom dan don ron ali sid van ann eve ada ida ora una era alma ana ever cherry candy ginger ' +
    'tony page read sharp ease case china india asia israel chad jordan kenya cody woods brook forest river ocean rain'
  ).split(' '),
);

/** Looks words up in the lexicon that compromise ships (MIT). */
export function senseOf(word: string): WordSense {
  const tags = lexicon[word];
  if (tags === undefined) return NOTHING;
  const known = cache.get(word);
  if (known) return known;
  const list = Array.isArray(tags) ? tags : [tags];
  const sense = {
    firstName: list.some((tag) => FIRST.has(tag)),
    lastName: list.includes('LastName'),
    city: list.includes('City'),
    region: list.some((tag) => REGION.has(tag)),
    common: list.some((tag) => !NAMES.has(tag)),
  };
  cache.set(word, sense);
  return sense;
}

/** Whether a first name is an everyday word as well. */
export function isAmbiguousName(word: string): boolean {
  return AMBIGUOUS.has(word);
}

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
const FIRST = new Set(['FirstName', 'MaleName', 'FemaleName']);
const REGION = new Set(['Region', 'Country', 'Demonym']);
const NAMES = new Set([...FIRST, 'LastName', 'Person', 'ProperNoun', 'City', 'Region', 'Country', 'Place']);
const cache = new Map<string, WordSense>();
