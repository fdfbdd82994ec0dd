import browser from 'webextension-polyfill';
import { within } from '../messages/patience';
import type { Answers, ExtensionRequest } from '../messages/protocol';

/** Checks and fetching take their time; a worker that is gone for good is told of after this. */
const PATIENCE_MS = 60_000;

/** What is told and not asked. */
const TOLD: readonly ExtensionRequest['kind'][] = ['pause', 'resume'];

/** Asks the background. @throws Error when it does not answer in time, or is stopped before it has. */
export async function ask<Kind extends ExtensionRequest['kind']>(
  request: Extract<ExtensionRequest, { kind: Kind }>,
  patienceMs = PATIENCE_MS,
): Promise<Answers[Kind]> {
  const said = (await within(patienceMs, browser.runtime.sendMessage(request))) as Answers[Kind];
  if (said === undefined && !TOLD.includes(request.kind)) throw new Error('The background was stopped');
  return said;
}
