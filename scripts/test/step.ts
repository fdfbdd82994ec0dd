import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Counts, counts, type VitestReport } from './counts';
import { untestedIn } from './untested';

export interface Outcome extends Counts {
  ok: boolean;
  /** What the step printed; shown only when it failed. */
  output?: string;
  /** A few words for the step's line. */
  summary?: string;
  /** What it says it could not look at, and why. */
  untested?: string[];
}

export interface Step {
  name: string;
  does: () => Promise<Outcome>;
  /** The step without which this one can't run. */
  needs?: string;
}

/** Runs the command of an installed package: `wxt`, or `typescript:tsc` where the package has another name. */
export async function run(command: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await spawned(command, args);
  return { ok: code === 0, passed: 0, failed: code === 0 ? 0 : 1, output, untested: untestedIn(output) };
}

/** Runs a command whose last line is worth reading when all is well, too. */
export async function runAndQuote(command: string, ...args: string[]): Promise<Outcome> {
  const outcome = await run(command, ...args);
  const lastLine = outcome.output?.trim().split('\n').at(-1);
  return { ...outcome, ...(outcome.ok && lastLine && { summary: lastLine }) };
}

/** Runs a vitest project and counts from its own report. Tests that could not even start count as failed. */
export async function runTests(project: string): Promise<Outcome> {
  const file = `test-output/${project}.json`;
  const { code, output } = await spawned('vitest', [
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  if (!existsSync(file)) return { ok: false, passed: 0, failed: 1, output, summary: 'vitest could not start' };
  const found = counts(JSON.parse(readFileSync(file, 'utf8')) as VitestReport);
  // An error outside any test fails the run though every test passed.
  const failed = found.failed || (code === 0 ? 0 : 1);
  const skipped = found.skipped ? `, ${found.skipped} skipped` : '';
  const ok = failed === 0 && found.passed > 0;
  const untested = untestedIn(output);
  const summary = [`${found.passed} passed, ${failed} failed${skipped}`, ...untested].join('\n  ');
  return { ok, passed: found.passed, failed, output, summary, untested };
}

function spawned(command: string, args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [script(command), ...args], { env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function script(command: string): string {
  const [name = '', bin = name] = command.split(':');
  const folder = join('node_modules', name);
  const manifest = createRequire(import.meta.url)(join(process.cwd(), folder, 'package.json'));
  return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}
