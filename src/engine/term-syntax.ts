import { fold } from './normalise';
import { ENTITIES } from './rule';

const SLOTS = new Set<string>([...ENTITIES, 'number']);

/** The lexicons a term draws on: words in angle brackets that no tagger fills. */
export function lexiconsOf(term: string): string[] {
  return [...term.matchAll(/<([a-z-]+)>/g)].flatMap(([, name = '']) => (SLOTS.has(name) ? [] : name));
}

/** Whether a slot is filled by a lexicon. */
export function isLexicon(slot: string): boolean {
  return !SLOTS.has(slot.replace(/'s$/, ''));
}

/** The word sequences a term stands for: `(my|our) pt*` is `my pt*` and `our pt*`. */
export function expand(term: string): string[][] {
  return sequencesOf(partsOf(term));
}

/** A term in parts, each a list of choices, each choice a sequence of words. */
export function partsOf(term: string): string[][][] {
  const parts = term.match(/\([^)]*\)|[[\]]|[^\s[\]]+/g) ?? [];
  return parts.map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]).map(words));
}

/** Every way through the parts of a term. */
export function sequencesOf(parts: string[][][]): string[][] {
  const sequences = parts.reduce<string[][]>(
    (done, choices) => done.flatMap((before) => choices.map((choice) => [...before, ...choice])),
    [[]],
  );
  return sequences.filter((sequence) => sequence.length > 0);
}

function words(choice: string): string[] {
  return (
    fold(choice.replaceAll('’', "'")).match(
      /_|<[a-z'-]+>|[[\]]|(?:[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*\*?)|\p{Extended_Pictographic}|[#@]/gu,
    ) ?? []
  );
}
