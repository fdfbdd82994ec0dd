import { bundledPack } from '../../channels/bundled';
import { LAYERS, type Layer, type Pack } from '../../policy/pack-schema';
import { readEither } from './authored';

/** The layers a pack stands on: the bundled baseline, and the packs named with --on. @throws Stopped when one can't be read. */
export async function stackOf(paths: readonly string[]): Promise<(layer: Layer) => Pack[]> {
  const named = await Promise.all(paths.map(readEither));
  const stack = [bundledPack(), ...named].sort((one, other) => rank(one.layer) - rank(other.layer));
  return (layer) => stack.filter((pack) => rank(pack.layer) < rank(layer));
}

function rank(layer: Layer): number {
  return LAYERS.indexOf(layer);
}
