import '../fixture';
import './facebook.css';
import { dialog } from '../shared/dialog';
import { element } from '../shared/element';
import { composeDialog, formDialog } from './compose-dialog';
import { type Story, stories, storyCard } from './story';

/** The fixture's paths: the feed, `/posts/…` (a post opened in a dialog), `/formpost` and `/scrolled`. */
const opened: Record<string, () => HTMLElement> = {
  '/formpost': formDialog,
  '/posts/1': () => dialog(`${stories[0].author}’s post`, storyCard(stories[0])),
};

const feed = element('main', { class: 'feed' }, [
  element('div', { class: 'card opener-card' }, [opener()]),
  ...stories.map((story: Story) => storyCard(story)),
]);

document.body.append(
  element('header', { class: 'bar', role: 'banner' }, [element('b', { class: 'logo' }, ['f'])]),
  element('div', { class: location.pathname === '/scrolled' ? 'scrolled' : '' }, [feed]),
);
const open = opened[location.pathname];
if (open) document.body.append(open());

function opener(): HTMLElement {
  const button = element('div', { class: 'opener', role: 'button', tabindex: '0' }, ['What’s on your mind, Sam?']);
  button.addEventListener('click', () => document.body.append(composeDialog()));
  return button;
}
