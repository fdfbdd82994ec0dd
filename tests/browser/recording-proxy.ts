import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one way out of a browser: loopback servers are reached through it, everything else is refused, and all of it is written down. */
export interface RecordingProxy {
  /** The browser's switches that send everything through it, loopback included. */
  switches: string[];
  /** What does the same in Firefox. */
  preferences: Record<string, string | number | boolean>;
  /** `METHOD address`, in order; `CONNECT host:443` for what is encrypted. What the browser asks of its maker is left out. */
  asked: string[];
  /** The headers and bodies of all requests that could be read, one after the other. */
  said: string[];
  close(): Promise<void>;
}

/** Updates, the time, a dictionary. Whether nobody else asked Chromium's, its own log tells. */
const MAKERS = /(^|[/. ])((google|googleapis|gvt1|gvt2|firefox)\.com|mozilla\.(com|net|org))[:/]/;

export async function openRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const note = (request: string) => void (MAKERS.test(request) || asked.push(request));
  const said: string[] = [];
  const server = createServer((incoming, response) => void pass(incoming, response, note, said));
  server.on('connect', ({ url }, socket) => {
    note(`CONNECT ${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
    asked,
    said,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function pass(
  incoming: IncomingMessage,
  response: ServerResponse,
  note: (request: string) => void,
  said: string[],
) {
  const { method = '', url = '', headers } = incoming;
  note(`${method} ${url}`);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  said.push(`${url} ${JSON.stringify(headers)}`, body.toString());
  if (new URL(url).hostname !== '127.0.0.1') return response.writeHead(403).end();
  request(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  })
    .on('error', () => response.writeHead(502).end())
    .end(body);
}
