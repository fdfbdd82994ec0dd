import browser from 'webextension-polyfill';
import { bundledPack } from '../channels/bundled';
import { postureOf } from '../policy/posture';
import { language } from '../words/words';
import { AnalyserService } from './analyser-service';
import { readPause } from './pause-store';
import { Ports } from './ports';
import { listenToRequests } from './requests';
import { dropTab } from './seen-store';

const PAUSE_OVER = 'pause-over';

/** Everything the worker does, wired in the first turn so that no event that wakes it is missed. */
export function startBackground(): void {
  const posture = async () => postureOf(bundledPack(), language(), await readPause(), Date.now());
  const ports = new Ports(new AnalyserService(language()), posture);
  const announce = async () => {
    await ports.announce();
    const { pausedUntil } = await posture();
    if (pausedUntil) await browser.alarms.create(PAUSE_OVER, { when: pausedUntil });
  };
  ports.listen();
  listenToRequests(posture, announce);
  browser.alarms.onAlarm.addListener(() => void ports.announce());
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
}
