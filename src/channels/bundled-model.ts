import base64 from 'virtual:curtain/model';
import { type Model, readModel } from '../engine/learned/model';

let model: Model | undefined;

/** The trained model that ships inside the extension; unpacked once, on first need. */
export function bundledModel(): Model {
  model ??= readModel(bytesOf(base64));
  return model;
}

/** `Uint8Array.from` with a function takes a fifth of a second for a megabyte where the worker has just woken. */
function bytesOf(encoded: string): Uint8Array {
  const binary = atob(encoded);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
