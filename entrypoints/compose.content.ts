import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadPictures } from '../src/messages/load-pictures';
import { connect } from '../src/messages/remote-link';
import { createOverlay } from '../src/overlay';
import { sites } from '../src/sites';
import { siteAt } from '../src/sites/match';
import { createWatch } from '../src/watch/watch';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  allFrames: true,
  main(ctx) {
    const site = siteAt(new URL(location.href), sites);
    if (site) createWatch({ window, site, link: connect(), createOverlay, loadPictures, signal: ctx.signal });
  },
});
