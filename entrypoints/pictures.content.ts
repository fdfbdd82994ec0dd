import { defineContentScript } from 'wxt/utils/define-content-script';
import { provide } from '../src/messages/further-script';
import { judgeFiles } from '../src/watch/pictures/judge-files';
import { PICTURE_WORDS } from '../src/words/picture-words';
import { keepWords } from '../src/words/words';

export default defineContentScript({
  registration: 'runtime',
  main() {
    keepWords(PICTURE_WORDS);
    provide('pictures', judgeFiles);
  },
});
