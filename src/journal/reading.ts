import type { Entry } from './entry';

/**
 * Why something in a file is no entry. `json`: no JSON. `columns`: the table's head lacks some. `field`: one field is not
 * what it should be. `format`: made by a Curtain newer than this one. `shape`: nothing Curtain writes. `size`: too large
 * to read whole. `cumulative`: totals that grow, where only what is new may be added up. `empty`: nothing in it.
 */
export const FAULTS = ['json', 'columns', 'field', 'format', 'shape', 'size', 'cumulative', 'empty'] as const;
export type Fault = (typeof FAULTS)[number];

/** Something in a file that could not be read. */
export interface Unread {
  /** From 1; of a JSON export, which holds its entries in one list, the number of the entry. */
  line: number;
  why: Fault;
  /** As the file calls it; `''` where it is no single field. */
  field: string;
  /** What was expected there, in the words of whoever mends files. */
  expected: string;
}

/** An entry with the line it stands on, or what stands in its place. */
export type Reading = { line: number; entry: Entry } | Unread;

/** Reads one file as its text comes in. */
export interface Reader {
  push(text: string): Reading[];
  end(): Reading[];
}
