import '../fixture';
import '../shared/plain.css';
import './yelp.css';
import { publish } from '../fixture';
import { dialog } from '../shared/dialog';
import { element } from '../shared/element';
import { createField } from '../shared/field';
import { type Review, reviews, starsOf } from '../shared/reviews';

document.body.append(
  element('header', { class: 'bar' }, [element('b', { class: 'logo' }, ['yelp for business'])]),
  element('main', { class: 'feed' }, [
    element('h1', {}, ['Reviews']),
    ...reviews.map((review) => element('div', { class: 'card', role: 'listitem' }, [shown(review), opener(review)])),
  ]),
);

/** Its class is generated, but for the beginning. */
function shown(review: Review): HTMLElement {
  return element('div', {}, [
    element('b', {}, [review.author]),
    element('div', { 'aria-label': `${review.stars} star rating`, role: 'img' }, [starsOf(review)]),
    element('p', { class: 'comment__09f24__x1y2z' }, [element('span', { lang: 'en' }, [review.text])]),
  ]);
}

function opener(review: Review): HTMLElement {
  const button = element('button', { class: 'plain reply-link', type: 'button' }, ['Add public comment']);
  button.addEventListener('click', () => {
    const open = dialog('Public comment', shown(review), form());
    document.body.append(open);

    function form(): HTMLElement {
      const field = createField({ attributes: { class: 'field', name: 'comment', rows: '4' } });
      const submit = element('button', { class: 'pressable', type: 'submit' }, ['Post comment']);
      const made = element('form', { class: 'biz-owner-reply' }, [field.element(), submit]);
      made.addEventListener('submit', (event) => {
        event.preventDefault();
        publish([field.text()]);
        open.remove();
      });
      return made;
    }
  });
  return button;
}
