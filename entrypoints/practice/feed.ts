import type { NetworkId } from './network';
import type { Person } from './people';

export interface Comment {
  id: string;
  text: string;
}

export interface FeedPost {
  id: string;
  /** Absent for what the person at the keyboard published. */
  author?: Person;
  text: string;
  /** Minutes since it was published. */
  age: number;
  likes: number;
  /** Of a review: how many of five. */
  stars?: number;
  /** Of a post to colleagues: how many have had it on their screen. */
  seenBy?: number;
  /** What the person published under it, oldest first. */
  comments: Comment[];
}

/** What is on a network, newest first, and under which post the reply box stands. */
export interface Feed {
  posts: FeedPost[];
  replyingTo?: string;
}

export type Feeds = Record<NetworkId, Feed>;

export type FeedEvent =
  | { kind: 'published'; network: NetworkId; id: string; text: string }
  | { kind: 'commented'; network: NetworkId; id: string; post: string; text: string }
  | { kind: 'replying'; network: NetworkId; post: string }
  | { kind: 'cleared'; network: NetworkId; seed: Feed };

export function feedsAfter(feeds: Feeds, event: FeedEvent): Feeds {
  return { ...feeds, [event.network]: feedAfter(feeds[event.network], event) };
}

function feedAfter(feed: Feed, event: FeedEvent): Feed {
  switch (event.kind) {
    case 'published': {
      const post = { id: event.id, text: event.text, age: 0, likes: 0, comments: [] };
      return { ...feed, posts: [post, ...feed.posts] };
    }
    case 'commented': {
      const comment = { id: event.id, text: event.text };
      return { ...feed, posts: feed.posts.map((post) => (post.id === event.post ? withComment(post, comment) : post)) };
    }
    case 'replying':
      return { ...feed, replyingTo: event.post };
    case 'cleared':
      return event.seed;
  }
}

function withComment(post: FeedPost, comment: Comment): FeedPost {
  return { ...post, comments: [...post.comments, comment] };
}

/** Whether anything the person published is still there to be cleared. */
export function hasOwn({ posts }: Feed): boolean {
  return posts.some(({ author, comments }) => !author || comments.length > 0);
}
