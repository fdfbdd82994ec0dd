import '../fixture';
import '../shared/plain.css';
import './google-business.css';
import { dialog } from '../shared/dialog';
import { element } from '../shared/element';
import { reviews } from '../shared/reviews';
import { replyForm } from './reply-form';
import { reviewCard, shownReview } from './review-card';

const FRAME = '/local/business/1/customers/reviews';

/** The Business page answers in a dialog; Google Search opens a frame over its results that answers in place. */
if (location.hostname === 'business.google.com') document.body.append(page('Reviews', reviewsIn('dialog')));
else if (location.pathname === FRAME) document.body.append(reviewsIn('place'));
else document.body.append(page('riverside hospital', results()));

function page(title: string, content: HTMLElement): HTMLElement {
  return element('div', {}, [
    element('header', { class: 'bar' }, [element('b', { class: 'logo' }, ['G']), element('span', {}, [title])]),
    content,
  ]);
}

function reviewsIn(place: 'dialog' | 'place'): HTMLElement {
  return element(
    'main',
    { class: 'feed' },
    reviews.map((review) =>
      reviewCard(review, (card) => {
        if (place === 'place') {
          const form = replyForm(() => form.remove());
          card.append(form);
          return;
        }
        const form = replyForm(() => shown.remove());
        const shown = dialog('Reply to review', shownReview(review), form);
        document.body.append(shown);
      }),
    ),
  );
}

function results(): HTMLElement {
  return element('main', { class: 'feed' }, [
    element('div', { class: 'card' }, ['Riverside Hospital. You manage this Business Profile.']),
    element('iframe', { class: 'panel', src: FRAME, title: 'Reviews' }),
  ]);
}
