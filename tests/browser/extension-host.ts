import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
