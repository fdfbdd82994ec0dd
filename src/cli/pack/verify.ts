import { ENGINE_VERSION } from '../../engine/version';
import { accept, digestOf, type Standing } from '../../policy/accept';
import { fingerprint } from '../../policy/keys';
import { type Pack, publicKey, type Signers } from '../../policy/pack-schema';
import { CHECKS, type Check, Refused } from '../../policy/refused';
import { readBuilt } from './built';
import { type Call, type Command, listOf, textOf } from './command';
import { EXIT, type Exit, Stopped } from './exit';
import { read } from './files';
import { namesAndDigits } from './signatures';
import { stackOf } from './stack';

/** `curtain pack verify`: the very checks a browser makes, in its order, one line each. */
export const verify: Command = {
  usage: [
    'verify <pack.json> [--trust key[,key…]] [--required n] [--after pack.json] [--on pack]…',
    'the checks a browser makes, one by one; --trust as the administrator’s policy pins keys (else the pack’s own',
    'signers, with fingerprints to compare); --after the version browsers have now',
  ],
  takes: 1,
  options: {
    trust: { type: 'string', multiple: true },
    required: { type: 'string' },
    after: { type: 'string' },
    on: { type: 'string', multiple: true },
  },
  async run(call, { say, complain, now }) {
    const [path = ''] = call.positionals;
    const bytes = read(path);
    const standing = { ...(await standingOf(call)), now: now() };
    const own = standing.trusted ? undefined : await readBuilt(path).catch(() => undefined);
    const failed = await refusal(bytes, { ...standing, confirmed: await digitsOf(own?.pack) });
    for (const line of listed(failed?.check)) say(line);
    for (const problem of failed?.problems ?? []) complain(`${path}: ${problem}`);
    if (own?.pack.signers) {
      say('Nobody was named with --trust: these are the pack’s own signers. Compare the digits with theirs.');
      for (const line of await namesAndDigits(own.pack.signers)) say(`  ${line}`);
    }
    return exitOf(failed);
  },
};

async function refusal(bytes: Uint8Array, standing: Standing): Promise<Refused | undefined> {
  try {
    await accept(bytes, standing);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function listed(failed: Check | undefined): string[] {
  const stop = failed ? CHECKS.indexOf(failed) : CHECKS.length;
  return CHECKS.map((check, index) => {
    const outcome = index < stop ? 'ok' : index === stop ? 'FAILED' : 'not reached';
    return `${check.padEnd(10)} ${outcome}`;
  });
}

function exitOf(failed: Refused | undefined): Exit {
  return failed ? EXIT.problems : EXIT.fine;
}

async function standingOf(call: Call): Promise<Omit<Standing, 'now'>> {
  const trusted = trustedIn(call);
  const after = textOf(call, 'after');
  const before = after === undefined ? undefined : await readBuilt(after);
  const seen = before && { version: before.pack.version, digest: await digestOf(before.envelope) };
  return {
    engine: ENGINE_VERSION,
    below: await stackOf(listOf(call, 'on')),
    trusted,
    seen: (name) => (name === before?.pack.name ? seen : undefined),
  };
}

/** As `trustedKeys` and `signaturesRequired` of the administrator's policy. */
function trustedIn(call: Call): Signers | undefined {
  const keys = listOf(call, 'trust').map((key) => key.trim());
  const wrong = keys.find((key) => !publicKey.safeParse(key).success);
  if (wrong !== undefined)
    throw new Stopped(EXIT.misunderstood, [
      `--trust: "${wrong}" is no public key; expected the 43 characters that \`curtain pack keygen\` printed`,
    ]);
  const required = Number(textOf(call, 'required') ?? 1);
  if (!Number.isInteger(required) || required < 1 || (keys.length > 0 && required > keys.length))
    throw new Stopped(EXIT.misunderstood, [
      `--required: expected a number from 1 to ${Math.max(1, keys.length)}, how many of the --trust keys must have signed`,
    ]);
  const [first, ...others] = keys.map((key) => ({ name: `${key.slice(0, 8)}…`, key }));
  return first && { required, keys: [first, ...others] };
}

function digitsOf(pack: Pack | undefined): Promise<string[]> {
  return Promise.all((pack?.signers?.keys ?? []).map(({ key }) => fingerprint(key)));
}
