import '../fixture';
import './reddit.css';
import { element } from '../shared/element';
import { commentsPage } from './comments-page';
import { submitPage } from './submit-page';

/** The fixture's paths: `/r/nursing/submit`, and anything else, a post and its comments. */
document.body.append(
  element('header', { class: 'bar', role: 'banner' }, [element('b', { class: 'logo' }, ['reddit'])]),
  location.pathname.endsWith('/submit') ? submitPage() : commentsPage(),
);
