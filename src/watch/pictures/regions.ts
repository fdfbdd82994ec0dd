import type { Span } from '../../engine/verdict';
import type { Area, PictureText, WordAt } from '../../messages/pictures';

/**
 * What to cover so that these spans can't be read: the whole line each stands in. What stands beside a bed number or a
 * name, on a board or a label, is of the same person, and no rule knows every surname.
 */
export function regionsOf({ words }: PictureText, spans: readonly Span[]): Area[] {
  const isMeant = (word: WordAt) => spans.some(({ from, to }) => word.from < to && word.to > from);
  const lines = new Set(words.filter(isMeant).map(({ line }) => line));
  return [...lines].map((line) => around(words.filter((word) => word.line === line).map(({ area }) => area)));
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
