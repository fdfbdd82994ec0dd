/** Keys that reach into the prototype of the object they are set on. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** A key of a JSON text that no honest file has. */
export class RefusedKey extends Error {
  override name = 'RefusedKey';
}

/** For `JSON.parse`: lets every value pass, and stops at a key that could reach into a prototype. @throws RefusedKey */
export function onlySafeKeys(this: unknown, key: string, value: unknown): unknown {
  if (REFUSED.has(key)) throw new RefusedKey(`the key "${key}" is not allowed in a pack`);
  return value;
}
