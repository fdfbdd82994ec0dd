import { defineContentScript } from 'wxt/utils/define-content-script';
import { providePictures } from '../src/messages/load-pictures';
import { sites } from '../src/sites';
import { judgeFiles } from '../src/watch/pictures/judge-files';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  registration: 'runtime',
  main: () => providePictures(judgeFiles),
});
