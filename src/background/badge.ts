import browser from 'webextension-polyfill';
import type { Unseen } from '../messages/protocol';
import { t } from '../words/words';

/** The amber of a second look, as in the tokens; a toolbar has no style sheet. */
const AMBER = '#855400';

/** Says on the toolbar, while no popup is open, that there is something Curtain is to watch and can't see. */
export async function showBadge(unseen: readonly Unseen[]): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: AMBER });
  await browser.action.setBadgeText({ text: unseen.length > 0 ? '!' : '' });
  await browser.action.setTitle({ title: titleOf(unseen) });
}

function titleOf([first, ...others]: readonly Unseen[]): string {
  if (!first) return t('extensionName');
  return others.length === 0 ? t('unseen_one', first.name) : t('unseen_many', others.length + 1);
}
