import fc, { type Arbitrary } from 'fast-check';
import { piece } from './pieces';

/** What a pair of hands does at a compose box. Places are shares of the box, from its left and its top. */
export type Step =
  | { do: 'type' | 'insert' | 'paste'; text: string }
  /** Keys pressed together, some times over. */
  | { do: 'press'; keys: string; times: number }
  /** An input method: what it shows one after the other, then what is chosen; nothing where it is called off. */
  | { do: 'compose'; shown: readonly string[]; chosen: string }
  | { do: 'click'; at: Spot }
  /** A word is taken with two clicks, and dragged elsewhere. */
  | { do: 'drag'; from: Spot; to: Spot }
  /** The first offer of the card nearest to the caret is taken. */
  | { do: 'fix' };

export type Spot = [across: number, down: number];

/** Steps in a row, after which the hands rest. */
export type Burst = readonly Step[];

/** Text as it can be sent to a browser: no halves of characters, and Tab would leave the box. */
const sendable = piece.map((text) =>
  text
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/[\t\r\0]/g, ' '),
);
const short = sendable.map((text) => text.slice(0, 40).toWellFormed().replaceAll('\ufffd', ''));
/** What comes at once, as from a dictation, comes without a line break. */
const dictated = sendable.map((text) => text.replaceAll('\n', ' '));
const share = fc.integer({ min: 2, max: 98 }).map((hundredth) => hundredth / 100);
const place = fc.tuple(share, share);

const MOVES = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Control+ArrowLeft',
  'Control+Home',
  'Control+End',
];
const SELECTS = [
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Shift+Home',
  'Shift+End',
  'Control+Shift+ArrowLeft',
  'Shift+ArrowUp',
];

function press(...keys: string[]): Arbitrary<Step> {
  return fc.record({
    do: fc.constant('press' as const),
    keys: fc.constantFrom(...keys),
    times: fc.integer({ min: 1, max: 6 }),
  });
}

const once = (keys: string): Step => ({ do: 'press', keys, times: 1 });

const step: Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), text: short }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('insert' as const), text: dictated }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('paste' as const), text: sendable }) },
  { weight: 3, arbitrary: press('Backspace', 'Delete', 'Control+Backspace', 'Control+Delete') },
  { weight: 3, arbitrary: press(...MOVES) },
  { weight: 2, arbitrary: press(...SELECTS) },
  { weight: 2, arbitrary: press('Enter') },
  { weight: 2, arbitrary: press('Control+z', 'Control+y', 'Control+Shift+z') },
  { weight: 1, arbitrary: fc.constant(once('Control+a')) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('compose' as const),
      shown: fc.constantFrom(['し', 'しご', 'しごと'], ['´'], ['ㅎ', '하', '한'], ['n', 'ni', 'ni hao']),
      chosen: fc.constantFrom('仕事', 'é', '한', '你好', 'Okafor', ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('click' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drag' as const), from: place, to: place }) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'fix' }) },
);

const burst: Arbitrary<Burst> = fc.array(step, { minLength: 2, maxLength: 7, size: 'max' });

/** What every script begins with: something to mark, to move about, to break and to mend. */
const opening: Arbitrary<Burst> = fc
  .constantFrom(
    'Sat with my patient Harold Venning this morning after his biopsy. ',
    'Mi paciente Rosa Quiñones, MRN 4471820, ya salió de la cama 4. ',
    'The frequent flyers in our ER tonight are all drug seekers. ',
    'Her DOB is 09/22/1954 and her SSN is 038-52-7714. ',
  )
  .map((text) => [{ do: 'insert', text }]);

/** A script of some bursts. */
export function scriptOf(bursts: number): Arbitrary<Burst[]> {
  const rest = fc.array(burst, { minLength: bursts, maxLength: bursts });
  return fc.tuple(opening, rest).map(([first, others]) => [first, ...others]);
}
