import '../fixture';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import './bluesky.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page path={location.pathname} />);
