import { expect, test } from 'vitest';
import { kindOf } from './kind';

const dicom = `${'\0'.repeat(128)}DICM`;

test.each([
  ['scan.dcm', 'x', '', 'dicom'],
  ['scan.jpg', dicom, 'image/jpeg', 'dicom'],
  ['IM0001', dicom, '', 'dicom'],
  ['labs.pdf', 'x', '', 'pdf'],
  ['labs.png', '%PDF-1.7', 'image/png', 'pdf'],
  ['cake.jpg', '\xff\xd8\xff\xe0', 'image/jpeg', 'picture'],
  ['cake', '\xff\xd8\xff\xe0', '', 'picture'],
  ['cake.heic', 'x', '', 'picture'],
  ['voice.wav', 'RIFF....WAVE', 'audio/wav', 'other'],
  ['notes.txt', 'DICM', 'text/plain', 'other'],
  ['logo.svg', '<svg', 'image/svg+xml', 'other'],
  ['film.mp4', '....ftyp', 'video/mp4', 'other'],
] as const)('%s that begins with %j (%s) is %s', async (name, content, type, kind) => {
  expect(await kindOf(new File([Uint8Array.from(content, (letter) => letter.charCodeAt(0))], name, { type }))).toBe(
    kind,
  );
});
