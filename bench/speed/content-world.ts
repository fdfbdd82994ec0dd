import type { Page } from 'playwright-core';

/** The world that the extension's scripts have in a page. */
export interface ContentWorld {
  /** Evaluates an expression in it, and waits for what it promises. @throws Error with what it threw. */
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

export async function contentWorld(page: Page): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    close: () => session.detach(),
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
