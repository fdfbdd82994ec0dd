import type { Category } from '../engine/category';
import type { Audience, Post } from '../engine/post';
import type { Verdict } from '../engine/verdict';
import type { Entry, Happening } from '../journal/entry';
import type { Layer, Pack } from '../policy/pack-schema';
import type { Repair } from '../sites/site-in-use';
import type { ImportAnswer, PackOptions, PacksView } from './packs';

/**
 * The one contract between the page side and the background. Page side and background talk over a port named `PORT`;
 * the extension's own pages use one-off requests, which the background answers only to them.
 */
export const PORT = 'curtain';

/** `observe` shows nothing, `coach` never holds, `enforce` holds. */
export type Mode = 'observe' | 'coach' | 'enforce';

/** A choice with a stable code (what a journal may count) and a label in the person's language. */
export interface Choice {
  code: string;
  label: string;
}

/** How the page side must behave now: what the pack in force and the person's pause say. Holds nothing about any post. */
export interface Posture {
  /** `paused` until `pausedUntil`; `off` when no pack could be loaded, with `reason`. */
  state: 'watching' | 'paused' | 'off';
  reason?: string;
  /** Milliseconds since the epoch. */
  pausedUntil?: number;
  mode: Mode;
  /** The topmost pack in force. `edition` changes with everything that could change a verdict, in any layer. */
  pack: { name: string; title: string; version: number; issuer: string; edition: string };
  /** Hosts the packs call public or internal, whatever class their site has: `yammer.com`, `*.general.example`. */
  hosts: Record<Audience, string[]>;
  /** Where else to look on sites that have changed. */
  repairs: Repair[];
  /** Reasons a hold may be overridden with; empty where the pack allows no override. */
  overrideReasons: Choice[];
  /** Absent where the pack names no office. */
  privacyOffice?: { label: string; email?: string; phone?: string; url?: string };
  /** Rules that people here called wrong too often, by id: they only note until the pack is updated. */
  quieted: string[];
  /** Rules whose reason was told after a hold, by id. */
  taught: string[];
  /** What a submit gets when no verdict can be had. */
  whenUnavailable: 'clear' | 'warn' | 'hold';
  /** Pausing, where the pack allows it. */
  pause?: { minutes: number; reasons: Choice[] };
}

export type PageMessage =
  /** A compose box has the focus: wake up and warm the engine. */
  | { kind: 'warm'; site: string; audience: Audience }
  | { kind: 'analyse'; id: number; post: Post }
  /** What the frame's boxes show now, for the popup: counts by category, no text. */
  | { kind: 'seen'; site: string; watching: boolean; reason?: string; counts: Partial<Record<Category, number>> }
  /** What became of a finding, told so that counts can be kept. */
  | ({ kind: 'outcome' } & Happening);

export type BackgroundMessage =
  | { kind: 'posture'; posture: Posture }
  | { kind: 'verdict'; id: number; verdict: Verdict }
  /** The engine failed on this post; `reason` is for the person. */
  | { kind: 'failed'; id: number; reason: string };

/** What the popup shows about the active tab. */
export interface SiteState {
  site: string;
  siteName: string;
  audience: Audience;
  watching: boolean;
  reason?: string;
  counts: Partial<Record<Category, number>>;
}

/** What Curtain is to watch and the browser does not let it see: a site, or a host a pack names. */
export interface Unseen {
  name: string;
  /** What stands on a host that a pack names. */
  site?: string;
  /** The match patterns to ask the browser for. */
  origins: string[];
}

/** Counts are shared with the hospital's collector, by the administrator's policy. */
export interface SharingView {
  host: string;
  /** The organisation, as the policy calls it. */
  by?: string;
  /** The last request that was taken, as it was sent, and when: milliseconds since the epoch. */
  last?: { at: number; body: string };
  /** What did not go well the last time. */
  problem?: string;
}

/** Why the last post could not be counted: the disk is full, or the browser did not let it be written down. */
export type Uncounted = 'full' | 'unkept';

export interface PopupView {
  posture: Posture;
  packs: PacksView;
  unseen: Unseen[];
  /** Absent where no policy has counts shared. */
  sharing?: SharingView;
  /** Absent where the last post was counted. */
  uncounted?: Uncounted;
  /** Absent when the active tab is not a site Curtain watches, or one it can't see. */
  site?: SiteState;
}

/** What the extension's own pages ask of the background, and what each is answered with. */
export interface Answers {
  popup: PopupView;
  pause: undefined;
  resume: undefined;
  packs: PacksView;
  /** The packs in force as they are, lowest layer first, for the studio to read. */
  stack: Pack[];
  import: ImportAnswer;
  remove: ImportAnswer;
  'check-now': PacksView;
  'use-url': ImportAnswer;
  journal: JournalView;
  'empty-journal': JournalView;
}

/** The journal as it is kept, for the person it was kept beside. */
export interface JournalView {
  entries: Entry[];
  /** How many days it reaches back; 0 where the pack keeps none. */
  days: number;
  mayDelete: boolean;
  /** Rules that have gone quiet here, by id. */
  quieted: string[];
  /** Absent where no policy has counts shared. */
  sharing?: SharingView;
  /** Absent where the last post was counted. */
  uncounted?: Uncounted;
  /** The reasons the packs offer, to call those chosen by their words. */
  reasons: Choice[];
}

export type ExtensionRequest =
  | { kind: 'popup'; tabId: number }
  | { kind: 'pause'; reason: string }
  | { kind: 'resume' }
  | { kind: 'packs' }
  | { kind: 'stack' }
  /** `file` is the text of a built pack. */
  | { kind: 'import'; file: string; options?: PackOptions }
  /** Takes a pack out that a person brought in; the layers below stay. */
  | { kind: 'remove'; layer: Layer }
  /** Asks the pack's address for news at once. */
  | { kind: 'check-now' }
  | { kind: 'journal' }
  /** Forgets the journal, where the pack lets the person do so. */
  | { kind: 'empty-journal' }
  /** Fetches packs from this address from now on; without one, from none. */
  | { kind: 'use-url'; url?: string; options?: PackOptions };
