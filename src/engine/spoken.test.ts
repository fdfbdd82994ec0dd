import { expect, test } from 'vitest';
import { normalise } from './normalise';
import { spoken } from './spoken';

const read = (text: string) => spoken(normalise(text))?.text;

test.each([
  ['m r n 4 4 8 2 0 1 7', 'mrn 4482017'],
  ['room four-twelve', 'room 412'],
  ['chart three three oh eight seven now', 'chart 33087 now'],
  ['el expediente cuatro cuatro uno', 'el expediente 441'],
])('%s is read as %s', (said, meant) => {
  expect(read(said)).toBe(meant);
});

test.each(['one or two of us', 'working fri sat sun', 'call 555 0123 4567', 'no numbers here'])(
  '%s is left alone',
  (said) => {
    expect(read(said)).toBeUndefined();
  },
);

test('the way back covers the words as they were typed', () => {
  const source = 'the m r n 4 4 8 2 again';
  const view = spoken(normalise(source));
  const at = view?.text.indexOf('4482') ?? -1;
  expect(source.slice(view?.from(at), view?.to(at + 4))).toBe('4 4 8 2');
});
