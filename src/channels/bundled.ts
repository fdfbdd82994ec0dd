import baseline from 'virtual:curtain/baseline-pack';
import type { Pack } from '../policy/pack-schema';

/** The pack that ships inside the extension: always there, already checked at build time. */
export function bundledPack(): Pack {
  return baseline;
}
