/** How long a line stays, in milliseconds. */
const STAYS = 6000;

/** The one short line that may be shown, until it goes by itself. */
export class Lines {
  current: { by: Element; message: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  say(by: Element, message: string): void {
    this.drop();
    this.current = { by, message };
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
