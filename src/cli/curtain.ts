import { check } from './check';
import { PACK_USAGE, pack } from './pack/pack';

const USAGE = `curtain: what Curtain would say of a post, and the packs it goes by, on this machine

  curtain check [--summary]    posts as JSON Lines on standard input, a verdict line for each on standard output
                               {"text": "…", "site"?: "x", "audience"?: "public" | "internal", "replyTo"?: "…", "id"?: …}
                               --summary adds a table on standard error, by label where posts carry "expect"

${PACK_USAGE}

Exit code: 0 done; 1 problems were found (of check: some line was not a post, and its place holds
{"line": n, "error": "…"}); 2 the call was not understood; 3 a file could not be read or written.
`;

/** A reader such as \`head\` may leave early; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [command, ...options] = process.argv.slice(2);
const unknown = options.filter((option) => option !== '--summary');
if (command === 'check' && unknown.length === 0) {
  const report = options.includes('--summary') ? process.stderr : undefined;
  process.exitCode = await check(process.stdin, process.stdout, report);
} else if (command === 'pack' && !options.includes('--help')) {
  process.exitCode = await pack(options, {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    now: () => new Date(),
    env: process.env,
  });
} else if (command === '--help' || command === 'help' || command === 'pack') {
  process.stdout.write(USAGE);
} else {
  process.stderr.write(command === 'check' ? `curtain: unknown option ${unknown[0]}\n\n${USAGE}` : USAGE);
  process.exitCode = 2;
}
