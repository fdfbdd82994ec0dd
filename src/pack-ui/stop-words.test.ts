import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import type { Stop } from '../messages/packs';
import { CHECKS } from '../policy/refused';
import { stopKey } from './stop-words';

const CHANNELS = [
  'address',
  'offline',
  'timeout',
  'too-large',
  'redirect',
  'status',
  'not-modified',
  'policy',
] as const;
const STOPS: readonly Stop[] = [...CHECKS, ...CHANNELS, 'store', 'locked'];

test.each(STOPS)('%s has words of its own in both languages, which say that protection goes on', (stop) => {
  const key = stopKey(stop) as keyof typeof es;
  expect(en[key].message).toMatch(/still in force|still does/);
  expect(es[key].message).toMatch(/sigue vigente|sigue haciéndolo/);
});
