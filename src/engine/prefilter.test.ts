import { expect, test } from 'vitest';
import { Prefilter } from './prefilter';

function prefilter(): Prefilter<string> {
  const filter = new Prefilter<string>();
  filter.add('always');
  filter.add('bed or ward', ['bed', 'ward']);
  filter.add('a number in a ward', ['0'], ['ward']);
  filter.add('never', []);
  return filter;
}

test.each<[string, string[]]>([
  ['nothing', ['always']],
  ['the ward', ['always', 'bed or ward']],
  ['room 0', ['always']],
  ['ward 0, bed 0', ['always', 'bed or ward', 'a number in a ward']],
])('%s', (text, worth) => expect(prefilter().worthTrying(text)).toEqual(worth));

test('what was added later is found', () => {
  const filter = prefilter();
  filter.worthTrying('the ward');
  filter.add('warden', ['warden']);
  expect(filter.worthTrying('the warden')).toEqual(['always', 'bed or ward', 'warden']);
});

test('empty, it holds nothing', () => expect(new Prefilter().worthTrying('ward')).toEqual([]));
