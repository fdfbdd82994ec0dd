type Kind = 'letters' | 'digits' | 'space' | 'sign';

interface Run {
  kind: Kind;
  text: string;
}

/** What has a meaning in a regular expression. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Regular expressions for codes, one for each way they are put together: digits by how many there are, letters as they
 * are where all agree and by how many where they don't. Case is ignored wherever patterns run.
 */
export function shapesOf(codes: readonly string[]): string[] {
  const byMakeup = new Map<string, Run[][]>();
  for (const code of codes) {
    const runs = runsOf(code);
    const makeup = runs.map(({ kind, text }) => (kind === 'sign' ? text : kind)).join(' ');
    byMakeup.set(makeup, [...(byMakeup.get(makeup) ?? []), runs]);
  }
  return [...byMakeup.values()].map(shapeOf);
}

function runsOf(code: string): Run[] {
  return [...code.matchAll(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu)].map(([text]) => ({ kind: kindOf(text), text }));
}

function kindOf(text: string): Kind {
  if (/^\p{L}/u.test(text)) return 'letters';
  if (/^\p{N}/u.test(text)) return 'digits';
  return /^\s/.test(text) ? 'space' : 'sign';
}

function shapeOf(alike: Run[][]): string {
  const [first = []] = alike;
  const body = first
    .map((run, place) =>
      part(
        alike.map((runs) => runs[place] as Run),
        run.kind,
      ),
    )
    .join('');
  const edge = (run: Run | undefined) => (run && run.kind !== 'sign' ? '\\b' : '');
  return `${edge(first[0])}(?<mark>${body})${edge(first.at(-1))}`;
}

function part(runs: Run[], kind: Kind): string {
  const texts = [...new Set(runs.map(({ text }) => text.toUpperCase()))];
  switch (kind) {
    case 'digits':
      return `\\d${times(runs)}`;
    case 'space':
      return '\\s+';
    case 'letters':
      return texts.length === 1 ? (texts[0] as string) : `\\p{L}${times(runs)}`;
    case 'sign':
      return (texts[0] as string).replace(SYNTAX, '\\$&');
  }
}

function times(runs: Run[]): string {
  const lengths = runs.map(({ text }) => text.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (most === 1) return '';
  return least === most ? `{${least}}` : `{${least},${most}}`;
}
