import { jpeg } from './jpeg';
import type { Format, Part } from './part';
import { png } from './png';
import { type CameraNotes, readTiff } from './tiff';
import { webp } from './webp';

const FORMATS: readonly Format[] = [jpeg, png, webp];

const PLACE = /GPSLatitude|GPSLongitude/;
const TIME = /DateTimeOriginal|CreateDate|DateCreated/;

/** What stands in a picture file beside the picture. */
export function notesIn(bytes: Uint8Array): CameraNotes {
  return notesOf(takenApart(bytes)?.parts ?? []);
}

/**
 * The same picture, bit by bit, without anything said beside it; only how it is turned is kept. Undefined where the file
 * is of no format known here, or damaged.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const found = takenApart(bytes);
  return found?.format.join(
    found.parts.filter(({ needed }) => needed),
    notesOf(found.parts).orientation,
  );
}

function takenApart(bytes: Uint8Array): { format: Format; parts: Part[] } | undefined {
  for (const format of FORMATS) {
    const parts = format.parts(bytes);
    if (parts) return { format, parts };
  }
  return undefined;
}

function notesOf(parts: readonly Part[]): CameraNotes {
  const notes: CameraNotes = { place: false, time: false, orientation: 1 };
  for (const { tiff, xmp } of parts) {
    const said = tiff && readTiff(tiff);
    const written = xmp ? new TextDecoder('latin1').decode(xmp) : '';
    notes.place ||= said?.place || PLACE.test(written);
    notes.time ||= said?.time || TIME.test(written);
    if (said && said.orientation > 1) notes.orientation = said.orientation;
  }
  return notes;
}
