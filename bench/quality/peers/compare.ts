import { CATEGORIES } from '../../../src/engine/category';
import { decimal, percent, table } from '../../table';
import type { Detector } from '../detector';
import { isLabelled, type Judged, judge } from '../judge';
import type { LabelledPost } from '../post';
import { spansByCategory } from '../report';
import { slice, youden } from '../slices';
import { precision, recall } from '../spans';
import { compromise } from './compromise';
import { installPeers } from './install';
import { openredaction } from './openredaction';
import type { Peer } from './peer';
import { redactPii } from './redact-pii';

interface Column extends Peer {
  judged: Judged[];
  milliseconds: number;
}

/** The same posts through Curtain and its peers, side by side, as Markdown. */
export async function comparePeers(curtain: Detector, posts: readonly LabelledPost[]): Promise<string> {
  installPeers();
  const peers = [
    await openredaction(),
    await openredaction({ preset: 'hipaa' }),
    await redactPii(),
    await compromise(),
  ];
  const columns: Column[] = [];
  for (const peer of [{ name: 'Curtain', knows: [...CATEGORIES], detect: curtain }, ...peers]) {
    const start = performance.now();
    const judged = await judge('', posts, peer.detect);
    columns.push({ ...peer, judged, milliseconds: (performance.now() - start) / posts.length });
  }
  return [
    "Peers look for identifiers, whoever's they are, and know no degrees: whatever they find counts as shown. Curtain's " +
      'rules were tuned on these posts and theirs were not. openredaction passes over e-mail addresses at domains reserved ' +
      'for examples, and the corpus has no others.',
    postTable('All posts', columns, () => true),
    postTable(
      'Clear posts, and labelled ones with an identifier that every peer knows',
      columns,
      (one) =>
        !isLabelled(one) || one.labels.some(({ category }) => columns.every(({ knows }) => knows.includes(category))),
    ),
    spanTable(columns),
  ].join('\n\n');
}

function postTable(title: string, columns: Column[], chosen: (one: Judged) => boolean): string {
  const rows = columns.map(({ name, judged, milliseconds }) => {
    const all = slice(name, judged.filter(chosen));
    return [
      ...[name, all.labelled, percent(all.caught / all.labelled)],
      ...[all.clear, percent(all.flagged / all.clear), decimal(youden(all)), milliseconds.toFixed(1)],
    ];
  });
  return `## ${title}\n\n${table(['', 'labelled', 'caught', 'clear', 'flagged', 'J', 'ms a post'], rows)}`;
}

function spanTable(columns: Column[]): string {
  const counts = columns.map(
    ({ judged }) => new Map(spansByCategory(judged).map(([name, overlap]) => [name, overlap])),
  );
  const rows = CATEGORIES.filter((category) => counts[0]?.get(category)?.labels).map((category) => [
    category,
    counts[0]?.get(category)?.labels ?? 0,
    ...columns.map(({ knows }, index) => {
      const count = counts[index]?.get(category);
      return knows.includes(category) && count ? `${percent(precision(count))} / ${percent(recall(count))}` : '';
    }),
  ]);
  const head = ['', 'labels', ...columns.map(({ name }) => name)];
  return `## Words marked, precision / recall (overlap)\n\n${table(head, rows)}`;
}
