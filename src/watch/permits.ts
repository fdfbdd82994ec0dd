import type { Draft } from './draft';

/** What the drafts of a composer say together. */
export function textsOf(drafts: readonly Draft[]): string {
  return JSON.stringify(drafts.map(({ text }) => text));
}

/** Remembers something of exactly what a composer says. Forgotten with its boxes, and no longer true once a word changes. */
export class Permits {
  readonly #texts = new WeakMap<Draft, string>();

  grant(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#texts.set(draft, textsOf(drafts));
  }

  covers(drafts: readonly Draft[]): boolean {
    return drafts.every((draft) => this.#texts.get(draft) === textsOf(drafts));
  }
}
