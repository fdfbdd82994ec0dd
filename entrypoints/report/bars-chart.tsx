import * as Plot from '@observablehq/plot';
import { useCallback } from 'preact/hooks';
import { Chart, type Medium } from './chart';
import { number } from './format';

export interface Bar {
  label: string;
  count: number;
  /** What stands for several rows: drawn as an outline. */
  isTogether?: boolean;
}

/** In CSS pixels: a line of words, and the bar below it. Paper has less room. */
const ROW = { screen: 36, paper: 28 };

/** Bars with their words above them and their number at their end: no axis, no grid, no colour to look up. */
export function BarsChart({ bars, message }: { bars: readonly Bar[]; message: string }) {
  const draw = useCallback((width: number, medium: Medium) => drawing(bars, width, ROW[medium]), [bars]);
  return <Chart message={message} draw={draw} />;
}

function drawing(bars: readonly Bar[], width: number, height: number): Element {
  const rows = bars.map((bar, row) => ({ ...bar, row }));
  const common = { x: 'count', y: 'row', insetTop: height / 2 + 2, insetBottom: height / 8, rx: 2 } as const;
  return Plot.plot({
    width,
    height: rows.length * height,
    margin: 0,
    marginRight: 56,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
    y: { axis: null, domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.barX(
        rows.filter(({ isTogether }) => !isTogether),
        { ...common, fill: 'var(--teal)' },
      ),
      Plot.barX(
        rows.filter(({ isTogether }) => isTogether),
        { ...common, fill: 'var(--teal-wash)', stroke: 'var(--teal)' },
      ),
      Plot.text(rows, { x: 0, y: 'row', text: 'label', dy: -height / 4, textAnchor: 'start', fill: 'var(--ink)' }),
      Plot.text(rows, {
        ...{
          x: 'count',
          y: 'row',
          dx: 6,
          dy: height / 4 - 1,
          textAnchor: 'start',
          fill: 'var(--ink)',
          fontWeight: 600,
        },
        text: ({ count }) => number(count),
      }),
    ],
  });
}
