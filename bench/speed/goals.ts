import type { Cell } from './record';

/** A figure of the record: the part, the first cells of its row, and its column (`figureIn`). */
export interface Figure {
  part: string;
  row: Cell[];
  column: string;
  /** The column of the same row that it is divided by. */
  against?: string;
}

/** How fast Curtain is meant to be, and where the record says how fast it is. */
export interface Goal {
  goal: string;
  where: string;
  figures: Figure[];
  /** The goal is met when every figure keeps to it. */
  atMost?: number;
  atLeast?: number;
  unit: 'ms' | '×';
  /** What a figure alone does not tell: of a missed goal, what it fails by. Without figures of a table, which may change. */
  why: string;
}

const EDITORS = ['Draft.js', 'Lexical', 'textarea'];
const LENGTHS = ['280', '2,000', '10,000'];
const BROWSERS = ['Chromium', 'Firefox'];

const keys = (browsers: string[], length: string, column: string): Figure[] =>
  browsers.flatMap((browser) =>
    EDITORS.map((editor) => ({ part: 'keystroke', row: [`${browser}, ${editor}`, length], column })),
  );

const thread = (editor: string, length: string): Figure => ({
  part: 'main-thread',
  row: [editor, length],
  column: 'cost, p95',
});
const LARGE_FIELD = thread('textarea', '10,000');
const OTHER_BOXES = EDITORS.flatMap((editor) => LENGTHS.map((length) => thread(editor, length))).filter(
  ({ row }) => row.join() !== LARGE_FIELD.row.join(),
);

const gigabyte = (column: string): Figure => ({
  part: 'stream',
  row: [/^a gigabyte, /],
  column,
  against: 'memory, MB',
});

export const GOALS: Goal[] = [
  {
    goal: 'one more key at 10,000 characters, engine alone, median',
    where: 'in Node',
    figures: [{ part: 'peers', row: ['Curtain', '10,000'], column: 'one more key, median' }],
    ...{ atMost: 1, unit: 'ms' },
    why: 'labelled posts put together, each read for the first time a moment before',
  },
  {
    goal: 'the same',
    where: 'in the worker',
    figures: keys(['Chromium'], '10,000', 'engine'),
    ...{ atMost: 1, unit: 'ms' },
    why: 'one text that is typed on, as in a compose box',
  },
  {
    goal: 'from a key to its mark at 280 characters, p95',
    where: 'drawn',
    figures: keys(['Chromium'], '280', 'drawn, p95'),
    ...{ atMost: 16.7, unit: 'ms' },
    why: 'the mark stands within the time of one frame',
  },
  {
    goal: 'the same',
    where: 'painted',
    figures: keys(BROWSERS, '280', 'p95'),
    ...{ atMost: 16.7, unit: 'ms' },
    why: 'the wait for the next frame comes on top, up to 16.7 ms at 60 Hz',
  },
  {
    goal: 'what a key costs the page’s main thread, p95',
    where: 'all boxes but the next',
    figures: OTHER_BOXES,
    ...{ atMost: 1, unit: 'ms' },
    why: '`port.postMessage` takes 1 to 3 ms while both cores are busy, our own code 0.3 to 0.5 ms',
  },
  {
    goal: 'the same',
    where: 'a textarea of 10,000',
    figures: [LARGE_FIELD],
    ...{ atMost: 1, unit: 'ms' },
    why: 'a field has no ranges to mark: its text is laid out a second time under the marks',
  },
  {
    goal: 'faster than Harper on the same posts of 280 characters',
    where: 'cold',
    figures: [{ part: 'peers', row: ['harper.js', '280'], column: 'cold, times' }],
    ...{ atLeast: 5, unit: '×' },
    why: 'both in Node, in turns',
  },
  {
    goal: 'the same',
    where: 'one more key',
    figures: [{ part: 'peers', row: ['harper.js', '280'], column: 'one more key, times' }],
    ...{ atLeast: 5, unit: '×' },
    why: 'sentences that did not change are not read again',
  },
  {
    goal: 'ten thousand rules against a hundred',
    where: 'cold, and one more key',
    figures: ['cold, times', 'one more key, times'].map((column) => ({
      part: 'growth',
      row: ['10,000 rules'],
      column,
    })),
    ...{ atMost: 2, unit: '×' },
    why: 'a rule is asked only of a sentence that has one of the words it needs',
  },
  {
    goal: 'a post of 280 characters, cold, median',
    where: 'in Node',
    figures: [{ part: 'peers', row: ['Curtain', '280'], column: 'cold, median' }],
    ...{ atMost: 2, unit: 'ms' },
    why: 'most of it is tagging the words of each sentence',
  },
  {
    goal: 'a thousand times the text',
    where: 'cold',
    figures: [{ part: 'growth', row: ['280,000 characters'], column: 'cold, times' }],
    ...{ atMost: 1000, unit: '×' },
    why: 'linear; single steps of ten rest on few posts, and scatter around ten',
  },
  {
    goal: 'memory on a gigabyte of posts, against that after a tenth',
    where: 'after half, and all',
    figures: ['half', 'end'].map(gigabyte),
    ...{ atMost: 1.1, unit: '×' },
    why: 'blocks of posts are let go once answered',
  },
];
