import { describe, expect, test } from 'vitest';
import { tokens } from '../tokens';
import { disguisedEnd } from './disguised-name';
import { names } from './person';

const said = (text: string) => names(text, tokens(text)).map(({ from, to }) => text.slice(from, to));

describe('a name behind digits or stars', () => {
  test.each([
    ['Pt 0rt3ga finally extubated', '0rt3ga'],
    ['ok so M*ria G*nzalez is back', 'M*ria G*nzalez'],
    ['my pt m4r1a is fine', 'm4r1a'],
  ])('%s', (text, name) => {
    expect(said(text)).toContain(name);
  });

  test.each(['that was sh*t', 'what the h*ll', 'F150 in bay 2', 'covid19 again', 'h3llo there', '5 * 4 stars', 'a*b'])(
    'not %s',
    (text) => {
      const cut = tokens(text);
      expect(cut.filter((_, at) => disguisedEnd(text, cut, at) > at)).toEqual([]);
    },
  );
});
