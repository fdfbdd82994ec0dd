import { expect, test } from 'vitest';
import { Kept } from './kept';

function asking(enough: number) {
  const made: string[] = [];
  const kept = new Kept<string>(enough);
  const ask = (...keys: string[]) => {
    for (const key of keys)
      kept.get(key, () => {
        made.push(key);
        return key;
      });
    kept.age();
  };
  return { made, ask, kept };
}

test('makes each thing once', () => {
  const { made, ask } = asking(10);
  ask('a', 'b', 'a');
  ask('b');
  expect(made).toEqual(['a', 'b']);
});

test('keeps more than a generation while all of it is asked for', () => {
  const { made, ask } = asking(2);
  for (let time = 0; time < 5; time++) ask('a', 'b', 'c', 'd');
  expect(made).toEqual(['a', 'b', 'c', 'd']);
});

test('lets go what was not asked for', () => {
  const { made, ask } = asking(2);
  ask('a');
  ask('b', 'c');
  ask('d', 'e', 'f');
  ask('a');
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
});

test('forgets all at once', () => {
  const { made, ask, kept } = asking(2);
  ask('a', 'b', 'c');
  kept.clear();
  ask('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
