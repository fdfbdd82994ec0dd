import type { Draft } from './draft';

/** What the drafts of a composer say together. */
export function textsOf(drafts: readonly Draft[]): string {
  return JSON.stringify(drafts.map(({ text }) => text));
}

/** Remembers something of exactly what a composer says. Forgotten with its boxes, and no longer true once a word changes. */
export class Permits {
  readonly #texts = new WeakMap<Draft, string>();
  readonly #own = new WeakMap<Draft, string>();

  grant(drafts: readonly Draft[]): void {
    const texts = textsOf(drafts);
    for (const draft of drafts) {
      this.#texts.set(draft, texts);
      this.#own.set(draft, draft.text);
    }
  }

  covers(drafts: readonly Draft[]): boolean {
    const texts = textsOf(drafts);
    return drafts.every((draft) => this.#texts.get(draft) === texts);
  }

  /** Whether it was granted for what this one says, whatever the others say now. */
  includes(draft: Draft): boolean {
    return this.#own.get(draft) === draft.text;
  }
}
