import { availableParallelism } from 'node:os';

/** What `curtain check` was asked for. */
export interface CheckOptions {
  summary: boolean;
  /** How many threads share the work. */
  jobs: number;
}

/** @returns the options, or the one that was not understood. */
export function checkOptions(given: string[]): CheckOptions | string {
  const options: CheckOptions = { summary: false, jobs: 1 };
  for (let at = 0; at < given.length; at++) {
    const option = given[at] as string;
    if (option === '--summary') options.summary = true;
    else if (option === '--jobs') {
      const jobs = given[++at] === 'all' ? availableParallelism() : Number(given[at]);
      if (!Number.isInteger(jobs) || jobs < 1)
        return `--jobs ${given[at] ?? ''} (a number from 1, or "all")`.replace('  ', ' ');
      options.jobs = jobs;
    } else return option;
  }
  return options;
}
