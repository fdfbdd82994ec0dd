import type { JWK } from 'jose';
import { sign as addSignature, type Envelope, signedBy } from '../../policy/envelope';
import { readBuilt, textOfEnvelope } from './built';
import { type Command, textOf } from './command';
import { EXIT, Stopped } from './exit';
import { write } from './files';
import { readKey } from './key-file';
import { type Signatures, signaturesOf } from './signatures';

/** `curtain pack sign`: one signature more. Each person signs on a machine of their own, and passes the file on. */
export const sign: Command = {
  usage: [
    'sign <pack.json> --key file [--out file]',
    'adds a signature, in place unless --out; says who has signed and how many are missing',
  ],
  takes: 1,
  options: { key: { type: 'string' }, out: { type: 'string' } },
  async run(call, { say }) {
    const [path = ''] = call.positionals;
    const keyPath = textOf(call, 'key');
    if (!keyPath) throw new Stopped(EXIT.misunderstood, ['--key: expected your secret key file']);
    const built = await readBuilt(path);
    const envelope = await signed(built.envelope, readKey(keyPath), keyPath);
    const out = textOf(call, 'out') ?? path;
    write(out, textOfEnvelope(envelope));
    for (const line of told(await signaturesOf({ ...built, envelope }), built.pack.signers !== undefined)) say(line);
    say(`wrote ${out}`);
    return EXIT.fine;
  },
};

/** A damaged key can sign and never be verified: better to know now than in every browser. */
async function signed(envelope: Envelope, jwk: JWK, keyPath: string): Promise<Envelope> {
  const damaged = new Stopped(EXIT.problems, [
    `${keyPath}: the key is damaged: its two halves do not belong together; use your copy of it`,
  ]);
  const after = await addSignature(envelope, jwk).catch(() => {
    throw damaged;
  });
  if ((await signedBy(after, [String(jwk.x)])).size === 0) throw damaged;
  return after;
}

function told({ signed, missing, others, needed }: Signatures, hasSigners: boolean): string[] {
  if (!hasSigners)
    return [
      'The pack names no "signers": only browsers whose administrator trusts this key will take it.',
      `signed by ${others.length} key(s)`,
    ];
  const more = needed === 0 ? 'enough' : `${needed} more needed`;
  return [
    `signed by ${signed.join(', ') || 'none of its signers'}: ${more}`,
    ...(needed > 0 ? [`may sign yet: ${missing.join(', ')}`] : []),
    ...(others.length > 0
      ? [`and by ${others.length} key(s) it does not name, as when keys change hands; \`verify --trust\` counts them`]
      : []),
  ];
}
