import { render } from 'preact';
import { language, t } from '../../src/words/words';
import { JournalPage } from './journal-page';

document.documentElement.lang = language();
document.title = t('journal_title');
const app = document.getElementById('app');
if (app) render(<JournalPage />, app);
