/** A stretch of a picture file that is kept or left out as a whole. */
export interface Part {
  bytes: Uint8Array;
  /** EXIF data, without whatever the format puts before it. */
  tiff?: Uint8Array;
  /** XMP, which may say in words what EXIF says in numbers. */
  xmp?: Uint8Array;
  /** Whether it is needed to show the picture. */
  needed: boolean;
}

/** How a picture format is taken apart and put together again. */
export interface Format {
  /** The parts in order; undefined where the bytes are not of this format, or are cut off. */
  parts(bytes: Uint8Array): Part[] | undefined;
  /** The file of these parts, with a note of how the picture is turned where it does not stand upright. */
  join(parts: readonly Part[], orientation: number): Uint8Array<ArrayBuffer>;
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return (
    bytes.length >= at + text.length && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  );
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
