/** What a camera wrote beside the picture, as far as it tells on somebody. */
export interface CameraNotes {
  /** Where it was taken. */
  place: boolean;
  /** When it was taken. */
  time: boolean;
  /** How the picture is to be turned, 1 to 8 as EXIF counts; 1 is upright. */
  orientation: number;
}

const ORIENTATION = 0x0112;
const CHANGED_AT = 0x0132;
const EXIF = 0x8769;
const GPS = 0x8825;
const TAKEN_AT = [0x9003, 0x9004];
/** A GPS directory with only its version in it tells no place. */
const GPS_VERSION = 0;

interface Entry {
  tag: number;
  /** The value, where it fits into the entry, else where it stands. */
  value: number;
}

/** Reads the TIFF structure EXIF data is written in. What is damaged is read as far as it goes. */
export function readTiff(bytes: Uint8Array): CameraNotes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const notes: CameraNotes = { place: false, time: false, orientation: 1 };
  if (view.byteLength < 8) return notes;
  for (const { tag, value } of directory(view, view.getUint32(4, little), little)) {
    if (tag === ORIENTATION && value >= 1 && value <= 8) notes.orientation = value;
    if (tag === CHANGED_AT) notes.time = true;
    if (tag === GPS) notes.place ||= directory(view, value, little).some((entry) => entry.tag !== GPS_VERSION);
    if (tag === EXIF) notes.time ||= directory(view, value, little).some((entry) => TAKEN_AT.includes(entry.tag));
  }
  return notes;
}

/** The smallest TIFF that says how a picture is turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return bytes;
}

function directory(view: DataView, at: number, little: boolean): Entry[] {
  if (at + 2 > view.byteLength) return [];
  const count = Math.min(view.getUint16(at, little), Math.floor((view.byteLength - at - 2) / 12));
  return Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * 12;
    const isShort = view.getUint16(entry + 2, little) === 3;
    return {
      tag: view.getUint16(entry, little),
      value: isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little),
    };
  });
}
