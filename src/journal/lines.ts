/** A line of a text, from 1. */
export interface Line {
  line: number;
  text: string;
}

/** Cuts a text into lines as it comes in. Blank ones are counted, but not given. */
export class Lines {
  #rest = '';
  #line = 0;

  push(text: string): Line[] {
    const parts = (this.#rest + text).split('\n');
    this.#rest = parts.pop() ?? '';
    return this.#numbered(parts);
  }

  end(): Line[] {
    return this.#numbered([this.#rest]);
  }

  #numbered(parts: string[]): Line[] {
    return parts.map((text) => ({ line: ++this.#line, text })).filter(({ text }) => text.trim() !== '');
  }
}
