/** Who can read the post: the street (`public`) or the hospital's own corridor (`internal`). */
export type Audience = 'public' | 'internal';

/** Whom the site itself shows a post to, where it says: everybody, those who know the person, the members of a group, nobody else. */
export type Readers = 'public' | 'friends' | 'group' | 'self';

/** What is being written. Lives in memory while its compose box lives; never stored, never sent off the machine. */
export interface Post {
  /** The text as typed: line breaks, emoji, typos and all. Every offset in Curtain counts UTF-16 code units of it. */
  text: string;
  /** Id of the site declaration, e.g. `x`. */
  site: string;
  audience: Audience;
  /** Absent where the site does not show it. */
  readers?: Readers;
  /** The text being answered, when this post is a reply. */
  replyTo?: string;
  /** Grows by one with every change of the box; a verdict carries the revision it judged. */
  revision: number;
}
