import { render } from 'preact';
import { language, t } from '../../src/words/words';
import { Studio } from './shell/studio';

document.documentElement.lang = language();
document.title = t('studio_title');
const app = document.getElementById('app');
if (app) render(<Studio />, app);
