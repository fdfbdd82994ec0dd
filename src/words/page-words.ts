import type { MessageKey } from './words';

/** The words of the script that watches. A page may outlive its extension, so these are looked up when it is opened. */
export const PAGE_WORDS: readonly MessageKey[] = [
  'offUpdated',
  'offNoControl',
  'offFrame',
  'offUnanswered',
  'offTooLong',
  'pausedNow',
  'pausedUntil',
  'checkedPressAgain',
  'uncheckedPressAgain',
  'tooLongPressAgain',
  'queuedAsIs',
  'holdUnavailable',
  'holdTooLong',
  'fixFailed',
  'fileUnchecked',
  'fileAddAgain',
  'fileHeldUnchecked',
  'plainNotice',
  'plainHold',
  'plainClose',
];
