import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scenarioPaths } from '../../src/cli/pack/pack-paths';
import { readScenarios } from '../../src/policy/read-scenarios';
import { SCENARIO_NETWORKS, type Scenario } from '../../src/policy/scenario-schema';
import { SOON } from './soon';

const FOLDER = 'rules/baseline';

const { scenarios } = readScenarios(
  scenarioPaths(FOLDER).map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') })),
);

/** The scenarios that come with Curtain, in the order of the page. */
export const SCENARIOS: readonly Scenario[] = SCENARIO_NETWORKS.flatMap((id) =>
  scenarios.filter(({ network }) => network === id),
);

/** @throws Error where no scenario has the id. */
export function scenarioOf(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario is called ${id}`);
  return found;
}

/** Waits until the heading with these words has the focus. */
export async function onHeading(page: Page, words: string | undefined): Promise<void> {
  await expect.poll(() => heading(page), SOON).toBe(words);
}

/** The heading that has the focus: where a screen reader stands after each step. */
export function heading(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('h1, h2') ? (activeElement.textContent ?? '') : '';
  });
}
