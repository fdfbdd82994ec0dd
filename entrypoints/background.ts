import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/background';
import { openPictureDesk } from '../src/pictures/desk';

export default defineBackground(() => {
  startBackground();
  // Elsewhere the background is a worker, and the desk has a document of its own.
  if (import.meta.env.FIREFOX) openPictureDesk();
});
