import { openPictureDesk } from '../../src/pictures/desk';

openPictureDesk();
