import '../fixture';
import '../shared/plain.css';
import './youtube.css';
import { element } from '../shared/element';
import { liveChat } from './live-chat';
import { studioPage } from './studio';
import { livePage, watchPage } from './watch';

/** The fixture's paths: `/watch`, `/live` with the chat's frame, and that frame; the Studio has a host of its own. */
const pages: Record<string, () => HTMLElement> = { '/live': livePage, '/live_chat': liveChat };

const page = location.hostname.startsWith('studio.') ? studioPage : (pages[location.pathname] ?? watchPage);
if (page !== liveChat)
  document.body.append(element('header', { class: 'bar' }, [element('b', { class: 'logo' }, ['▶ YouTube'])]));
document.body.append(page());
