// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Posture } from '../messages/protocol';
import type { FileDesk, JudgeFiles } from './attachments';
import { bench, tick } from './testing/bench';
import { FakeLink } from './testing/fakes';

let end: (() => void) | undefined;
afterEach(() => end?.());

const failing = () => Promise.reject<JudgeFiles>(new Error('gone'));

/** A page under this posture that pastes a file. */
async function pasted(posture: Partial<Posture>, load: () => Promise<JudgeFiles>) {
  const on = bench(new FakeLink(), undefined, load);
  end = () => on.end.abort();
  on.link.say(posture);
  const heard: string[] = [];
  document.body.addEventListener('paste', () => heard.push('paste'));
  const paste = async () => {
    const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
    const files = [new File(['x'], 'a.png', { lastModified: 1 })];
    Object.assign(event, { clipboardData: { files, types: ['Files'], getData: () => '' } });
    on.box.dispatchEvent(event);
    await tick();
  };
  await paste();
  return { ...on, heard, paste };
}

/** A judge that only remembers. */
function remembering() {
  const desks: FileDesk[] = [];
  const load = async (): Promise<JudgeFiles> => async (_, desk) => void desks.push(desk);
  return { desks, load };
}

test.each(['coach', 'enforce'] as const)('%s: the page hears of a file only from the judge', async (mode) => {
  const { desks, load } = remembering();
  const { heard } = await pasted({ mode }, load);
  expect(desks).toHaveLength(1);
  expect(heard).toEqual([]);
});

test('who only observes lets every file go its way, and says nothing', async () => {
  const { desks, load } = remembering();
  const { heard, overlay } = await pasted({ mode: 'observe' }, load);
  expect([heard, desks, overlay.said]).toEqual([['paste'], [], []]);
});

test.each(['paused', 'off'] as const)('%s: a file goes its way, and a line says that nobody looked', async (state) => {
  const { desks, load } = remembering();
  const { heard, overlay } = await pasted({ state }, load);
  expect([heard, desks]).toEqual([['paste'], []]);
  expect(overlay.said).toHaveLength(1);
});

test('when nobody can look, the person is told, and the same file goes through when it comes again', async () => {
  const { heard, overlay, paste } = await pasted({ whenUnavailable: 'warn' }, failing);
  expect(heard).toEqual([]);
  expect(overlay.said).toHaveLength(1);
  await paste();
  expect(heard).toEqual(['paste']);
});

test('where the pack holds what nobody could look at, it does not', async () => {
  const { heard, overlay, paste } = await pasted({ whenUnavailable: 'hold' }, failing);
  await paste();
  expect(heard).toEqual([]);
  expect(overlay.said).toHaveLength(2);
});

test('a photo is asked about once for each draft that speaks of a patient', async () => {
  const { desks, load } = remembering();
  const { type } = await pasted({}, load);
  expect(desks[0]?.askFor()).toBe(false);
  await type('Sat with Okafor.');
  expect(desks[0]?.askFor()).toBe(true);
  expect(desks[0]?.askFor()).toBe(false);
});
