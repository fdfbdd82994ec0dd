import { rmSync } from 'node:fs';
import { closing } from './test/closing';
import { type Outcome, run, runAndQuote, runTests, type Step } from './test/step';

/**
 * `npm test`: everything that must hold, in the order that fails soonest. With `--fast` (`npm run check`) it stops before
 * the browser. The last line is the only one a machine needs to read: `N passed, N failed`.
 */
const quick: Step[] = [
  { name: 'prepare', does: () => run('wxt', 'prepare') },
  { name: 'types', does: () => run('typescript:tsc', '--noEmit') },
  { name: 'types of the fixture pages', does: () => run('typescript:tsc', '--noEmit', '-p', 'tests/pages') },
  { name: 'style', does: () => run('@biomejs/biome:biome', 'ci', '--colors=off', '.') },
  { name: 'unit tests', does: () => runTests('unit') },
  { name: 'licences of what ships', does: () => runAndQuote('tsx', 'scripts/licences.ts') },
  { name: 'known holes in packages', does: () => runAndQuote('tsx', 'scripts/audit.ts') },
  { name: 'quality, against the baseline', does: () => runAndQuote('tsx', 'scripts/bench-quality.ts', '--check') },
];

const browser: Step[] = [
  { name: 'build', does: () => run('tsx', 'scripts/build.ts') },
  { name: 'the same build again', does: () => runAndQuote('tsx', 'scripts/reproduce.ts'), needs: 'build' },
  { name: 'tests in the browser', does: () => runTests('e2e'), needs: 'build' },
];

rmSync('test-output', { recursive: true, force: true });
const outcomes = new Map<string, Outcome>();
for (const step of process.argv.includes('--fast') ? quick : [...quick, ...browser]) {
  outcomes.set(step.name, await take(step));
}
const { lines, ok } = closing([...outcomes.values()]);
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;

async function take({ name, does, needs }: Step): Promise<Outcome> {
  process.stdout.write(`${name}… `);
  if (needs && !outcomes.get(needs)?.ok) {
    console.log(`not run, because "${needs}" failed`);
    return { ok: false, passed: 0, failed: 1 };
  }
  const start = performance.now();
  const outcome = await does().catch(couldNotRun);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.summary ?? (outcome.ok ? 'ok' : 'FAILED')} (${seconds} s)`);
  if (!outcome.ok) console.log(`${outcome.output?.trim()}\n`);
  return outcome;
}

function couldNotRun(error: Error): Outcome {
  return { ok: false, passed: 0, failed: 1, output: error.message, summary: 'COULD NOT RUN' };
}
