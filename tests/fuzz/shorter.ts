/**
 * Looks for a shorter script that still goes wrong, by leaving parts of it out: halves first, then less and less.
 * @param fault says what goes wrong with a script; undefined where nothing does.
 * @param tries how many scripts are tried at most.
 */
export async function shorter<Part>(
  script: readonly Part[],
  fault: (script: readonly Part[]) => Promise<string | undefined>,
  tries: number,
): Promise<{ script: readonly Part[]; fault?: string }> {
  let shortest: { script: readonly Part[]; fault?: string } = { script };
  let left = tries;
  for (let size = Math.ceil(script.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < shortest.script.length && left > 0; left--) {
      const without = [...shortest.script.slice(0, at), ...shortest.script.slice(at + size)];
      const said = without.length > 0 ? await fault(without) : undefined;
      if (said) shortest = { script: without, fault: said };
      else at += size;
    }
  }
  return shortest;
}
