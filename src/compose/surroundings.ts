/**
 * What was found around boxes that are looked at in one go: those that stand together share it. Never kept longer than
 * that: whatever the page does next may change it.
 */
export class Surroundings {
  readonly #found = new Map<string, Map<unknown, unknown>>();

  /** What looking for `what` at a place gives; looked for once. */
  once<Found>(what: string, at: unknown, look: () => Found): Found {
    const places = this.#found.get(what) ?? new Map<unknown, unknown>();
    this.#found.set(what, places);
    if (!places.has(at)) places.set(at, look());
    return places.get(at) as Found;
  }
}
