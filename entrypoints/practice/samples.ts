import type { MessageKey } from '../../src/words/words';

export interface Sample {
  title: MessageKey;
  text: MessageKey;
  /** A `comment` answers the review in the feed; a `post` goes into the composer of the network in front. */
  goesTo: 'post' | 'comment';
}

/** Invented drafts, mildest first, that show what Curtain leaves alone and what it points out. */
export const SAMPLES: Sample[] = [
  { title: 'practice_sample_clear', text: 'practice_sample_clear_text', goesTo: 'post' },
  { title: 'practice_sample_name', text: 'practice_sample_name_text', goesTo: 'post' },
  { title: 'practice_sample_bed', text: 'practice_sample_bed_text', goesTo: 'post' },
  { title: 'practice_sample_number', text: 'practice_sample_number_text', goesTo: 'post' },
  { title: 'practice_sample_story', text: 'practice_sample_story_text', goesTo: 'post' },
  { title: 'practice_sample_confirm', text: 'practice_sample_confirm_text', goesTo: 'comment' },
];
