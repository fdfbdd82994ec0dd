import { strToU8, zipSync } from 'fflate';
import type { PackFile } from '../../../src/policy/yaml-file';

type PickFolder = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** The browser's folder picker, where it has one. */
export function folderPicker(): PickFolder | undefined {
  return (window as { showDirectoryPicker?: PickFolder }).showDirectoryPicker?.bind(window);
}

/** Writes files into a folder the person picks. Returns false when they picked none. @throws DOMException when it can't be written. */
export async function saveFolder(files: readonly PackFile[], pick: PickFolder): Promise<boolean> {
  let root: FileSystemDirectoryHandle;
  try {
    root = await pick({ mode: 'readwrite' });
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return false;
    throw error;
  }
  for (const { path, text } of files) {
    const names = path.split('/');
    let folder = root;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(names.at(-1) ?? path, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  return true;
}

/** The same files in one archive. */
export function zipped(files: readonly PackFile[]): Blob {
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  return new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
