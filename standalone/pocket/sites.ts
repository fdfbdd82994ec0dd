import type { Audience } from '../../src/engine/post';
import type { Site } from '../../src/sites/site';
import { t } from '../../src/words/words';

/** The pocket page as a site for each of its readers: what publishes here is the button that copies. */
export function pocketSite(audience: Audience): Site {
  return {
    id: 'pocket',
    name: t('pocket_clipboard'),
    matches: [],
    audience,
    composers: [
      {
        id: 'post',
        box: '[data-testid="pocket-post"]',
        submit: '[data-testid="pocket-copy"]',
        keys: [],
        replyTo: '[data-testid="pocket-answered"]',
      },
    ],
  };
}
