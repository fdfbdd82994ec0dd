import { ascii, concat, type Format, type Part, startsWith } from './part';
import { orientationOnly } from './tiff';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const EXIF = 'eXIf';
const XMP = 'XML:com.adobe.xmp';
/** Chunks that say something beside the picture. */
const SAID = [EXIF, 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** PNG: a signature, then chunks of length, name, content and checksum. */
export const png: Format = {
  parts(bytes) {
    if (!startsWith(bytes, SIGNATURE)) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts: Part[] = [{ bytes: bytes.subarray(0, 8), needed: true }];
    for (let at = 8; at + 12 <= bytes.length; ) {
      const end = at + 12 + view.getUint32(at);
      if (end > bytes.length) return undefined;
      const part = partOf(bytes.subarray(at, end));
      parts.push(part);
      if (startsWith(part.bytes, 'IEND', 4)) return parts;
      at = end;
    }
    return undefined;
  },
  join([signature, header, ...rest], orientation) {
    return concat([
      ...[signature, header].flatMap((part) => (part ? [part.bytes] : [])),
      ...(orientation > 1 ? [chunk(EXIF, orientationOnly(orientation))] : []),
      ...rest.map(({ bytes }) => bytes),
    ]);
  },
};

function partOf(bytes: Uint8Array): Part {
  const content = bytes.subarray(8, -4);
  if (startsWith(bytes, EXIF, 4)) return { bytes, needed: false, tiff: content };
  if (startsWith(bytes, 'iTXt', 4) && startsWith(content, XMP)) return { bytes, needed: false, xmp: content };
  return { bytes, needed: !SAID.some((name) => startsWith(bytes, name, 4)) };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = concat([ascii(name), content]);
  const whole = new Uint8Array(named.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return whole;
}

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
