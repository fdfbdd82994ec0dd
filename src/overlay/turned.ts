import { parentOf } from './visible';

/** How an element is scaled, turned and slanted on its page, moves left out. */
export interface Turn {
  a: number;
  b: number;
  c: number;
  d: number;
}

export const UPRIGHT: Turn = { a: 1, b: 0, c: 0, d: 1 };

/** Everything that was done to an element and to what it stands in. Looks at every ancestor: only for what is turned. */
export function turnOf(element: Element): Turn {
  let turn = new DOMMatrix();
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const own = ownTurn(getComputedStyle(at));
    if (own) turn = new DOMMatrix(own).multiply(turn);
  }
  const { a, b, c, d } = turn;
  return { a, b, c, d };
}

function ownTurn({ rotate, scale, transform }: CSSStyleDeclaration): string {
  return [
    /^-?[\d.]+deg$/.test(rotate) && `rotate(${rotate})`,
    scale !== 'none' && `scale(${scale.split(' ').slice(0, 2).join()})`,
    transform !== 'none' && transform,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How far left of and above its own first corner a box reaches once it is turned. */
export function reachOf({ a, b, c, d }: Turn, width: number, height: number): { left: number; top: number } {
  const [x, y] = [
    [0, a * width, c * height, a * width + c * height],
    [0, b * width, d * height, b * width + d * height],
  ] as [number[], number[]];
  return { left: Math.min(...x), top: Math.min(...y) };
}
