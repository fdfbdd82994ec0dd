import '../fixture';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import '../shared/office.css';
import './viva-engage.css';
import { Page } from './page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
