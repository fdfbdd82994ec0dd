import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Crx } from './packages';
import { recipeText } from './recipes';

export interface ExtensionHost {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** A static host on loopback that a browser fetches the extension itself from, as an administrator would set one up. */
export async function hostExtension(
  filesOf: (origin: string) => Record<string, Buffer | string>,
): Promise<ExtensionHost> {
  let files: Record<string, Buffer | string> = {};
  const server = createServer(({ url = '' }, response) => {
    const file = files[url.replace(/\?.*/, '')];
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files = filesOf(origin);
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The same for Chromium: its list of updates, and the package they name. */
export function hostCrx({ id, version, file }: Crx): Promise<ExtensionHost> {
  return hostExtension((origin) => ({
    '/updates.xml': recipeText('updates', { extensionId: id, version, crx: `${origin}/curtain.crx` }),
    '/curtain.crx': file,
  }));
}
