/** Lets only what a person did through: a page can dispatch events at our host, but never trusted ones. */
export const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };
