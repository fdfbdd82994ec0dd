import '../fixture';
import './old-reddit.css';
import { element } from '../shared/element';
import { commentsPage } from './comments-page';
import { submitPage } from './submit-page';

/** The fixture's paths: `/r/nursing/submit`, and anything else, a post and its comments. */
document.body.append(
  element('div', { class: 'bar', role: 'banner' }, [element('b', {}, ['reddit'])]),
  location.pathname.endsWith('/submit') ? submitPage() : commentsPage(),
);
