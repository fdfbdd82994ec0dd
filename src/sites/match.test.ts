import { expect, test } from 'vitest';
import { sites } from '.';
import { siteAt } from './match';

test.each([
  ['https://x.com/home', 'x'],
  ['https://mobile.twitter.com/compose/post', 'x'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://facebook.com/groups/1', 'facebook'],
  ['https://www.instagram.com/', 'instagram'],
  ['https://www.threads.com/', 'threads'],
  ['https://www.threads.net/', 'threads'],
  ['https://old.reddit.com/r/nursing', 'reddit'],
  ['https://www.linkedin.com/feed/?shareActive=true', 'linkedin'],
  ['https://bsky.app/profile/a.example/post/1', 'bluesky'],
  ['https://studio.youtube.com/channel/1/comments/inbox', 'youtube'],
  ['https://www.tiktok.com/@someone/video/1', 'tiktok'],
  ['https://www.google.com/local/business/1/customers/reviews', 'review-reply'],
  ['https://www.google.com/search?q=local', undefined],
  ['https://biz.yelp.com/biz/reviews', 'review-reply'],
  ['http://x.com/home', undefined],
  ['https://notx.com/', undefined],
  ['https://evilfacebook.com/', undefined],
  ['https://x.com.example/', undefined],
])('%s belongs to %s', (url, id) => {
  expect(siteAt(new URL(url), sites)?.id).toBe(id);
});
