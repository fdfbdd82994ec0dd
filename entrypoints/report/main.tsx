import { render } from 'preact';
import { language, t } from '../../src/words/words';
import { ReportPage } from './report-page';

document.documentElement.lang = language();
document.title = t('report_title');
const app = document.getElementById('app');
if (app) render(<ReportPage />, app);
