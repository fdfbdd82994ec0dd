// @vitest-environment happy-dom
import { options, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { unfoundWords } from './unfound';
import { drawWordsUnfound } from './unfound-parts';

const { vnode } = options;
afterEach(() => {
  if (vnode) options.vnode = vnode;
  else delete options.vnode;
  render(null, document.body);
  vi.unstubAllEnvs();
});

test('words are values, wherever a part has them, and change with it', () => {
  drawWordsUnfound();
  const Part = ({ count }: { count: number }) => (
    <>
      {count} things
      <p>
        Take out <b>{'Ada'}</b>
        {count === 1 && ['now', '']}
      </p>
      <style>{'p{}'}</style>
    </>
  );
  render(<Part count={2} />, document.body);
  const said = () => [...document.querySelectorAll('data')].map(({ value }) => value);
  expect(said()).toEqual(['2', ' things', 'Take out ', 'Ada']);
  expect(document.body.textContent).toBe('p{}');
  render(<Part count={1} />, document.body);
  expect(said()).toEqual(['1', ' things', 'Take out ', 'Ada', 'now']);
});

test('words outside of parts are values in Firefox alone', () => {
  expect(unfoundWords('Close').textContent).toBe('Close');
  vi.stubEnv('FIREFOX', 'true');
  const held = unfoundWords('Close') as HTMLDataElement;
  expect([held.value, held.textContent]).toEqual(['Close', '']);
});
