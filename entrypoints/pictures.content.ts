import { defineContentScript } from 'wxt/utils/define-content-script';
import { providePictures } from '../src/messages/load-pictures';
import { sites } from '../src/sites';
import { judgeFiles } from '../src/watch/pictures/judge-files';
import { PICTURE_WORDS } from '../src/words/picture-words';
import { keepWords } from '../src/words/words';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  registration: 'runtime',
  main() {
    keepWords(PICTURE_WORDS);
    providePictures(judgeFiles);
  },
});
