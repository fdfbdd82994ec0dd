/**
 * Whether everything a regular expression can match holds a digit, so that a sentence without one need not be tried.
 * It errs on the side of no: lookarounds and back references count for nothing.
 * @param source of a regular expression that parses under the `u` flag.
 */
export function needsDigit(source: string): boolean {
  return new Walk(source).alternatives();
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|:|<[^>]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)/iy;
const DIGITS_ONLY = /^\[(?:\\d|\d-\d|\d)+\]$/;

/** Reads the expression once, from left to right. */
class Walk {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group: every alternative must need a digit. */
  alternatives(): boolean {
    let all = true;
    do all = this.sequence() && all;
    while (this.take(/\|/y));
    return all;
  }

  /** One alternative: one of its parts must need a digit. */
  private sequence(): boolean {
    let any = false;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const needs = this.part();
      any = (this.optional() ? false : needs) || any;
    }
    return any;
  }

  private part(): boolean {
    const group = this.take(GROUP);
    if (group) {
      const needs = this.alternatives();
      this.at++;
      return group[1] === undefined && needs;
    }
    const written = this.take(CLASS) ?? this.take(ESCAPE);
    if (written) return written[0] === '\\d' || DIGITS_ONLY.test(written[0]);
    return /\d/.test(this.source[this.at++] as string);
  }

  private optional(): boolean {
    const quantifier = this.take(QUANTIFIER);
    return quantifier !== undefined && (/^[*?]/.test(quantifier[0]) || quantifier[1] === '0');
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }
}
