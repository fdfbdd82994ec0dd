import { fingerprint, newKeyPair } from '../../policy/keys';
import { type Command, textOf } from './command';
import { EXIT } from './exit';
import { write } from './files';

const ONLY_ITS_OWNER = 0o600;

/** `curtain pack keygen`: a key pair; the secret half goes to a file only its owner can read, and nowhere else. */
export const keygen: Command = {
  usage: [
    'keygen [--name "Privacy office"] [--out file]',
    'makes a key; writes the secret half to a file, prints the public half and where to paste it',
  ],
  takes: 0,
  options: { name: { type: 'string' }, out: { type: 'string' } },
  async run(call, { say }) {
    const name = textOf(call, 'name') ?? 'Privacy office';
    const out = textOf(call, 'out') ?? `${fileNameOf(name)}.key.json`;
    const { key, jwk } = await newKeyPair();
    write(out, `${JSON.stringify(jwk, null, 2)}\n`, { flag: 'wx', mode: ONLY_ITS_OWNER });
    for (const line of [...secret(out), ...open(key, await fingerprint(key)), ...toPaste(name, key)]) say(line);
    return EXIT.fine;
  },
};

function secret(out: string): string[] {
  return [
    `secret key:  ${out}`,
    '             Keep it off shared drives and out of version control, with a copy in a safe. Whoever has it can sign.',
  ];
}

function open(key: string, digits: string): string[] {
  return [`public key:  ${key}`, `fingerprint: ${digits}   (to compare over the phone)`, ''];
}

function toPaste(name: string, key: string): string[] {
  return [
    'Into pack.yaml, for the packs that come after it:',
    '  signers:',
    '    required: 1   # 2, once three people have a key',
    '    keys:',
    `      - { name: ${JSON.stringify(name)}, key: ${key} }`,
    '',
    'Into the administrator’s policy, so that browsers trust it from the start:',
    `  "trustedKeys": [${JSON.stringify({ name, key })}],`,
    '  "signaturesRequired": 1',
  ];
}

/** "Privacy office" as a file name. */
function fileNameOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'signer';
}
