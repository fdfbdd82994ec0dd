import '../fixture';
import './threads.css';
import { element } from '../shared/element';
import { COMPOSE_LABEL, PLACEHOLDER } from './box';
import { composeDialog } from './compose-dialog';
import { postCard } from './post-card';

/** What opens the dialog is called exactly as the box in it, and is none. */
const launcher = element('div', { 'aria-label': COMPOSE_LABEL, class: 'launcher', role: 'button', tabindex: '0' }, [
  PLACEHOLDER,
]);
launcher.addEventListener('click', () => document.body.append(composeDialog('New thread')));

document.body.append(
  element('header', { class: 'bar', role: 'banner' }, [element('b', { class: 'logo' }, ['@'])]),
  element('main', { class: 'feed' }, [
    element('div', { class: 'card' }, [launcher]),
    postCard('jordan.ellis', 'My dad was in your ER last night. Can someone tell me how he is?'),
    postCard('harbor.park', 'Tulip bulbs go in this weekend. Bring gloves.'),
  ]),
);
