import { useEffect } from 'preact/hooks';
import { createLocalLink } from '../../src/background/local-link';
import { createOverlay } from '../../src/overlay';
import { createWatch } from '../../src/watch/watch';
import type { NetworkId } from './network';
import { PRACTICE_SITES } from './site';

/** One engine for the page's whole life, whichever network is in front. */
const link = createLocalLink();

/** Watches the network in front the way the content script watches a site, with the engine in this page. */
export function useWatch(network: NetworkId): void {
  useEffect(() => {
    const leaving = new AbortController();
    createWatch({ window, site: PRACTICE_SITES[network], link, createOverlay, signal: leaving.signal });
    return () => leaving.abort();
  }, [network]);
}
