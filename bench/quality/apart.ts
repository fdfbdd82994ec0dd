import { decimal, percent, table } from '../table';
import { curtain, type Part } from './detector';
import { isHeld, isShown, type Judged, judge, shareOf } from './judge';
import { grouped, slice, youden } from './slices';

/** Files that nothing is trained on: they alone say how posts by other hands will fare. */
const APART = /(?:^|\/)(?:check|calibration)[^/]*\.jsonl$/;

/** What each part of the engine adds where it never saw the posts: an ablation. */
const PARTS: [Part, string][] = [
  ['rules', 'all, rules only'],
  ['learned', 'all, learned score only'],
];

/**
 * How posts outside training fare, file by file, and with a part of the engine silent; '' where there are none.
 * @param partOf a detector that is a part of the engine.
 */
export async function apartTable(judged: readonly Judged[], partOf = curtain): Promise<string> {
  const apart = judged.filter(({ file }) => APART.test(file));
  if (apart.length === 0) return '';
  const rows = [...grouped(apart, ({ file }) => [file])].map(([file, group]) => row(file, group));
  rows.push(row('all', apart));
  for (const [part, name] of PARTS) {
    const posts = apart.map(({ post }) => post);
    rows.push(row(name, await judge(name, posts, await partOf(part))));
  }
  const head = ['', 'hold', 'shown', 'held', 'warn', 'shown', 'clear', 'shown', 'held', 'J'];
  return `## Posts outside training\n\nOthers wrote them, and nothing was trained on them; the learned score's thresholds come from the files named calibration.\n\n${table(head, rows)}`;
}

function row(name: string, judged: readonly Judged[]): (string | number)[] {
  const [hold, warn, clear] = (['hold', 'warn', 'clear'] as const).map((label) =>
    judged.filter(({ post }) => post.expect === label),
  ) as [Judged[], Judged[], Judged[]];
  return [
    ...[name, hold.length, percent(shareOf(hold, isShown)), percent(shareOf(hold, isHeld))],
    ...[
      warn.length,
      percent(shareOf(warn, isShown)),
      clear.length,
      percent(shareOf(clear, isShown)),
      percent(shareOf(clear, isHeld)),
    ],
    decimal(youden(slice(name, judged))),
  ];
}
