import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressOf } from '../src/compose/address';
import { onRewritten } from '../src/compose/rewritten';
import { loadFurther } from '../src/messages/further-script';
import { connect, isOrphan } from '../src/messages/remote-link';
import { ComingOverlay } from '../src/overlay/coming';
import type { CreateOverlay } from '../src/overlay/view';
import { sites } from '../src/sites';
import { siteAt } from '../src/sites/match';
import { siteByNameplate } from '../src/sites/nameplate';
import type { JudgeFiles } from '../src/watch/attachments';
import { succeed } from '../src/watch/succession';
import { createWatch } from '../src/watch/watch';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  allFrames: true,
  // An editor's frame that its page wrote itself has no address of its own. Of others it makes: `build/frame-scripts.ts`.
  matchAboutBlank: true,
  // It would tell the page the extension's id; who comes after whom is settled without the page.
  noScriptStartedPostMessage: true,
  main() {
    const named = siteByNameplate(sites);
    const site = siteAt(addressOf(window), sites) ?? named;
    if (!site) return;
    const ended = succeed(document, isOrphan);
    const link = connect();
    let stop = new AbortController();
    const watch = () => {
      stop.abort();
      stop = new AbortController();
      createWatch({
        window,
        site,
        link,
        createOverlay: (choices) => new ComingOverlay(choices, () => loadFurther<CreateOverlay>('overlay')),
        // Where no nameplate is up, the browser goes by addresses alone.
        missesFrames: !named,
        loadPictures: () => loadFurther<JudgeFiles>('pictures'),
        signal: AbortSignal.any([ended, stop.signal]),
      });
    };
    watch();
    onRewritten(document, watch, ended);
  },
});
