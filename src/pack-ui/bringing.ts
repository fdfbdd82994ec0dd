import type { ImportAnswer, PackOptions, PacksView, Problem } from '../messages/packs';
import type { Layer } from '../policy/pack-schema';
import { importPack, isUnsigned } from './import-pack';

/** Sends a pack, or where one is to be had, with what the person has said about it so far. */
export type Send = (options: PackOptions) => Promise<ImportAnswer>;

/** How far the bringing in of a pack has come. */
export type Bringing =
  | { step: 'idle' }
  | { step: 'checking' }
  /** Somebody has to compare digits; `send` goes on with them. */
  | {
      step: 'confirm';
      title: string;
      issuer: string;
      keys: Extract<ImportAnswer, { kind: 'confirm' }>['keys'];
      send: Send;
    }
  /** Nobody signed it, and it may be tried all the same. */
  | { step: 'unsigned'; send: Send }
  | { step: 'refused'; problem: Problem }
  | { step: 'taken' | 'waiting'; layer: Layer; version: number }
  | { step: 'declined' }
  | { step: 'silent' };

/** What becomes of a pack that is sent, and how the packs stand afterwards. Never rejects. */
export async function bring(
  send: Send,
  options: PackOptions = {},
  unsigned: () => Promise<boolean> = async () => false,
): Promise<[Bringing, PacksView?]> {
  try {
    const answer = await send(options);
    switch (answer.kind) {
      case 'taken':
      case 'waiting':
        return [{ step: answer.kind, layer: answer.layer, version: answer.version }, answer.view];
      case 'confirm': {
        const { title, issuer, keys } = answer;
        return [{ step: 'confirm', title, issuer, keys, send }];
      }
      case 'refused': {
        const { problem, view } = answer;
        const mayTry = problem.stop === 'key' && !view.trusted && !options.unsigned && (await unsigned());
        return [mayTry ? { step: 'unsigned', send } : { step: 'refused', problem }, view];
      }
      case 'done':
        return [{ step: 'idle' }, answer.view];
    }
  } catch {
    return [{ step: 'silent' }];
  }
}

/** The same for a file. */
export function bringFile(file: Blob): Promise<[Bringing, PacksView?]> {
  return bring(
    (options) => importPack(file, options),
    {},
    () => isUnsigned(file),
  );
}
