import { table } from '../table';
import type { Detector } from './detector';
import { type PlainPost, readLines } from './post';

/** How often a detector speaks up on posts nobody labelled: ordinary ones, where nearly every mark is a false alarm. */
export interface Alarms {
  file: string;
  posts: number;
  shown: number;
  held: number;
  /** Rule by rule, the line numbers of the posts it marked. Never their words: they may be real people's. */
  lines: Map<string, number[]>;
}

export async function alarms(file: string, detector: Detector): Promise<Alarms> {
  const posts = readLines<PlainPost>(file);
  const found: Alarms = { file, posts: posts.length, shown: 0, held: 0, lines: new Map() };
  for (const { line, post } of posts) {
    const { verdict, findings } = await detector(post);
    if (verdict !== 'clear') found.shown++;
    if (verdict === 'hold') found.held++;
    for (const rule of new Set(findings.map(({ rule }) => rule)))
      found.lines.set(rule, [...(found.lines.get(rule) ?? []), line]);
  }
  return found;
}

export function alarmTable({ file, posts, shown, held, lines }: Alarms): string {
  const perThousand = (count: number) => ((1000 * count) / posts).toFixed(1);
  const rules = [...lines].sort(([, a], [, b]) => b.length - a.length);
  return [
    `## False alarms on ${posts} posts of ${file}, per 1,000`,
    table(
      ['', 'per 1,000', 'first lines'],
      [
        ['shown anything', perThousand(shown), ''],
        ['held', perThousand(held), ''],
        ...rules.map(([rule, at]) => [rule, perThousand(at.length), at.slice(0, 5).join(' ')]),
      ],
    ),
  ].join('\n\n');
}
