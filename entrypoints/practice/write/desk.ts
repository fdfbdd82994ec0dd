import type { Scenario } from '../../../src/policy/scenario-schema';
import { toYaml } from './to-yaml';

/** A scenario being written. */
export interface Manuscript {
  key: number;
  scenario: Scenario;
  /** What its file says, or what it was begun with. */
  saved: string;
}

/** The scenarios somebody has open, and the one in front. They last as long as the page. */
export interface Desk {
  manuscripts: readonly Manuscript[];
  /** Key of the one in front; absent while none is open. */
  current?: number;
}

export type DeskEvent =
  | { kind: 'brought'; scenarios: readonly Scenario[] }
  | { kind: 'chosen'; key: number }
  | { kind: 'changed'; scenario: Scenario }
  | { kind: 'saved' };

export const EMPTY_DESK: Desk = { manuscripts: [] };

export function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'brought':
      return event.scenarios.reduceRight(bring, desk);
    case 'chosen':
      return { ...desk, current: event.key };
    case 'changed':
      return withCurrent(desk, (manuscript) => ({ ...manuscript, scenario: event.scenario }));
    case 'saved':
      return withCurrent(desk, (manuscript) => ({ ...manuscript, saved: toYaml(manuscript.scenario) }));
  }
}

export function isUnsaved({ scenario, saved }: Manuscript): boolean {
  return toYaml(scenario) !== saved;
}

export function currentOf({ manuscripts, current }: Desk): Manuscript | undefined {
  return manuscripts.find(({ key }) => key === current);
}

/** A file opened again takes the place of the one opened before, unless that one holds work nobody has saved. */
function bring({ manuscripts }: Desk, scenario: Scenario): Desk {
  const kept = manuscripts.filter((other) => other.scenario.id !== scenario.id || isUnsaved(other));
  const key = Math.max(0, ...manuscripts.map((other) => other.key)) + 1;
  return { manuscripts: [...kept, { key, scenario, saved: toYaml(scenario) }], current: key };
}

function withCurrent(desk: Desk, change: (manuscript: Manuscript) => Manuscript): Desk {
  const manuscripts = desk.manuscripts.map((one) => (one.key === desk.current ? change(one) : one));
  return { ...desk, manuscripts };
}
