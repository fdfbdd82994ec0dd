// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UnseenFrames } from './unseen-frames';

let end: AbortController;
let told: Element[];
let moves: boolean[];
let mayTell: boolean;
let frames: UnseenFrames;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  end = new AbortController();
  told = [];
  moves = [];
  mayTell = true;
  frames = new UnseenFrames({
    window,
    signal: end.signal,
    mayTell: () => mayTell,
    met: (frame) => told.push(frame),
    moved: () => moves.push(frames.isIn),
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A frame that nobody can look into. */
function shutFrame(attributes: Partial<Record<'src' | 'srcdoc' | 'sandbox', string>>): HTMLElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  Object.defineProperty(frame, 'contentDocument', { value: null });
  return frame;
}

test.each([
  { src: 'data:text/html,<p contenteditable>' },
  { src: ' BLOB:https://a.example/1', sandbox: '' },
  { srcdoc: '<p contenteditable>', sandbox: 'allow-scripts', src: 'https://b.example/' },
])('a frame with %o is told of', (attributes) => {
  const frame = shutFrame(attributes);
  frames.look(frame);
  expect(told).toEqual([frame]);
  expect(moves).toEqual([true]);
});

test.each([{ src: 'https://b.example/' }, { src: 'data:image/png;base64,AAAA' }, { sandbox: '' }, {}])(
  'of a frame with %o nothing is said',
  (attributes) => {
    frames.look(shutFrame(attributes));
    frames.look(null);
    expect([told, moves]).toEqual([[], []]);
  },
);

test('once a frame, and again of another', () => {
  const [first, second] = [shutFrame({ src: 'data:text/html,1' }), shutFrame({ src: 'data:text/html,2' })];
  for (const frame of [first, first, second, first]) {
    frames.look(frame);
    window.dispatchEvent(new Event('focus'));
  }
  expect(told).toEqual([first, second]);
  expect(moves).toEqual([true, false, true, false, true, false, true, false]);
});

test('while nothing is watched anyway it waits, and says so when that is over', () => {
  const frame = shutFrame({ src: 'data:text/html,1' });
  mayTell = false;
  frames.look(frame);
  expect(told).toEqual([]);
  mayTell = true;
  frames.look(frame);
  expect(told).toEqual([frame]);
});

test('it looks again while any frame has the focus, as a page hears nothing of one that takes it from another', () => {
  const [known, unseen] = [shutFrame({ src: 'https://b.example/' }), shutFrame({ src: 'data:text/html,2' })];
  let focused: Element = known;
  vi.spyOn(Document.prototype, 'activeElement', 'get').mockImplementation(() => focused);
  frames.look(known);
  focused = unseen;
  vi.advanceTimersByTime(500);
  expect(told).toEqual([unseen]);
  focused = document.body;
  vi.advanceTimersByTime(500);
  expect(moves).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('its end leaves nothing to come', () => {
  frames.look(shutFrame({ src: 'https://b.example/' }));
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});
