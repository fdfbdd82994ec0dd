// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComingOverlay } from './coming';
import type { BoxView, Choices, CreateOverlay, HoldView, Overlay } from './view';

vi.mock('../words/words', () => ({ t: (key: string, ...more: string[]) => [key, ...more].join(' ') }));

const choices = {} as Choices;
const view = (chip: BoxView['chip'] = { state: 'watching' }): BoxView => ({
  box: document.createElement('div'),
  chip,
  marks: [],
});
const held = (title: string, box: HTMLElement = document.createElement('div')): HoldView => ({
  box,
  marks: [{ finding: { why: { title } }, ranges: [] }] as unknown as HoldView['marks'],
  lectured: [],
  siteName: 'X',
  overrideReasons: [],
});

/** Remembers what it was told. */
function recorder(): { told: string[]; create: CreateOverlay } {
  const told: string[] = [];
  const note = (name: string) => () => void told.push(name);
  const create = () =>
    ({
      show: note('show'),
      hide: note('hide'),
      hold: note('hold'),
      say: note('say'),
      destroy: note('destroy'),
    }) as never;
  return { told, create };
}

/** A load that comes to something once it has failed so often. */
function afterFailures(count: number, create: CreateOverlay) {
  const load = vi.fn(async () => create);
  for (let failures = 0; failures < count; failures++) load.mockRejectedValueOnce(new Error('no'));
  return load;
}

/** What the plain notice says: its root is closed, so the test opens it. */
const said = () => roots.flatMap((root) => (root.host.isConnected ? [root.querySelector('.notice')?.textContent] : []));
let roots: ShadowRoot[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  roots = [];
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  HTMLElement.prototype.showPopover = () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.querySelectorAll('curtain-overlay').forEach((node) => {
    node.remove();
  });
});

const turns = () => vi.advanceTimersByTimeAsync(0);

test('nothing is loaded before there is something to show', async () => {
  const load = vi.fn(async () => recorder().create);
  const overlay: Overlay = new ComingOverlay(choices, load);
  overlay.hide(document.createElement('div'));
  await turns();
  expect(load).not.toHaveBeenCalled();
});

test('what was to be shown meanwhile is shown when it comes, each box once, the newest request last', async () => {
  const { told, create } = recorder();
  const overlay = new ComingOverlay(choices, async () => create);
  const first = view();
  const gone = view();
  overlay.show(first);
  overlay.show(first);
  overlay.show(gone);
  overlay.hide(gone.box);
  overlay.say(first.box, 'Checked.');
  overlay.hold(held('Name'));
  await turns();
  expect(told).toEqual(['show', 'hold']);
  overlay.say(first.box, 'Checked.');
  overlay.destroy();
  expect(told).toEqual(['show', 'hold', 'say', 'destroy']);
});

test('what can not come is said in words, and is tried again', async () => {
  const { told, create } = recorder();
  const load = afterFailures(2, create);
  const overlay = new ComingOverlay(choices, load);
  const box = view();
  overlay.show(box);
  await turns();
  expect(said()).toEqual(['plainNoticeplainClose']);
  overlay.show(box);
  await turns();
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2000);
  overlay.show(box);
  await turns();
  expect([told, said()]).toEqual([['show'], []]);
});

