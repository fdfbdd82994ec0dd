import '../fixture';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { Page } from './page';
import './x.css';

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Page path={location.pathname} />);
