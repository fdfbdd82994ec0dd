import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import protobuf from 'protobufjs';

const TYPE = 'opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest';
const SERVICE = 'opentelemetry/proto/collector/metrics/v1/metrics_service.proto';

/** A request as it came, and as the protocol's own definitions read it. */
export interface Received {
  path: string;
  authorization: string | undefined;
  cookie: string | undefined;
  referer: string | undefined;
  body: string;
  /** What is left of it once everything the definitions don't know is gone. */
  understood: unknown;
}

/** Shaped like the OTLP/HTTP receiver of an OpenTelemetry Collector, on loopback: CORS, JSON, and the answers of the protocol. */
export interface Collector {
  url: string;
  received: Received[];
  /** Answers further requests with these, one each, then with success again. */
  answer(...answers: { status: number; headers?: Record<string, string>; body?: string }[]): void;
  close(): Promise<void>;
}

export async function openCollector(): Promise<Collector> {
  const type = requestType();
  const received: Received[] = [];
  const queue: Parameters<Collector['answer']> = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '');
    response.setHeader('access-control-allow-headers', 'content-type, authorization');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { authorization, cookie, referer } = request.headers;
      received.push({ path: request.url ?? '', authorization, cookie, referer, body, understood: read(type, body) });
      const { status, headers, body: said } = queue.shift() ?? { status: 200, body: '{"partialSuccess":{}}' };
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(said ?? '{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/metrics`,
    received,
    answer: (...answers) => void queue.push(...answers),
    close: () => closed(server),
  };
}

/** From the definitions as OpenTelemetry publishes them (opentelemetry-proto, Apache-2.0), kept beside the tests. */
function requestType(): protobuf.Type {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => `tests/otlp/${target.slice(target.indexOf('opentelemetry/'))}`;
  return root.loadSync(SERVICE).lookupType(TYPE);
}

function read(type: protobuf.Type, body: string): unknown {
  const message = type.fromObject(JSON.parse(body));
  // There and back in bytes too: a number out of range or a text in place of one would not survive.
  const problem = type.verify(message);
  if (problem) throw new Error(problem);
  return type.toObject(type.decode(type.encode(message).finish()), { longs: String, enums: Number });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
