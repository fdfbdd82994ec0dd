import exifr from 'exifr';
import { expect, test } from 'vitest';
import { notesIn, withoutNotes } from './notes';
import { phoneJpeg, phonePng, phoneTiff, phoneWebp, plainJpeg, plainPng, plainWebp } from './testing/samples';
import { readTiff } from './tiff';

/** A reader by other hands, so that two mistakes of ours can't agree. */
const everything = (bytes: Uint8Array) =>
  exifr.parse(bytes, { gps: true, exif: true, xmp: true, iptc: true, jfif: false, icc: false, translateValues: false });

const taken = { place: true, time: true, orientation: 6 };
const turnedOnly = { place: false, time: false, orientation: 6 };
const nothing = { place: false, time: false, orientation: 1 };

const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

test('the samples are what a camera writes', async () => {
  expect(await exifr.gps(phoneJpeg())).toEqual({ latitude: 51.5, longitude: -7 / 60 });
  expect((await everything(phoneJpeg())).DateTimeOriginal).toBeInstanceOf(Date);
  expect(await exifr.gps(phonePng())).toMatchObject({ latitude: 51.5 });
});

test.each([
  ['JPEG', phoneJpeg()],
  ['PNG', phonePng()],
  ['WebP', phoneWebp()],
])('%s: where and when it was taken is found', (_, bytes) => {
  expect(notesIn(bytes)).toEqual(taken);
});

test.each([
  ['JPEG', plainJpeg],
  ['PNG', plainPng],
  ['WebP', plainWebp],
])('%s: a picture that says nothing is left as it is, byte for byte', (_, bytes) => {
  expect(notesIn(bytes)).toEqual(nothing);
  expect(withoutNotes(bytes)).toEqual(bytes);
});

test.each([
  ['JPEG', phoneJpeg()],
  ['PNG', phonePng()],
  ['WebP', phoneWebp()],
])('%s: only how it is turned is left', (_, bytes) => {
  const stripped = withoutNotes(bytes) as Uint8Array<ArrayBuffer>;
  expect(notesIn(stripped)).toEqual(turnedOnly);
  expect(has(bytes, 'Okafor')).toBe(true);
  expect(has(stripped, 'Okafor')).toBe(false);
  expect(has(stripped, 'Mercy')).toBe(false);
});

test.each([
  ['JPEG', phoneJpeg()],
  ['PNG', phonePng()],
])('%s: another reader finds the turn and nothing else', async (_, bytes) => {
  const stripped = withoutNotes(bytes) as Uint8Array<ArrayBuffer>;
  const { Orientation, ...rest } = (await everything(stripped)) ?? {};
  expect(Orientation).toBe(6);
  expect(Object.keys(rest).filter((key) => /gps|date|time|lat|long|creat/i.test(key))).toEqual([]);
});

test('the picture itself is not touched', () => {
  const stripped = withoutNotes(phoneJpeg(1)) as Uint8Array<ArrayBuffer>;
  expect(stripped).toEqual(plainJpeg);
});

test('XMP alone tells the place too', () => {
  const bytes = Buffer.from(phoneJpeg());
  bytes.write('Nope', bytes.indexOf('Exif'), 'latin1');
  expect(notesIn(bytes)).toMatchObject({ place: true });
});

test('what is cut off, damaged or of another kind is not taken apart', () => {
  for (const bytes of [phoneJpeg().subarray(0, 900), phonePng().subarray(0, 60), phoneWebp().subarray(0, 80)])
    expect(withoutNotes(bytes)).toBeUndefined();
  expect(withoutNotes(Buffer.from('GIF89a'))).toBeUndefined();
  expect(withoutNotes(new Uint8Array())).toBeUndefined();
});

test('EXIF that points beyond its end is read as far as it goes', () => {
  const whole = phoneTiff();
  for (let length = 0; length <= whole.length; length += 1) readTiff(whole.subarray(0, length));
  expect(readTiff(whole)).toEqual(taken);
});
