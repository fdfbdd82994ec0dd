import { isMainThread } from 'node:worker_threads';
import { answerBatches } from './check/answer-batches';
import { check } from './check/check';
import { checkOptions } from './check/options';
import { Pool } from './check/pool';
import { PACK_USAGE, pack } from './pack/pack';

const USAGE = `curtain: what Curtain would say of a post, and the packs it goes by, on this machine

  curtain check [--summary] [--jobs n]
                               posts as JSON Lines on standard input, a verdict line for each on standard output
                               {"text": "…", "site"?: "x", "audience"?: "public" | "internal", "replyTo"?: "…", "id"?: …}
                               --summary adds a table on standard error, by label where posts carry "expect"
                               --jobs shares the work among so many threads, "all" for one a processor

${PACK_USAGE}

Exit code: 0 done; 1 problems were found (of check: some line was not a post, and its place holds
{"line": n, "error": "…"}); 2 the call was not understood; 3 a file could not be read or written.
`;

if (isMainThread) await run(process.argv.slice(2));
else answerBatches();

async function run([command, ...options]: string[]): Promise<void> {
  // A reader such as `head` may leave early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (command === 'check') process.exitCode = await checked(options);
  else if (command === 'pack' && !options.includes('--help')) process.exitCode = await packed(options);
  else {
    const asked = command === '--help' || command === 'help' || command === 'pack';
    (asked ? process.stdout : process.stderr).write(USAGE);
    if (!asked) process.exitCode = 2;
  }
}

async function checked(given: string[]): Promise<number> {
  const options = checkOptions(given);
  if (typeof options === 'string') {
    process.stderr.write(`curtain: unknown option ${options}\n\n${USAGE}`);
    return 2;
  }
  // Each thread runs this very file.
  const pool = options.jobs > 1 ? new Pool(options.jobs, new URL(import.meta.url)) : undefined;
  try {
    return await check(process.stdin, process.stdout, options.summary ? process.stderr : undefined, pool);
  } finally {
    await pool?.close();
  }
}

function packed(options: string[]): Promise<number> {
  return pack(options, {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    now: () => new Date(),
    env: process.env,
  });
}
