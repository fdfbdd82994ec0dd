import { percent, table } from '../table';
import type { Judged } from './judge';
import type { LabelledPost } from './post';
import { grouped } from './slices';

/** `pair-07`, `triple-12`: posts of a file that tell the same event, of which some give too much away. */
const TOGETHER = /^(?:pair|triple)-?\d+$/;

type Outcome = LabelledPost['expect'];

const GRAVITY: Record<Outcome, number> = { clear: 0, warn: 1, hold: 2 };

const ASKED: [graver: Outcome, milder: Outcome][] = [
  ['hold', 'warn'],
  ['hold', 'clear'],
  ['warn', 'clear'],
];

/** Of every two posts that tell the same event and are labelled apart, how many the detector tells apart, the right way round. */
export function pairTable(judged: readonly Judged[]): string {
  const groups = [
    ...grouped(judged, ({ file, post }) =>
      post.tags.filter((tag) => TOGETHER.test(tag)).map((tag) => `${file} ${tag}`),
    ).values(),
  ];
  const rows = ASKED.map(([graver, milder]) => {
    const twos = groups.flatMap((group) =>
      group
        .filter(({ post }) => post.expect === graver)
        .flatMap((one) => group.filter(({ post }) => post.expect === milder).map((other) => [one, other] as const)),
    );
    const apart = twos.filter(([one, other]) => gravity(one) > gravity(other)).length;
    return [`${graver} and ${milder}`, twos.length, percent(apart / twos.length)];
  });
  return table(['', 'pairs', 'told apart'], rows);
}

function gravity({ detection }: Judged): number {
  return GRAVITY[detection.verdict];
}
