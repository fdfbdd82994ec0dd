import { render } from 'preact';
import { createLocalLink } from '../../src/background/local-link';
import { createOverlay } from '../../src/overlay';
import { createWatch } from '../../src/watch/watch';
import { language, t } from '../../src/words/words';
import { Practice } from './practice';
import { practiceSite } from './site';

document.documentElement.lang = language();
document.title = t('practice_title');

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });
createWatch({ window, site: practiceSite, link: createLocalLink(), createOverlay, signal: leaving.signal });

const app = document.getElementById('app');
if (app) render(<Practice />, app);
