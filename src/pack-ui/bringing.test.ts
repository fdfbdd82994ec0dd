import { expect, test } from 'vitest';
import type { ImportAnswer, PacksView, Problem } from '../messages/packs';
import { bring, type Send } from './bringing';
import { isUnsigned } from './import-pack';

const view: PacksView = { health: 'bundled', layers: [], mode: 'enforce', locks: [], mayImport: true };
const problem: Problem = { stop: 'key', details: [], at: 1, source: 'file' };
const answering =
  (answer: ImportAnswer): Send =>
  async () =>
    answer;
const unsigned = async () => true;

test('a pack nobody signed may be tried where no signers are known, and is asked about once', async () => {
  const send = answering({ kind: 'refused', problem, view });
  expect(await bring(send, {}, unsigned)).toEqual([{ step: 'unsigned', send }, view]);
  expect((await bring(send, { unsigned: true }, unsigned))[0].step).toBe('refused');
  const trusting = { ...view, trusted: { required: 1, keys: [] } };
  expect((await bring(answering({ kind: 'refused', problem, view: trusting }), {}, unsigned))[0].step).toBe('refused');
});

test('digits are compared before anything else happens', async () => {
  const send = answering({ kind: 'confirm', keys: [], title: 'Ours', issuer: 'Us' });
  expect(await bring(send)).toEqual([{ step: 'confirm', keys: [], title: 'Ours', issuer: 'Us', send }]);
});

test('a background that is gone is told of, never thrown', async () => {
  expect(await bring(() => Promise.reject(new Error('gone')))).toEqual([{ step: 'silent' }]);
});

test.each([
  ['{"payload": "e30", "signatures": []}', true],
  ['{"payload": "e30", "signatures": [{}]}', false],
  ['{}', false],
  ['null', false],
  ['not JSON', false],
])('whether %s is an unsigned pack', async (text, expected) => {
  expect(await isUnsigned(new Blob([text]))).toBe(expected);
});
