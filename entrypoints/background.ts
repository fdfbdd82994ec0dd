import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/background';

export default defineBackground(startBackground);
