import * as Plot from '@observablehq/plot';
import { useCallback } from 'preact/hooks';
import type { Share } from '../../src/report/before-after';
import { Chart, type Medium } from './chart';
import { perThousand } from './format';

export interface Row {
  label: string;
  share: Share;
}

/** In CSS pixels: a line of words, and the interval below it. */
const ROW = { screen: 48, paper: 40 };

/** How many of a thousand posts went out with something in them: the share as a dot, what it may be by chance as a line. */
export function IntervalChart({ rows, message }: { rows: readonly Row[]; message: string }) {
  const draw = useCallback((width: number, medium: Medium) => drawing(rows, width, ROW[medium]), [rows]);
  return <Chart message={message} draw={draw} paper={540} />;
}

function drawing(shares: readonly Row[], width: number, height: number): Element {
  const rows = shares.map(({ label, share: { share, interval } }, row) => ({ label, share, ...interval, row }));
  return Plot.plot({
    width,
    height: rows.length * height,
    margin: 0,
    marginLeft: 8,
    marginRight: 64,
    x: { axis: null, domain: [0, Math.max(0.001, ...rows.map(({ high }) => high))] },
    y: { axis: null, type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.text(rows, { x: 0, y: 'row', dx: -8, dy: -11, text: 'label', textAnchor: 'start', fill: 'var(--ink)' }),
      Plot.ruleY(rows, { x1: 0, x2: 'high', y: 'row', dy: 7, stroke: 'var(--line)' }),
      Plot.ruleY(rows, {
        x1: 'low',
        x2: 'high',
        y: 'row',
        dy: 7,
        stroke: 'var(--teal)',
        strokeWidth: 3,
        strokeLinecap: 'round',
      }),
      Plot.dot(
        rows.filter(({ share }) => share !== undefined),
        { x: 'share', y: 'row', dy: 7, r: 6, fill: 'var(--teal)', stroke: 'var(--card)', strokeWidth: 2 },
      ),
      Plot.text(rows, {
        ...{ x: 'high', y: 'row', dx: 10, dy: 7, textAnchor: 'start', fill: 'var(--ink)', fontWeight: 600 },
        text: ({ share, high }) => (share === undefined ? `< ${perThousand(high)}` : perThousand(share)),
      }),
    ],
  });
}
