import type { FalseAlarmReason } from '../journal/entry';
import type { MessageKey } from '../words/words';

/** What a person may say makes a finding no problem. */
export const FALSE_ALARM_WORDS: Record<FalseAlarmReason, MessageKey> = {
  'not-a-patient': 'fineNotPatient',
  'own-story': 'fineOwnStory',
  'already-public': 'fineAlreadyPublic',
  'not-recognisable': 'fineNotRecognisable',
  'other-meaning': 'fineOtherMeaning',
};
