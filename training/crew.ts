/** Two hands, one for each core the training is meant to run on. A number of the machine would make it another model. */
export const HANDS = 2;

/** Bytes the tables, gradients and lists of a crew take, with room to spare. */
const MEMORY = 64 * 2 ** 20;

/** Rows a hand has touched since the last update, each once. */
export class Lot {
  constructor(
    private readonly listed: Int32Array,
    private readonly known: Uint8Array,
    private readonly counted: Int32Array,
  ) {}

  get count(): number {
    return this.counted[0] as number;
  }

  at(i: number): number {
    return this.listed[i] as number;
  }

  add(row: number): void {
    if (this.known[row]) return;
    this.known[row] = 1;
    this.listed[this.count] = row;
    this.counted[0] = this.count + 1;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.known[this.at(i)] = 0;
    this.counted[0] = 0;
  }
}

/**
 * Threads that train one network on one memory: each shows it posts of its own, all wait, each updates its share of the
 * weights, all wait. Who does what is fixed, so that chance plays no part. What the hands ask for, in the same order, is
 * the same piece of memory for each.
 */
export class Crew {
  private used = 64;
  private readonly waiting: Int32Array;

  constructor(
    readonly hand: number,
    readonly hands: number,
    readonly memory = new SharedArrayBuffer(MEMORY),
  ) {
    this.waiting = new Int32Array(memory, 0, 2);
  }

  /** The same numbers for all hands. */
  shared(size: number): Float32Array {
    return new Float32Array(this.memory, this.take(4 * size), size);
  }

  /** Numbers for each hand, which the others can read. */
  each(size: number): Float32Array[] {
    return Array.from({ length: this.hands }, () => this.shared(size));
  }

  lots(rows: number): Lot[] {
    return Array.from(
      { length: this.hands },
      () =>
        new Lot(
          new Int32Array(this.memory, this.take(4 * rows), rows),
          new Uint8Array(this.memory, this.take(rows), rows),
          new Int32Array(this.memory, this.take(4), 1),
        ),
    );
  }

  /** The part of so many numbers that this hand updates: from, up to but not including. */
  share(size: number): [from: number, to: number] {
    return [Math.floor((size * this.hand) / this.hands), Math.floor((size * (this.hand + 1)) / this.hands)];
  }

  owns(row: number): boolean {
    return row % this.hands === this.hand;
  }

  /** Comes back when all hands have come here. */
  meet(): void {
    const round = Atomics.load(this.waiting, 1);
    if (Atomics.add(this.waiting, 0, 1) === this.hands - 1) {
      Atomics.store(this.waiting, 0, 0);
      Atomics.add(this.waiting, 1, 1);
      Atomics.notify(this.waiting, 1);
    } else while (Atomics.load(this.waiting, 1) === round) Atomics.wait(this.waiting, 1, round);
  }

  private take(bytes: number): number {
    const at = this.used;
    this.used += Math.ceil(bytes / 8) * 8;
    if (this.used > this.memory.byteLength) throw new Error('training/crew.ts: MEMORY is too small for the network.');
    return at;
  }
}
