import type { Layer, Setting } from '../policy/pack-schema';
import type { Check, NamedKey } from '../policy/refused';
import type { Mode } from './protocol';

/** How a pack came here. */
export type Source = 'bundled' | 'file' | 'url' | 'managed';

/** One pack in force, in the person's language. Moments are milliseconds since the epoch. */
export interface LayerView {
  layer: Layer;
  name: string;
  title: string;
  version: number;
  issuer: string;
  source: Source;
  /** Who signed it; empty for the bundled pack and for one nobody signed. */
  signers: NamedKey[];
  /** When it was taken; absent for the bundled pack. */
  acceptedAt?: number;
  /** When it ends; absent for the bundled pack. */
  expiresAt?: number;
  /** A newer version is here and waits for its turn in the rollout. */
  waiting?: number;
}

/**
 * How things stand at a glance: `healthy`; `bundled`, no hospital has sent a pack; `stale`, nobody could ask for news for
 * long; `expired`, the pack is past its last day and still used; `unsigned`, a draft is tried; `damaged`, what was stored
 * could not be read, and an older pack serves.
 */
export type Health = 'healthy' | 'bundled' | 'stale' | 'expired' | 'unsigned' | 'damaged';

/** Why a pack, or news of one, did not come in: the check or the channel that stopped it. */
export type Stop = Check | ChannelStop | 'store' | 'locked' | 'unusable';
export type ChannelStop =
  | 'address'
  | 'offline'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'status'
  | 'not-modified'
  | 'policy';

export interface Problem {
  stop: Stop;
  /** For whoever writes packs or policies, one line each: file, field, fix. Never holds anything typed into a box. */
  details: string[];
  at: number;
  /** The channel it came by. */
  source: Source;
}

/** A setting nobody can change from this browser, and who says so. */
export interface LockView {
  setting: Setting | 'packUrl' | 'trustedKeys' | 'group' | 'import';
  /** The pack's title, or the name of the organisation that manages the browser. */
  by: string;
}

export interface PacksView {
  health: Health;
  /** Lowest first: the baseline is always there. */
  layers: LayerView[];
  mode: Mode;
  /** The group and the mode the administrator's policy gives this browser. */
  group?: string;
  locks: LockView[];
  /** Whether a person may bring packs in from here. */
  mayImport: boolean;
  /** Where packs are fetched from. */
  url?: string;
  checkedAt?: number;
  nextCheckAt?: number;
  /** The last thing that went wrong, until something goes right again. */
  problem?: Problem;
  /** Whose signatures count here. */
  trusted?: { required: number; keys: NamedKey[] };
}

export interface PackOptions {
  /** Fingerprints the person has compared. */
  confirmed?: string[];
  /** The person wants to try a pack nobody has signed. */
  unsigned?: boolean;
}

/** What became of a pack that was brought in. */
export type ImportAnswer =
  | { kind: 'taken'; view: PacksView; layer: Layer; version: number }
  /** The pack is fine and waits for its turn in the rollout. */
  | { kind: 'waiting'; view: PacksView; layer: Layer; version: number }
  /** Somebody has to compare these keys first. */
  | { kind: 'confirm'; keys: NamedKey[]; title: string; issuer: string }
  | { kind: 'refused'; problem: Problem; view: PacksView }
  /** Done; there is nothing more to say. */
  | { kind: 'done'; view: PacksView };
