import type { Category } from '../engine/category';
import type { MessageKey } from '../words/words';

/** What the hold dialog says first, gravest first: the first line whose test passes for any holding category. */
const HEADINGS: [(category: Category) => boolean, MessageKey][] = [
  [(category) => category === 'phi.reidentifiable-story', 'holdHeadingStory'],
  [(category) => category.startsWith('phi.'), 'holdHeadingPatient'],
  [(category) => category === 'policy.credentials', 'holdHeadingCredentials'],
];

/** The heading for what holds the post; the general one when nothing is known to. */
export const headingFor = (categories: Category[]): MessageKey =>
  HEADINGS.find(([applies]) => categories.some(applies))?.[1] ?? 'holdHeading';
