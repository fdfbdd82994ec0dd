import { expect, test } from 'vitest';
import { bundledModel } from '../../channels/bundled-model';
import { CATEGORIES } from '../category';
import { readModel, tables, toTrained, writeModel } from './model';

const words = ['patient', 'the'];
const rules = ['signal.patient'];

function blank() {
  return {
    words,
    rules,
    calibration: { shown: [2, 1, 0], held: [1, 0.5, 0] },
    evidence: Object.fromEntries(CATEGORIES.map((category) => [category, 0.5])) as Record<
      (typeof CATEGORIES)[number],
      number
    >,
    tables: Object.fromEntries(
      Object.entries(tables(words.length, rules.length)).map(([name, [rows, columns]]) => [
        name,
        Float32Array.from({ length: rows * columns }, (_, at) => ((at % 37) - 18) / 18),
      ]),
    ),
  };
}

function farthest(one: Float32Array, other: Float32Array): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] as number))), 0);
}

test('a model read back is the model written, within a step of its columns', () => {
  const written = blank();
  const read = readModel(writeModel(written));
  expect([...read.words]).toEqual([
    ['patient', 0],
    ['the', 1],
  ]);
  expect(read.calibration).toEqual(written.calibration);
  for (const [name, table] of Object.entries(written.tables))
    expect(farthest(table, toTrained(read).tables[name] as Float32Array), name).toBeLessThan(1 / 127);
});

test('bytes cut short are refused with what to do', () => {
  expect(() => readModel(writeModel(blank()).slice(0, -100))).toThrow();
  const longer = new Uint8Array([...writeModel(blank()), 0]);
  expect(() => readModel(longer)).toThrow('train it again');
});

test('the model that ships fits its budget of one megabyte', () => {
  const { words: known, rules: heard } = bundledModel();
  const sizes = Object.values(tables(known.size, heard.size)).map(([rows, columns]) => rows * columns);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
