import type { Pause } from './posture';
import { sessionValue } from './session-value';

/** The person's pause. Kept for the browser session only: a restart always brings Curtain back. */
export const { read: readPause, write: writePause } = sessionValue<Pause>('pause');