test('what could not come comes later by itself, each time after twice as long', async () => {
  const { told, create } = recorder();
  const load = afterFailures(2, create);
  const overlay = new ComingOverlay(choices, load);
  overlay.show(view());
  await vi.advanceTimersByTimeAsync(2000);
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(3999);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect([told, said()]).toEqual([['show'], []]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(3);
});

test('nothing is tried by itself for a box that has gone, or after the end', async () => {
  const load = vi.fn(() => Promise.reject(new Error('no')));
  const [gone, ended] = [new ComingOverlay(choices, load), new ComingOverlay(choices, load)];
  const box = view();
  for (const overlay of [gone, ended]) overlay.show(box);
  await turns();
  gone.hide(box.box);
  ended.destroy();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a load that hangs is a load that failed', async () => {
  const overlay = new ComingOverlay(choices, () => new Promise(() => undefined));
  overlay.show(view({ state: 'off', reason: 'Not watching: reload.' }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(said()).toEqual(['Not watching: reload.plainClose']);
});

test('a post that was held says what for, even then', async () => {
  const overlay = new ComingOverlay(choices, () => Promise.reject(new Error('no')));
  overlay.show(view());
  overlay.hold(held("Patient's name"));
  await turns();
  expect(said()).toEqual(["plainHold Patient's nameplainClose"]);
});

test('the notice goes with the last box, and comes back with news only once it was closed', async () => {
  const overlay = new ComingOverlay(choices, () => Promise.reject(new Error('no')));
  const box = view();
  overlay.show(box);
  await turns();
  roots.at(-1)?.querySelector('button')?.click();
  overlay.show(box);
  expect(said()).toEqual([]);
  overlay.hold(held('Name', box.box));
  expect(said()).toEqual(['plainHold NameplainClose']);
  overlay.hide(box.box);
  expect(said()).toEqual([]);
});

test('a press is answered each time, even with words that were closed before', async () => {
  const overlay = new ComingOverlay(choices, () => Promise.reject(new Error('no')));
  const box = view();
  overlay.show(box);
  overlay.hold(held('Name', box.box));
  await turns();
  roots.at(-1)?.querySelector('button')?.click();
  expect(said()).toEqual([]);
  overlay.hold(held('Name', box.box));
  expect(said()).toEqual(['plainHold NameplainClose']);
});

test('what the page takes away is put back', async () => {
  const overlay = new ComingOverlay(choices, () => Promise.reject(new Error('no')));
  const box = view();
  overlay.show(box);
  await turns();
  roots.at(-1)?.host.remove();
  overlay.show(box);
  expect(said()).toEqual(['plainNoticeplainClose']);
});

test('a hold goes with its box, and once nothing in it is held; a later box hears nothing of it', async () => {
  const { told, create } = recorder();
  const load = afterFailures(1, create);
  const overlay = new ComingOverlay(choices, load);
  const box = view();
  overlay.show(box);
  overlay.hold(held('Name', box.box));
  await turns();
  overlay.show(box);
  expect(said()).toEqual(['plainNoticeplainClose']);
  overlay.hold(held('Name', box.box));
  overlay.hide(box.box);
  await vi.advanceTimersByTimeAsync(2000);
  overlay.show(view());
  await turns();
  expect(told).toEqual(['show']);
});

test('a hold is not pushed aside by a line, and a line is worth reading for a while only', async () => {
  const { told, create } = recorder();
  const overlay = new ComingOverlay(choices, async () => create);
  const box = view();
  overlay.hold(held('Name', box.box));
  overlay.say(box.box, 'Checked.');
  await turns();
  expect(told).toEqual(['hold']);
  const other = new ComingOverlay(choices, () => Promise.reject(new Error('no')));
  other.show(box);
  other.say(box.box, 'Checked.');
  await turns();
  expect(said()).toEqual(['Checked.plainClose']);
  await vi.advanceTimersByTimeAsync(7000);
  other.show({ ...box, chip: { state: 'off', reason: 'Not watching.' } });
  await turns();
  expect(said()).toEqual(['Not watching.plainClose']);
});

test('an overlay that the page does not let stand has not come', async () => {
  const create = () => {
    throw new Error('no popover here');
  };
  const overlay = new ComingOverlay(choices, async () => create);
  const box = view();
  overlay.show(box);
  overlay.hold(held('Name', box.box));
  await turns();
  expect(said()).toEqual(['plainHold NameplainClose']);
});

test('after its end nothing comes any more', async () => {
  const { told, create } = recorder();
  const overlay = new ComingOverlay(choices, async () => create);
  overlay.show(view());
  overlay.destroy();
  await turns();
  expect(told).toEqual([]);
});
