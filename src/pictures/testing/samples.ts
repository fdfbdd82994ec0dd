import { ascii, concat } from '../part';

/** Small pictures of 16 by 8 pixels as a browser writes them, and what a camera would have put into them. */

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, 'base64'));

export const plainJpeg = bytesOf(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQy',
    'SUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8',
    'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/',
    'xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwX/xAAYEQADAQEAAAAAAAAAAAAAAAABAgMAEf/aAAwD',
    'AQACEQMRAD8AjAA9GoetrM5JIcQb/9k=',
  ].join(''),
);

export const plainWebp = bytesOf(
  [
    'UklGRiYCAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggOAAAALABAJ0BKhAACAADgFolsAJ0MpuCEwAA',
    '/uXr2yyPNHXK4PS1yk3zKdrrx/9nI6Mpf95X+u7ZgAAA',
  ].join(''),
);

export const plainPng = bytesOf(
  [
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAN0lEQVR4AcyPsQkAQAgDxZWy0/9M7qQz6QIKARsD14WQUzzPDgeS',
    'QWWZAwMWXzpYswMK7NWpVwAAAP//o7AHUwAAAAZJREFUAwCp6S8hfkf+/QAAAABJRU5ErkJggg==',
  ].join(''),
);

/** EXIF as a phone writes it, big-endian: turned by a quarter, at noon, by the river. */
export function phoneTiff(orientation = 6): Uint8Array {
  const taken = ascii('2026:11:20 12:00:00\0');
  const main = entries([
    [0x0112, 3, 1, orientation << 16],
    [0x8769, 4, 1, 50],
    [0x8825, 4, 1, 68],
  ]);
  const exif = entries([[0x9003, 2, 20, 170]]);
  const gps = entries([
    [0x0001, 2, 2, 0x4e000000],
    [0x0002, 5, 3, 122],
    [0x0003, 2, 2, 0x57000000],
    [0x0004, 5, 3, 146],
  ]);
  return concat([Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8), main, exif, gps, place(51, 30), place(0, 7), taken]);
}

/** A JPEG with EXIF, XMP and a comment, and with a film behind the picture. */
export function phoneJpeg(orientation = 6): Uint8Array<ArrayBuffer> {
  return concat([
    plainJpeg.subarray(0, 2),
    segment(0xe1, concat([ascii('Exif\0\0'), phoneTiff(orientation)])),
    segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="51,30N"/>')),
    segment(0xed, ascii('Photoshop 3.0\0Mercy General, bay 3')),
    segment(0xfe, ascii('Okafor')),
    plainJpeg.subarray(2),
    ascii('ftypmp42 Okafor'),
  ]);
}

export function phonePng(): Uint8Array<ArrayBuffer> {
  const header = plainPng.subarray(0, 33);
  return concat([header, chunk('eXIf', phoneTiff()), chunk('tEXt', ascii('Author\0Okafor')), plainPng.subarray(33)]);
}

export function phoneWebp(): Uint8Array<ArrayBuffer> {
  const tiff = phoneTiff();
  const whole = concat([
    plainWebp,
    ...[ascii('EXIF'), little(tiff.length), tiff, new Uint8Array(tiff.length % 2)],
    ...[ascii('XMP '), little(6), ascii('Okafor')],
  ]);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  whole[20] = (whole[20] ?? 0) | 0x0c;
  return whole;
}

function entries(list: readonly (readonly [tag: number, type: number, count: number, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(2 + list.length * 12 + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, list.length);
  for (const [index, [tag, type, count, value]] of list.entries()) {
    const at = 2 + index * 12;
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    view.setUint32(at + 8, value);
  }
  return bytes;
}

/** Degrees, minutes and no seconds, each as a fraction. */
function place(degrees: number, minutes: number): Uint8Array {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [degrees, 1, minutes, 1, 0, 1].entries()) view.setUint32(index * 4, value);
  return bytes;
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content]);
}

/** The checksum is left empty: who only leaves chunks out never looks at it. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return concat([length, ascii(name), content, new Uint8Array(4)]);
}

function little(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
