import { type Scenario, scenarioSchema } from './scenario-schema';
import { type PackFile, readYaml } from './yaml-file';

/** The scenarios of a folder or of files somebody opened, and what is wrong with the rest. */
export interface ScenarioReading {
  /** In the order of the files. Files that are wrong are left out. */
  scenarios: Scenario[];
  /** One line a problem: `file:line: field: what; fix`. */
  problems: string[];
}

/** Reads one scenario a file. Each is named after its id, so that no two can be taken for each other. */
export function readScenarios(files: readonly PackFile[]): ScenarioReading {
  const scenarios = new Map<string, { scenario: Scenario; path: string }>();
  const problems: string[] = [];
  for (const file of files) {
    const read = readYaml(file, scenarioSchema);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const scenario = read.value;
    const other = scenarios.get(scenario.id);
    if (other) problems.push(`${file.path}: id: "${scenario.id}" is already taken by ${other.path}`);
    else if (
      file.path
        .split('/')
        .at(-1)
        ?.replace(/\.ya?ml$/, '') !== scenario.id
    )
      problems.push(`${file.path}: id: expected the file to be named ${scenario.id}.yaml`);
    else scenarios.set(scenario.id, { scenario, path: file.path });
  }
  return { scenarios: [...scenarios.values()].map(({ scenario }) => scenario), problems };
}
