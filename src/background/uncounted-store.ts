import type { Uncounted } from '../messages/protocol';
import { sessionValue } from './session-value';

/** Why the last post could not be counted, if so. Kept in memory, as the disk may be what failed, until the browser closes. */
export const { read: readUncounted, write: writeUncounted } = sessionValue<Uncounted>('uncounted');
