import './speak';
import { render } from 'preact';
import { language } from '../src/words/words';
import { keepOffline } from './keep-offline';
import { Places } from './places';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Places />, app);
keepOffline();
