/** How long a line stays, in milliseconds. */
const STAYS = 6000;

export interface LineView {
  by: Element;
  message: string;
  /** Whose sign it bears: `watching` unless it says that nobody is. */
  state?: 'watching' | 'off';
}

/** The one short line that may be shown, until it goes by itself. */
export class Lines {
  current: LineView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  say(line: LineView): void {
    this.drop();
    this.current = line;
    this.#timer = setTimeout(() => {
      this.current = undefined;
      this.changed();
    }, STAYS);
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.current = undefined;
  }
}
