import * as Plot from '@observablehq/plot';
import { useCallback } from 'preact/hooks';
import type { Week } from '../../src/report/weeks';
import { Chart } from './chart';
import { number, shortDay } from './format';

/** In CSS pixels. */
const HEIGHT = 128;

/** What the name of a day takes, in CSS pixels. Where columns are narrower, not every one is named. */
const NAME = 48;

/** A column a week, with its number on top, an outline where the week was not counted whole; weeks told together are as wide as they are many, and as high as their mean. */
export function WeeksChart({ spans, message }: { spans: readonly Week[]; message: string }) {
  const draw = useCallback((width: number) => drawing(spans, width), [spans]);
  return <Chart message={message} draw={draw} />;
}

function drawing(spans: readonly Week[], width: number): Element {
  let passed = 0;
  const columns = spans.map((span) => {
    const from = passed;
    passed += span.weeks;
    return { ...span, from, to: passed, middle: (from + passed) / 2, mean: span.count / span.weeks, day: span.from };
  });
  const shape = { x1: 'from', x2: 'to', y: 'mean', insetLeft: 2, insetRight: 2, rx: 2 } as const;
  const named = Math.ceil(NAME / (width / columns.length));
  return Plot.plot({
    width,
    height: HEIGHT,
    margin: 0,
    marginTop: 20,
    marginBottom: 20,
    x: { axis: null, domain: [0, Math.max(1, passed)] },
    y: { axis: null, domain: [0, Math.max(1, ...columns.map(({ mean }) => mean))] },
    marks: [
      Plot.rectY(
        columns.filter(({ isPart }) => !isPart),
        { ...shape, fill: 'var(--teal)' },
      ),
      Plot.rectY(
        columns.filter(({ isPart }) => isPart),
        { ...shape, fill: 'var(--teal-wash)', stroke: 'var(--teal)' },
      ),
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
      Plot.text(columns, {
        ...{ x: 'middle', y: 'mean', dy: -8, fill: 'var(--ink)', fontWeight: 600 },
        text: ({ count }) => number(count),
      }),
      Plot.text(
        columns.filter((_, at) => at % named === 0),
        { x: 'middle', y: 0, dy: 12, fill: 'var(--ink-quiet)', text: ({ day }) => shortDay(day) },
      ),
    ],
  });
}
