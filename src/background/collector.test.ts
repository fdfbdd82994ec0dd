import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver } from './collector';

let server: Server;
let answer: (response: ServerResponse) => void;
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/metrics`;

beforeAll(async () => {
  server = createServer((_request, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

const inAMinute = () => new Date(Date.now() + 60_000).toUTCString();

test.each([
  [200, {}, '{}', { kind: 'taken' }],
  [200, {}, '', { kind: 'taken' }],
  [
    200,
    {},
    '{"partialSuccess":{"rejectedDataPoints":"2","errorMessage":"too old"}}',
    { kind: 'taken', why: '2 left out: too old' },
  ],
  [503, { 'retry-after': '7' }, 'busy', { kind: 'later', why: '503 busy', after: 7000 }],
  [429, {}, '', { kind: 'later', why: '429' }],
  [400, {}, 'what is this', { kind: 'bad', why: '400 what is this' }],
  [404, {}, '', { kind: 'refused', why: '404' }],
] as const)('%i %o "%s" is read as the protocol says', async (status, headers, body, delivery) => {
  answer = (response) => response.writeHead(status, headers).end(body);
  expect(await deliver(url(), '{}')).toEqual(delivery);
});

test('a wait may be given as a date', async () => {
  answer = (response) => response.writeHead(503, { 'retry-after': inAMinute() }).end();
  const delivery = await deliver(url(), '{}');
  expect(delivery.kind === 'later' && delivery.after).toBeGreaterThan(55_000);
});

test('a redirect is not followed, and no answer is one to come', async () => {
  answer = (response) => response.writeHead(307, { location: 'https://elsewhere.example/' }).end();
  expect((await deliver(url(), '{}')).kind).toBe('later');
  answer = (response) => response.destroy();
  expect((await deliver(url(), '{}')).kind).toBe('later');
});
