import { expect } from 'vitest';
import type { Pack } from '../../src/policy/pack-schema';
import { demoFile, type KeyPair } from './demo-file';
import type { PackDesk } from './packs';

/** Brings the demo hospital's pack in, for everybody at once, as a person who confirms whoever signed it. */
export async function bringPack(
  ask: PackDesk['ask'],
  keys: KeyPair,
  changes: Pick<Pack, 'version' | 'instances' | 'journal' | 'interruptionBudget'>,
): Promise<void> {
  const signers: Pack['signers'] = { required: 1, keys: [{ name: 'Privacy office', key: keys.key }] };
  const file = new TextDecoder().decode(await demoFile(keys, { ...changes, signers, rollout: undefined }));
  const asked = await ask({ kind: 'import', file });
  const confirmed = asked.kind === 'confirm' ? asked.keys.map(({ fingerprint }) => fingerprint) : [];
  const taken = asked.kind === 'confirm' ? await ask({ kind: 'import', file, options: { confirmed } }) : asked;
  expect(taken).toMatchObject({ kind: 'taken', version: changes.version });
}
