import base64 from 'virtual:curtain/model';
import { type Model, readModel } from '../engine/learned/model';

let model: Model | undefined;

/** The trained model that ships inside the extension; unpacked once, in a few milliseconds. */
export function bundledModel(): Model {
  model ??= readModel(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  return model;
}
