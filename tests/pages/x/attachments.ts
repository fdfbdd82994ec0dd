import { received } from '../fixture';

/** A picture the composer holds, as the page got it. */
export interface Attached {
  name: string;
  address: string;
}

/** What the site does with files, however they come: tells the fixture of each, and shows it. */
export async function attach(files: readonly File[], by: string): Promise<Attached[]> {
  await received(files, by);
  return Promise.all(files.map(async (file) => ({ name: file.name, address: await addressOf(file) })));
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(file.type.startsWith('image/') ? String(reader.result) : '');
    reader.readAsDataURL(file);
  });
}
