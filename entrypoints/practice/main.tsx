import { render } from 'preact';
import { language, t } from '../../src/words/words';
import { Practice } from './practice';

document.documentElement.lang = language();
document.title = t('practice_title');
const app = document.getElementById('app');
if (app) render(<Practice />, app);
