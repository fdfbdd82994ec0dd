import '../fixture';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import './mastodon.css';

const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<Page path={location.pathname} />);
