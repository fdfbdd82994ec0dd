import { element } from '../shared/element';
import { type Review, starsOf } from '../shared/reviews';

/** A review as it is shown, and the button that starts a reply to it. */
export function reviewCard(review: Review, onReply: (card: HTMLElement) => void): HTMLElement {
  const reply = element('button', { class: 'plain', type: 'button' }, [element('span', {}, ['Reply'])]);
  reply.addEventListener('click', () => onReply(card));
  const card = element('div', { class: 'card' }, [shownReview(review), reply]);
  return card;
}

export function shownReview(review: Review): HTMLElement {
  return element('div', { 'data-review-id': review.id }, [
    element('b', {}, [review.author]),
    element('div', { 'aria-label': `${review.stars} stars`, class: 'stars', role: 'img' }, [starsOf(review)]),
    element('div', { lang: 'en' }, [element('span', {}, [review.text])]),
  ]);
}
