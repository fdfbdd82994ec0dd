import type { Detection } from '../../../src/cli/engine';
import type { Category } from '../../../src/engine/category';
import type { Detector } from '../detector';

export interface Peer {
  name: string;
  /** What it can find at all; it is not asked for the rest. */
  knows: readonly Category[];
  detect: Detector;
}

/** A peer has no degrees: whatever it finds, it would take out, so that is a hold. */
export function detection(findings: Detection['findings']): Detection {
  return { findings, verdict: findings.length > 0 ? 'hold' : 'clear' };
}
