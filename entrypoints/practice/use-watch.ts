import { useEffect } from 'preact/hooks';
import { createOverlay } from '../../src/overlay';
import { createWatch } from '../../src/watch/watch';
import { link } from './engine';
import type { NetworkId } from './network';
import { PRACTICE_SITES } from './site';

/** Watches the network in front the way the content script watches a site, with the engine in this page, while `isOn`. */
export function useWatch(network: NetworkId, isOn = true): void {
  useEffect(() => {
    if (!isOn) return;
    const leaving = new AbortController();
    createWatch({ window, site: PRACTICE_SITES[network], link, createOverlay, signal: leaving.signal });
    return () => leaving.abort();
  }, [network, isOn]);
}
