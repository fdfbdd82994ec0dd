import { percent, table } from '../table';
import { isHeld, isShown, type Judged, shareOf } from './judge';
import { grouped } from './slices';

/** `kind:ssn`: what a post of the files named identifiers was written for, an identifier or one of its look-alikes. */
const KIND = /^kind:(.+)$/;

/** By kind of identifier, how many are caught beside a patient, and how many of their look-alikes are let be; '' where no post has a kind. */
export function kindTable(judged: readonly Judged[]): string {
  const kinds = [...grouped(judged, ({ post }) => post.tags.flatMap((tag) => KIND.exec(tag)?.[1] ?? []))];
  if (kinds.length === 0) return '';
  const rows = kinds
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, posts]) => {
      const hold = posts.filter(({ post }) => post.expect === 'hold');
      const clear = posts.filter(({ post }) => post.expect === 'clear');
      return [
        ...[kind, hold.length, percent(shareOf(hold, isShown)), percent(shareOf(hold, isHeld))],
        ...[clear.length, percent(shareOf(clear, isShown))],
      ];
    });
  const said = 'Written by others for these kinds; nothing was trained on them, rules were mended on them.';
  return `## Identifiers by kind\n\n${said}\n\n${table(['', 'posts', 'shown', 'held', 'look-alikes', 'flagged'], rows)}`;
}
