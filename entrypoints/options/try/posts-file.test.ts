import { expect, test } from 'vitest';
import { readPosts } from './posts-file';

test('a post a line, with what it may leave out', () => {
  const { posts, problems } = readPosts(
    '{"text": "a", "extra": 1}\r\n\n{"text": "b", "audience": "internal", "replyTo": "c"}\n',
  );
  expect(problems).toEqual([]);
  expect(posts).toEqual([
    { text: 'a', site: 'x', audience: 'public', revision: 0 },
    { text: 'b', site: 'x', audience: 'internal', replyTo: 'c', revision: 0 },
  ]);
});

test('a line that holds no post is named, and the others count', () => {
  const { posts, problems } = readPosts('text\n{"text": 4}\n{"text": "a", "audience": "all"}\n[]\n{"text": "fine"}');
  expect(posts.map(({ text }) => text)).toEqual(['fine']);
  expect(problems).toEqual([
    expect.stringMatching(/^line 1: expected one JSON object/),
    expect.stringMatching(/^line 2: text: .*string/),
    expect.stringMatching(/^line 3: audience: /),
    expect.stringMatching(/^line 4: the line: /),
  ]);
});
