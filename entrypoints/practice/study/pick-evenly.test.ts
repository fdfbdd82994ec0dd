import scenarios from 'virtual:curtain/baseline-scenarios';
import { expect, test } from 'vitest';
import { NETWORK_IDS } from '../network';
import { pickEvenly } from './pick-evenly';

/** Numbers as random as a test may have: the same each time. */
function fixed(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

test('ten are spread over the networks, with some where nothing is wrong', () => {
  const ten = pickEvenly(scenarios, 10, fixed());
  expect(new Set(ten).size).toBe(10);
  for (const network of NETWORK_IDS) {
    const here = ten.filter((scenario) => scenario.network === network).length;
    expect(here).toBeGreaterThanOrEqual(2);
    expect(here).toBeLessThanOrEqual(3);
  }
  expect(ten.filter(({ teaches }) => teaches.length === 0).length).toBeGreaterThanOrEqual(4);
});

test('other numbers give others, and all are picked when all are asked for', () => {
  const random = fixed();
  const ids = () => pickEvenly(scenarios, 10, random).map(({ id }) => id);
  expect(ids()).not.toEqual(ids());
  const all = pickEvenly(scenarios, scenarios.length, random);
  expect(new Set(all)).toEqual(new Set(scenarios));
});
