/** Exit codes of every command. Scripts go by them: a meaning never changes. */
export const EXIT = { fine: 0, problems: 1, misunderstood: 2, file: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A command can't go on. `lines` say why, each `file:line: field: what; fix` as far as known; no stack is shown. */
export class Stopped extends Error {
  override name = 'Stopped';

  constructor(
    readonly exit: Exit,
    readonly lines: readonly string[],
  ) {
    super(lines.join('\n'));
  }
}
