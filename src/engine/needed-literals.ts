/**
 * What a text must hold for a regular expression to match in it, so that most expressions need not be tried at most
 * sentences (the prefilter of RE2: Cox 2012, "Regular Expression Matching with a Trigram Index").
 * @param source of a regular expression that parses under the `u` flag and is matched without regard to case.
 * @returns literals one of which must stand in the text once it went through `plainly`; undefined when none need. It errs on
 * that side: lookarounds, back references and large classes count for nothing.
 */
export function neededLiterals(source: string): string[] | undefined {
  const literals = needed(new Walk(source).alternatives());
  return literals?.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)));
}

/** The form of a text literals are looked for in: small letters, and a 0 for every digit. */
export function plainly(text: string): string {
  return text.toLowerCase().replace(/\d/g, '0');
}

/** What a part of an expression can be, where these are few; else what everything it can be has in it. */
interface Part {
  exact?: string[] | undefined;
  needed?: string[] | undefined;
}

const ANYTHING: Part = {};
const NOTHING: Part = { exact: [''] };

/** More spellings than these are not told apart. */
const MOST_EXACT = 24;
const MOST_NEEDED = 120;

const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|:|<[^>]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)/iy;
const DIGITS_ONLY = /^\[(?:\\d|\d-\d|\d)+\]$/;
/** Letters and signs that mean themselves, but for a last one that a quantifier may follow: most of an expression. */
const PLAIN = /[a-z _'@#-]+(?![*+?{])/iy;
/** A class that lists its few characters one by one. */
const LISTED = /^\[(?!\^)(?:\\[^\p{L}\d]|[^\\\]-]){1,6}\]$/u;

/** Reads the expression once, from left to right. */
class Walk {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group. */
  alternatives(): Part {
    const parts: Part[] = [];
    do parts.push(this.sequence());
    while (this.take(/\|/y));
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string))
      parts.push(this.repeated(this.part()));
    return inRow(parts);
  }

  private part(): Part {
    const plain = this.take(PLAIN)?.[0];
    if (plain) return { exact: [plainly(plain)] };
    const group = this.take(GROUP);
    if (group) {
      const part = this.alternatives();
      this.at++;
      return group[1] === undefined ? part : NOTHING;
    }
    const written = this.take(CLASS)?.[0] ?? this.take(ESCAPE)?.[0];
    if (written) return classOf(written);
    const character = String.fromCodePoint(this.source.codePointAt(this.at) as number);
    this.at += character.length;
    if (character === '.') return ANYTHING;
    return '^$'.includes(character) ? NOTHING : { exact: [plainly(character)] };
  }

  private repeated(part: Part): Part {
    const quantifier = this.take(QUANTIFIER);
    if (!quantifier) return part;
    const [, sign, from, to, most] = quantifier;
    const least = sign ? Number(sign === '+') : Number(from);
    if (least === 0) return sign === '?' || most === '1' ? either([part, NOTHING]) : ANYTHING;
    const more = sign === '+' || (to !== undefined && most !== from);
    return inRow([...Array.from({ length: least }, () => part), ...(more ? [ANYTHING] : [])]);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }
}

function classOf(written: string): Part {
  if (written === '\\d' || DIGITS_ONLY.test(written)) return { exact: ['0'] };
  if (written === '\\b' || written === '\\B') return NOTHING;
  if (written === '\\n') return { exact: ['\n'] };
  if (LISTED.test(written)) return { exact: [...new Set([...plainly(written.slice(1, -1).replaceAll('\\', ''))])] };
  return /^\\[^\p{L}\d]$/u.test(written) ? { exact: [written.slice(1)] } : ANYTHING;
}

function either(parts: Part[]): Part {
  const exact = parts.every((part) => part.exact) && [...new Set(parts.flatMap((part) => part.exact as string[]))];
  if (exact && exact.length <= MOST_EXACT) return { exact };
  const each = parts.map(needed);
  if (each.includes(undefined)) return ANYTHING;
  const all = [...new Set(each.flatMap((literals) => literals as string[]))];
  return all.length <= MOST_NEEDED ? { needed: all } : ANYTHING;
}

/** Parts one after the other: literals grow while it is clear what follows what. */
function inRow(parts: Part[]): Part {
  let rarest: string[] | undefined;
  let run = NOTHING;
  let clear = true;
  for (const part of parts) {
    const longer = joined(run, part);
    if (longer) {
      run = longer;
      continue;
    }
    clear = false;
    rarest = rarer(rarer(rarest, needed(run)), part.needed);
    run = part.exact ? part : NOTHING;
  }
  return clear ? run : { needed: rarer(rarest, needed(run)) };
}

function joined({ exact: left }: Part, { exact: right }: Part): Part | undefined {
  if (!left || !right || left.length * right.length > MOST_EXACT) return undefined;
  return { exact: [...new Set(left.flatMap((before) => right.map((after) => before + after)))] };
}

function needed(part: Part): string[] | undefined {
  return part.needed ?? (part.exact?.includes('') ? undefined : part.exact);
}

/** The longer the shortest of some literals, the rarer a text that holds one; then the fewer they are. */
function rarer(one: string[] | undefined, other: string[] | undefined): string[] | undefined {
  if (!one || !other) return one ?? other;
  const [a, b] = [shortest(one), shortest(other)];
  return a > b || (a === b && one.length <= other.length) ? one : other;
}

function shortest(literals: string[]): number {
  return Math.min(...literals.map((literal) => literal.length));
}
