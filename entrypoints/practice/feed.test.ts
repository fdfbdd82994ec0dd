import { expect, test } from 'vitest';
import { type Feed, type Feeds, feedsAfter, hasOwn } from './feed';
import { PEOPLE } from './people';

const seed: Feed = {
  posts: [{ id: 'soup', author: PEOPLE.imani, text: 'Soup is back.', age: 9, likes: 2, comments: [] }],
  replyingTo: 'soup',
};
const feeds: Feeds = { chirp: seed, commons: seed, bedside: seed, corridor: seed };

test('what is published stands first, without an author, on its own network only', () => {
  const after = feedsAfter(feeds, { kind: 'published', network: 'chirp', id: 'mine', text: 'Hello' });
  expect(after.chirp.posts.map(({ id }) => id)).toEqual(['mine', 'soup']);
  expect(after.chirp.posts[0]?.author).toBeUndefined();
  expect(after.commons).toBe(seed);
});

test('comments stand under their post, oldest first', () => {
  const first = feedsAfter(feeds, { kind: 'commented', network: 'commons', id: 'a', post: 'soup', text: 'Yes' });
  const second = feedsAfter(first, { kind: 'commented', network: 'commons', id: 'b', post: 'soup', text: 'Please' });
  expect(second.commons.posts[0]?.comments.map(({ text }) => text)).toEqual(['Yes', 'Please']);
});

test('clearing brings back the invented feed and nothing else', () => {
  const published = feedsAfter(feeds, { kind: 'published', network: 'chirp', id: 'mine', text: 'Hello' });
  expect(hasOwn(published.chirp)).toBe(true);
  const cleared = feedsAfter(published, { kind: 'cleared', network: 'chirp', seed });
  expect(cleared.chirp).toEqual(seed);
  expect(hasOwn(cleared.chirp)).toBe(false);
});

test('a comment alone is enough to be cleared', () => {
  const after = feedsAfter(feeds, { kind: 'commented', network: 'chirp', id: 'a', post: 'soup', text: 'Yes' });
  expect(hasOwn(after.chirp)).toBe(true);
});
