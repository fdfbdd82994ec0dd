// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { replace } from '../compose/replace';
import type { Post } from '../engine/post';
import { Draft } from './draft';
import { applyAll, applyFix } from './fixes';
import { judged } from './testing/fakes';

vi.mock('../compose/replace', () => ({ replace: vi.fn() }));

const box = document.createElement('div');

beforeEach(() => {
  vi.mocked(replace).mockImplementation(async (element, { from, to }, words) => {
    const text = element.textContent ?? '';
    element.textContent = text.slice(0, from) + words + text.slice(to);
    return true;
  });
});

function draft(text: string): Draft {
  box.textContent = text;
  const made = new Draft(box, { id: 'post', box: 'div', keys: [] });
  made.take(judged({ text, revision: made.revision } as Post));
  return made;
}

test.each([
  ['in the middle', 'sat in bay 3 all night', 'sat in all night'],
  ['before a comma', 'sat in bay 3, all night', 'sat in, all night'],
  ['at the end', 'sat in bay 3', 'sat in'],
  ['at the start', 'bay 3 all night', 'all night'],
  ['at the start of a line', 'one\nbay 3 all night', 'one\nall night'],
])('words taken out %s leave no gap', async (_name, before, after) => {
  const made = draft(before);
  await Promise.all(made.findings.map((finding) => applyFix(made, finding)));
  expect(box.textContent).toBe(after);
});

test('a span that reaches over a space keeps the space', async () => {
  const made = draft('saw Okafor again');
  const [finding] = made.findings;
  if (finding) await applyFix(made, { ...finding, to: finding.to + 1 });
  expect(box.textContent).toBe('saw a patient again');
});

test('everything that can be fixed is, and what was is told', async () => {
  const made = draft('saw Okafor in bay 3, SSN');
  const fixed = await applyAll(made, made.findings);
  expect(box.textContent).toBe('saw a patient in, SSN');
  expect(fixed.map(({ why }) => why.title)).toEqual(['Room', "Patient's name"]);
});

test('it stops when the person types on in the middle of it', async () => {
  const made = draft('saw Okafor in bay 3');
  vi.mocked(replace).mockImplementationOnce(async (element) => {
    element.textContent = 'I saw Okafor in';
    return true;
  });
  await applyAll(made, made.findings);
  expect(box.textContent).toBe('I saw Okafor in');
});
