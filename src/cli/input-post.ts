/** A post as a line of JSON Lines gives it. */
export interface InputPost {
  id?: unknown;
  text: string;
  site?: string;
  audience?: 'public' | 'internal';
  replyTo?: string;
  expect?: 'hold' | 'warn' | 'clear';
}

/** The post, or what is wrong with the line. */
export function parsePost(line: string): InputPost | string {
  let post: unknown;
  try {
    post = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof post !== 'object' || post === null) return 'expected an object with a "text" field';
  const { text: said, audience, replyTo } = post as Partial<Record<keyof InputPost, unknown>>;
  if (typeof said !== 'string') return 'text: expected a string';
  if (audience !== undefined && audience !== 'public' && audience !== 'internal')
    return 'audience: expected "public" or "internal"';
  if (replyTo !== undefined && typeof replyTo !== 'string') return 'replyTo: expected a string';
  return post as InputPost;
}
