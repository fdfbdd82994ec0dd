/**
 * What the page side and the picture desk say to each other, over a port of its own for each picture: when it closes, the
 * desk forgets the picture. Bytes go in base64, in parts small enough that no thread feels one of them.
 */
export const PICTURES_PORT = 'curtain-pictures';

/** In bytes; divisible by three, so that parts in base64 can be read one by one. */
export const PART_BYTES = 3 * 128 * 1024;

/** A larger picture is not read. In bytes. */
export const MOST_BYTES = 40_000_000;

/** A rectangle in an upright picture, in parts of its width and height, 0 to 1. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A word read in a picture: where it stands in the text of all words, and where in the picture. */
export interface WordAt {
  from: number;
  to: number;
  line: number;
  area: Area;
}

/** The text read in a picture, its lines parted by line breaks. Offsets are UTF-16 code units of `text`. */
export interface PictureText {
  text: string;
  words: WordAt[];
}

export interface Look {
  /** The file says where it was taken. */
  place: boolean;
  /** The file says when it was taken. */
  time: boolean;
  /** Absent when the picture could not be read. */
  reading?: PictureText;
}

export interface Wishes {
  /** Leave out whatever the file says beside the picture. */
  strip: boolean;
  /** Paint over these. */
  cover: Area[];
}

export type ToDesk = { kind: 'part'; data: string } | { kind: 'look'; type: string } | { kind: 'make'; wishes: Wishes };

export type FromDesk =
  /** How much of the text has been looked for, 0 to 1. */
  | { kind: 'progress'; done: number }
  | { kind: 'looked'; look: Look }
  | { kind: 'part'; data: string }
  /** All parts of the changed picture are there. */
  | { kind: 'made'; type: string }
  | { kind: 'failed' };
