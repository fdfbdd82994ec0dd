import bundled from 'virtual:curtain/baseline-scenarios';
import { useState } from 'preact/hooks';
import { readScenarios } from '../../../src/policy/read-scenarios';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { NETWORK_IDS } from '../network';

/** The scenarios at hand: those that come with Curtain, and those opened from files, which last as long as the page. */
export interface Shelf {
  scenarios: readonly Scenario[];
  /** How many of them were opened from files, or put here. */
  opened: number;
  /** What is wrong with the files opened last, one line a problem. */
  problems: readonly string[];
  open(files: readonly File[]): Promise<void>;
  /** Puts one on top that is being written on this page. */
  put(scenario: Scenario): void;
}

export function useShelf(): Shelf {
  const [own, setOwn] = useState<readonly Scenario[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ path: file.name, text: await file.text() })));
    const { scenarios, problems } = readScenarios(read);
    setOwn((before) => onTop(scenarios, before));
    setProblems(problems);
  };
  const put = (scenario: Scenario) => setOwn((before) => onTop([scenario], before));
  return { scenarios: byNetwork(onTop(own, bundled)), opened: own.length, problems, open, put };
}

/** In the order of the networks' tabs, as they are listed. */
function byNetwork(scenarios: readonly Scenario[]): Scenario[] {
  return NETWORK_IDS.flatMap((id) => scenarios.filter(({ network }) => network === id));
}

/** The newer ones first; one with the id of an older one stands in its place. */
function onTop(newer: readonly Scenario[], older: readonly Scenario[]): Scenario[] {
  const ids = new Set(newer.map(({ id }) => id));
  return [...newer, ...older.filter(({ id }) => !ids.has(id))];
}
