import type { Post } from '../../src/engine/post';
import type {} from './extension-api';
import type { Harness } from './launch';

/** The posts the background has been asked about, as the content script read them. Listens from now on, to pages opened later. */
export async function listenToPosts(harness: Harness): Promise<() => Promise<Post[]>> {
  const worker = await harness.worker();
  await worker.evaluate(() => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, 'asked', asked);
    chrome.runtime.onConnect.addListener((port) =>
      port.onMessage.addListener((message) => {
        const { kind, post } = message as { kind: string; post: unknown };
        if (kind === 'analyse') asked.push(post);
      }),
    );
  });
  return () => worker.evaluate(() => Reflect.get(globalThis, 'asked') as Post[]);
}
