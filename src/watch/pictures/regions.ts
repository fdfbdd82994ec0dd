import type { Span } from '../../engine/verdict';
import type { Area, PictureText, WordAt } from '../../messages/pictures';

/** Where the words of these spans stand in the picture: one area for each run of words in a line. */
export function regionsOf({ words }: PictureText, spans: readonly Span[]): Area[] {
  const runs: WordAt[][] = [];
  let before: WordAt | undefined;
  for (const word of words) {
    const isMeant = spans.some(({ from, to }) => word.from < to && word.to > from);
    if (isMeant && before?.line === word.line) runs.at(-1)?.push(word);
    else if (isMeant) runs.push([word]);
    before = isMeant ? word : undefined;
  }
  return runs.map((run) => around(run.map(({ area }) => area)));
}

function around(areas: readonly Area[]): Area {
  const left = Math.min(...areas.map((area) => area.left));
  const top = Math.min(...areas.map((area) => area.top));
  return {
    left,
    top,
    width: Math.max(...areas.map((area) => area.left + area.width)) - left,
    height: Math.max(...areas.map((area) => area.top + area.height)) - top,
  };
}
