import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface ServedFolder {
  /** Ends with a slash. */
  address: string;
  /** What was asked for: `METHOD path`. */
  asked: string[];
  stop(): Promise<void>;
}

/** A plain web server for a folder, under a path of its own as a hospital's would be. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const BELOW = '/training/';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${request.url}`);
    const named = join(folder, normalize(pathname.slice(BELOW.length - 1)));
    const file = pathname.endsWith('/') ? join(named, 'index.html') : named;
    if (!pathname.startsWith(BELOW) || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}`,
    asked,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
