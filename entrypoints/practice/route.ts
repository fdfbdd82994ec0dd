/** What the page can be used for, in the order of its menu; each has an address of its own: `#study`. */
export const MODES = ['free', 'study', 'present', 'write'] as const;
export type Mode = (typeof MODES)[number];

export interface Route {
  mode: Mode;
  /** What comes after: `review-admits-care` in `#present/review-admits-care`. */
  part: string;
}

/** Where an address leads. The networks' own (`#commons`), and any that leads nowhere, lead to free practice. */
export function routeOf(hash: string): Route {
  const [name, part = ''] = hash.replace(/^#/, '').split('/');
  return { mode: MODES.find((mode) => mode === name) ?? 'free', part };
}
