import { expect, test } from 'vitest';
import type { Finding } from '../../engine/verdict';
import type { Posture } from '../../messages/protocol';
import { enforcing } from '../testing/fakes';
import { type Facts, isWorthShowing, viewOf, wishesOf } from './facts';

const nothing: Facts = { type: 'picture', inName: [], inText: [], place: false, time: false, unread: false };
const file = new File([], 'Okafor.png');
const under = (posture: Partial<Posture>) => ({ posture: { ...enforcing, ...posture }, lost: false });

const name: Finding = {
  ...{ from: 0, to: 6, category: 'phi.name', ruleId: 'phi.name', action: 'hold', score: 1 },
  why: { title: 'Name', sentence: 'Enough here.', authority: '' },
};
const board: Facts = {
  ...nothing,
  inText: [name],
  reading: { text: 'Okafor', words: [{ from: 0, to: 6, line: 0, area: { left: 0, top: 0, width: 1, height: 1 } }] },
};

test('a picture that tells nothing is not worth showing', () => {
  expect(isWorthShowing(nothing, under({}))).toBe(false);
});

test('what is held goes out as it is with a reason only', () => {
  const view = viewOf(board, file, under({}));
  expect(view.concerns).toMatchObject([{ action: 'hold', title: 'Name: “Okafor”' }]);
  expect([view.attach, view.reasons.length]).toEqual([undefined, 1]);
  expect(view.picture?.areas).toHaveLength(1);
});

test('who coaches offers the same, and never holds', () => {
  const view = viewOf(board, file, under({ mode: 'coach' }));
  expect(view.concerns).toMatchObject([{ action: 'warn' }]);
  expect([view.attach === undefined, view.reasons]).toEqual([false, []]);
});

test('a place alone is offered to be taken out, and never holds', () => {
  const facts = { ...nothing, place: true };
  expect(viewOf(facts, file, under({})).attach).not.toBeUndefined();
  expect(wishesOf(facts)).toEqual({ strip: true, cover: [], rename: false });
});

test.each(['pdf', 'dicom'] as const)('a %s is held, and nothing can be cleaned in it', (type) => {
  const view = viewOf({ ...nothing, type }, file, under({}));
  expect([view.attach, view.fix, view.picture]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['clear', 'enforce', false, undefined],
  ['warn', 'enforce', true, true],
  ['hold', 'enforce', true, false],
  ['hold', 'coach', false, undefined],
] as const)('unread, whenUnavailable %s, %s: shown %s', (whenUnavailable, mode, isShown, mayAttach) => {
  const facts = { ...nothing, unread: true };
  const standing = under({ whenUnavailable, mode });
  expect(isWorthShowing(facts, standing)).toBe(isShown);
  if (isShown) expect(viewOf(facts, file, standing).attach !== undefined).toBe(mayAttach);
});
