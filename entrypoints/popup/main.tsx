import { render } from 'preact';
import { language } from '../../src/words/words';
import { Popup } from './popup';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Popup />, app);
