import { defineContentScript } from 'wxt/utils/define-content-script';
import { provide } from '../src/messages/further-script';
import { createOverlay } from '../src/overlay';
import { drawWordsUnfound } from '../src/overlay/unfound-parts';
import { OVERLAY_WORDS } from '../src/words/overlay-words';
import { keepWords } from '../src/words/words';

export default defineContentScript({
  registration: 'runtime',
  main() {
    keepWords(OVERLAY_WORDS);
    if (import.meta.env.FIREFOX) drawWordsUnfound();
    provide('overlay', createOverlay);
  },
});
