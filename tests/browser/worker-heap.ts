import type { CDPSession } from 'playwright-core';
import type { Harness } from './launch';

/** Bytes of JavaScript heap in the service worker after a collection of garbage. */
export async function workerHeap({ context, extensionId }: Harness): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser can’t be asked.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('The worker does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(session, sessionId, 'HeapProfiler.collectGarbage');
  const { usedSize } = (await ask(session, sessionId, 'Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
}

let asked = 0;

/** Playwright has no session of its own for a worker: commands are handed on through the browser's. */
async function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked;
  const answered = new Promise<unknown>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown };
      if (answer.id === id) resolve(answer.result);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answered;
}
