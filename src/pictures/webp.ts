import { ascii, concat, type Format, type Part, startsWith } from './part';
import { orientationOnly } from './tiff';

/** In the extended header's first byte: that there is EXIF, and that there is XMP. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** WebP: chunks of name, length and content in a RIFF container, each padded to an even length. */
export const webp: Format = {
  parts(bytes) {
    if (!startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBP', 8)) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = view.getUint32(4, true) + 8;
    if (whole > bytes.length) return undefined;
    const parts: Part[] = [{ bytes: bytes.subarray(0, 12), needed: true }];
    for (let at = 12; at + 8 <= whole; ) {
      const length = view.getUint32(at + 4, true);
      const end = at + 8 + length + (length % 2);
      if (end > whole) return undefined;
      parts.push(partOf(bytes.subarray(at, end), length));
      at = end;
    }
    return parts;
  },
  join([, ...parts], orientation) {
    const exif = orientation > 1 ? [chunk('EXIF', orientationOnly(orientation))] : [];
    const content = concat([...parts.map(({ bytes }) => headed(bytes, exif.length > 0)), ...exif]);
    const header = concat([ascii('RIFF'), new Uint8Array(4), ascii('WEBP')]);
    new DataView(header.buffer).setUint32(4, content.length + 4, true);
    return concat([header, content]);
  },
};

function partOf(bytes: Uint8Array, length: number): Part {
  const content = bytes.subarray(8, 8 + length);
  if (startsWith(bytes, 'EXIF')) {
    // Some writers put JPEG's own beginning before it.
    return { bytes, needed: false, tiff: startsWith(content, 'Exif\0\0') ? content.subarray(6) : content };
  }
  if (startsWith(bytes, 'XMP ')) return { bytes, needed: false, xmp: content };
  return { bytes, needed: true };
}

/** The extended header must not promise what was taken out. */
function headed(bytes: Uint8Array, exif: boolean): Uint8Array {
  if (!startsWith(bytes, 'VP8X')) return bytes;
  const changed = bytes.slice();
  changed[8] = ((changed[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (exif ? HAS_EXIF : 0);
  return changed;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const head = concat([ascii(name), new Uint8Array(4)]);
  new DataView(head.buffer).setUint32(4, content.length, true);
  return concat([head, content, new Uint8Array(content.length % 2)]);
}
