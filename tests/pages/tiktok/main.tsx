import '../fixture';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import '../shared/plain.css';
import './tiktok.css';
import { Upload } from './upload';
import { Video } from './video';

const root = document.getElementById('app');
if (root) createRoot(root).render(location.pathname.startsWith('/tiktokstudio') ? <Upload /> : <Video />);
