/** What a file is, as far as it matters here. */
export type FileKind = 'picture' | 'dicom' | 'pdf' | 'other';

/** Enough of a file to tell. In bytes. */
const HEAD = 132;
const DICOM_AT = 128;

const NAMED: [RegExp, FileKind][] = [
  [/\.(dcm|dicom)$/i, 'dicom'],
  [/\.pdf$/i, 'pdf'],
  [/\.(jpe?g|png|webp|gif|bmp|avif|hei[cf]|tiff?)$/i, 'picture'],
];

/** How pictures begin, whatever they are called. */
const PICTURES = ['\xff\xd8\xff', '\x89PNG', 'RIFF', 'GIF8', 'BM'];

/** Told by the first bytes before the name: a renamed file is what it is. */
export async function kindOf(file: File): Promise<FileKind> {
  const head = await beginning(file);
  if (head.startsWith('DICM', DICOM_AT)) return 'dicom';
  if (head.startsWith('%PDF')) return 'pdf';
  const named = NAMED.find(([pattern]) => pattern.test(file.name))?.[1];
  if (named && named !== 'picture') return named;
  if (file.type === 'application/dicom') return 'dicom';
  if (file.type === 'application/pdf') return 'pdf';
  const looksLikeOne = PICTURES.some(
    (start) => head.startsWith(start) && (start !== 'RIFF' || head.startsWith('WEBP', 8)),
  );
  const isPicture = named === 'picture' || looksLikeOne || file.type.startsWith('image/');
  // Drawn by numbers, not by light: there is nothing in it that a camera saw, and no canvas here reads it.
  return isPicture && file.type !== 'image/svg+xml' ? 'picture' : 'other';
}

async function beginning(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return String.fromCharCode(...bytes);
}
