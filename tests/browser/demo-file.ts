import { demoPack } from '../../build/demo-pack';
import { seal, sign } from '../../src/policy/envelope';
import type { newKeyPair } from '../../src/policy/keys';
import type { Pack } from '../../src/policy/pack-schema';
import { toPack } from '../../src/policy/read-pack';

export type KeyPair = Awaited<ReturnType<typeof newKeyPair>>;

const DAY = 86_400_000;

/** The demo hospital's pack as it would be published today, signed with one key. */
export async function demoFile({ jwk }: KeyPair, changes: Partial<Pack> = {}): Promise<Uint8Array> {
  const now = Date.now();
  const pack: Pack = {
    ...toPack(demoPack(), new Date(now)),
    expires: new Date(now + 90 * DAY).toISOString().slice(0, 10),
    ...changes,
  };
  return new TextEncoder().encode(JSON.stringify(await sign(seal(pack), jwk)));
}
