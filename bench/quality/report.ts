import { CATEGORIES } from '../../src/engine/category';
import { decimal, percent, table } from '../table';
import { isHeld, isShown, type Judged, shareOf } from './judge';
import { kindTable } from './kinds';
import { pairTable } from './pairs';
import { type Slice, type Slices, youden } from './slices';
import { countSpans, f1, type Match, precision, recall, type SpanCounts, sum } from './spans';

/** Counts of marks against labels, for each category that has either. */
export type SpansByCategory = [category: string, overlap: SpanCounts, exact: SpanCounts][];

export function spansByCategory(judged: readonly Judged[]): SpansByCategory {
  const rows = CATEGORIES.map((category): SpansByCategory[number] => {
    const count = (match: Match) =>
      sum(
        judged.map(({ labels, detection }) =>
          countSpans(
            labels.filter((label) => label.category === category),
            detection.findings.filter((mark) => mark.category === category),
            match,
          ),
        ),
      );
    return [category, count('overlap'), count('exact')];
  }).filter(([, { labels, marks }]) => labels + marks > 0);
  return [...rows, ['all', sum(rows.map(([, overlap]) => overlap)), sum(rows.map(([, , exact]) => exact))]];
}

/**
 * Everything measured, as Markdown that can be read in a terminal.
 * @param apart the section on posts outside training.
 */
export function report(judged: readonly Judged[], parts: Slices, apart: string): string {
  return [
    headline(parts.all),
    'The rules were tuned on the corpus: read these figures against each other, not as a promise.',
    `## By label\n\n${labelTable(judged)}`,
    ...[apart, kindTable(judged)].filter((section) => section !== ''),
    `## Near pairs\n\nPosts that tell the same event and are labelled apart.\n\n${pairTable(judged)}`,
    `## By category\n\nPosts that carry it. Flagged: clear posts on which this very category was shown.\n\n${sliceTable(parts.category)}`,
    `## Words marked\n\nOverlap: a mark of the right category shares a letter with the label. Exact: the same letters.\n\n${spanTable(spansByCategory(judged))}`,
    ...(['site', 'language', 'tag', 'file'] as const).map((by) => `## By ${by}\n\n${sliceTable(parts[by])}`),
  ].join('\n\n');
}

/** The four figures to remember. */
export function figures(all: Slice): { [measure: string]: string } {
  return {
    J: decimal(youden(all)),
    'labelled posts caught': percent(all.caught / all.labelled),
    'clear posts flagged': percent(all.flagged / all.clear),
    'holds held': percent(all.held / all.hold),
  };
}

export function headline(all: Slice): string {
  return (
    `J ${decimal(youden(all))}: ${percent(all.caught / all.labelled)} of ${all.labelled} labelled posts caught, ` +
    `${percent(all.flagged / all.clear)} of ${all.clear} clear posts flagged, ` +
    `${percent(all.held / all.hold)} of ${all.hold} holds held.`
  );
}

function labelTable(judged: readonly Judged[]): string {
  const rows = (['hold', 'warn', 'clear'] as const).map((label) => {
    const posts = judged.filter(({ post }) => post.expect === label);
    return [label, posts.length, percent(shareOf(posts, isShown)), percent(shareOf(posts, isHeld))];
  });
  return table(['label', 'posts', 'shown', 'held'], rows);
}

function sliceTable(rows: readonly Slice[]): string {
  return table(
    ['', 'labelled', 'caught', 'clear', 'flagged', 'J', 'hold', 'held'],
    rows.map((row) => [
      ...[row.name, row.labelled, percent(row.caught / row.labelled)],
      ...[row.clear, percent(row.flagged / row.clear), decimal(youden(row))],
      ...[row.hold, percent(row.held / row.hold)],
    ]),
  );
}

function spanTable(rows: SpansByCategory): string {
  const figures = (counts: SpanCounts) => [percent(precision(counts)), percent(recall(counts)), decimal(f1(counts))];
  return table(
    ['', 'labels', 'marks', 'precision', 'recall', 'F1', 'exact precision', 'exact recall', 'exact F1'],
    rows.map(([category, overlap, exact]) => [
      category,
      overlap.labels,
      overlap.marks,
      ...figures(overlap),
      ...figures(exact),
    ]),
  );
}
