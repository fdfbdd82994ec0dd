import { ascii, concat, type Format, type Part, startsWith } from './part';
import { orientationOnly } from './tiff';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const APP2 = 0xe2;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/';
/** Of what applications put in, only this much changes how a picture looks: JFIF's density, the colours, Adobe's colour space. */
const JFIF = 0xe0;
const ADOBE = 0xee;
const COLOURS = 'ICC_PROFILE\0';

/**
 * JPEG: marked segments up to the end of the image. Whatever follows that, as the film of a moving photo, is not the
 * picture and is left out.
 */
export const jpeg: Format = {
  parts(bytes) {
    if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
    const parts: Part[] = [{ bytes: bytes.subarray(0, 2), needed: true }];
    for (let at = 2; at + 1 < bytes.length; ) {
      const marker = bytes[at + 1] as number;
      if (bytes[at] !== 0xff) return undefined;
      if (marker === 0xff) {
        at += 1;
        continue;
      }
      const end = marker === EOI ? at + 2 : endOf(bytes, at, marker);
      if (end > bytes.length) return undefined;
      parts.push(partOf(bytes.subarray(at, end), marker));
      if (marker === EOI) return parts;
      at = end;
    }
    return undefined;
  },
  join([start, ...rest], orientation) {
    return concat([
      ...(start ? [start.bytes] : []),
      ...(orientation > 1 ? [exifSegment(orientation)] : []),
      ...rest.map(({ bytes }) => bytes),
    ]);
  },
};

/** Where a segment ends; that of a scan only after its picture data, in which a real marker is never followed by 0. */
function endOf(bytes: Uint8Array, at: number, marker: number): number {
  let end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  if (marker !== SOS) return end;
  for (; end + 1 < bytes.length; end += 1) {
    const next = bytes[end + 1] as number;
    if (bytes[end] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return end;
  }
  return bytes.length + 1;
}

function partOf(bytes: Uint8Array, marker: number): Part {
  const content = bytes.subarray(4);
  if (marker === APP1 && startsWith(content, EXIF))
    return { bytes, needed: false, tiff: content.subarray(EXIF.length) };
  if (marker === APP1 && startsWith(content, XMP)) return { bytes, needed: false, xmp: content };
  const byApplication = (marker >= JFIF && marker <= 0xef) || marker === COMMENT;
  const needed = marker === JFIF || marker === ADOBE || (marker === APP2 && startsWith(content, COLOURS));
  return { bytes, needed: !byApplication || needed };
}

function exifSegment(orientation: number): Uint8Array {
  const content = concat([ascii(EXIF), orientationOnly(orientation)]);
  const length = content.length + 2;
  return concat([Uint8Array.of(0xff, APP1, length >> 8, length & 0xff), content]);
}
