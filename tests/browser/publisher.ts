import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a publisher answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A pack host on loopback, as any static host would be, that can also be made to misbehave. */
export interface Publisher {
  url: string;
  /** Answers every further request with this file, an ETag, and 304 to who has it already. */
  publish(file: Uint8Array): void;
  /** Answers every further request like this. */
  misbehave(answer: Answer): void;
  /** Every request so far: method, `if-none-match`, and the status it got. */
  requests: {
    method: string;
    ifNoneMatch: string | undefined;
    cookie: string | undefined;
    referer: string | undefined;
  }[];
  /** Answers sent so far, by status. */
  answered: number[];
  close(): Promise<void>;
}

export async function openPublisher(): Promise<Publisher> {
  let answer: Answer = (_request, response) => response.writeHead(404).end();
  const requests: Publisher['requests'] = [];
  const answered: number[] = [];
  const server = createServer((request, response) => {
    const { 'if-none-match': ifNoneMatch, cookie, referer } = request.headers;
    requests.push({ method: request.method ?? '', ifNoneMatch, cookie, referer });
    response.on('close', () => answered.push(response.statusCode));
    // All a pack host has to say to a browser extension it does not know.
    response.setHeader('access-control-allow-origin', '*');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/curtain.json`,
    publish: (file) => {
      answer = serving(file);
    },
    misbehave: (next) => {
      answer = next;
    },
    requests,
    answered,
    close: () => closed(server),
  };
}

function serving(file: Uint8Array): Answer {
  const etag = `"${Buffer.from(file).length}-${Buffer.from(file.subarray(-64)).toString('base64url')}"`;
  return (request, response) => {
    response.setHeader('etag', etag).setHeader('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(file);
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
