import { type Scenario, scenarioSchema } from './scenario-schema';
import { type PackFile, readYaml } from './yaml-file';

/** The scenarios of a folder or of files somebody opened, and what is wrong with the rest. */
export interface ScenarioReading {
  /** In the order of the files. Files that are wrong are left out. */
  scenarios: Scenario[];
  /** One line a problem: `file:line: field: what; fix`. */
  problems: string[];
}

/** Reads one scenario a file, whatever the file is called: a browser that downloads it twice names it anew. */
export function readScenarios(files: readonly PackFile[]): ScenarioReading {
  return read(files, () => []);
}

/** The same for a folder that people keep: there each file is named after its scenario. */
export function readNamedScenarios(files: readonly PackFile[]): ScenarioReading {
  return read(files, misnamed);
}

function read(files: readonly PackFile[], more: (file: PackFile, scenario: Scenario) => string[]): ScenarioReading {
  const taken = new Map<string, string>();
  const scenarios: Scenario[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const result = readYaml(file, scenarioSchema);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const scenario = result.value;
    const other = taken.get(scenario.id);
    const wrong = other ? [`${file.path}: id: "${scenario.id}" is already taken by ${other}`] : more(file, scenario);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    taken.set(scenario.id, file.path);
    scenarios.push(scenario);
  }
  return { scenarios, problems };
}

function misnamed({ path }: PackFile, { id }: Scenario): string[] {
  return /([^/]+)\.ya?ml$/.exec(path)?.[1] === id ? [] : [`${path}: id: expected the file to be named ${id}.yaml`];
}
